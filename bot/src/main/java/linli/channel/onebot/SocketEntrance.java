package linli.channel.onebot;

import java.util.Locale;
import linli.channel.Socket;
import linli.channel.SocketRoute;
import linli.channel.WebRequest;
import linli.settings.Secret;

/// Where an implementation opens its WebSocket: whoever knows the token is let in.
record SocketEntrance(String path, Secret token, SocketAccount account) implements SocketRoute {
    @Override
    public Socket.Listener open(WebRequest request, Socket socket) {
        checkToken(request);
        return account.open(socket, takesActions(request), request.header("X-Self-ID").map(String::strip).filter(id -> !id.isEmpty()));
    }

    private void checkToken(WebRequest request) {
        if (!AccountToken.in(request).orElseThrow(OneBotError.TOKEN_MISSING::refusal).is(token)) {
            throw OneBotError.TOKEN_WRONG.refusal();
        }
    }

    /// Whoever does not say what the connection is for uses it for everything.
    private static boolean takesActions(WebRequest request) {
        return switch (request.header("X-Client-Role").orElse("universal").strip().toLowerCase(Locale.ROOT)) {
            case "universal", "api", "" -> true;
            case "event" -> false;
            default -> throw OneBotError.ROLE_UNKNOWN.refusal();
        };
    }
}
