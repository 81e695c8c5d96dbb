package linli.channel.onebot;

import java.security.MessageDigest;
import java.util.Locale;
import linli.channel.Socket;
import linli.channel.SocketRoute;
import linli.channel.WebRequest;
import linli.settings.Secret;

/// Where an implementation opens its WebSocket: whoever knows the token is let in.
record SocketEntrance(String path, Secret token, SocketAccount account) implements SocketRoute {
    private static final String BEARER = "Bearer ";

    @Override
    public Socket.Listener open(WebRequest request, Socket socket) {
        checkToken(request);
        return account.open(socket, takesActions(request), request.header("X-Self-ID").map(String::strip).filter(id -> !id.isEmpty()));
    }

    /// Some have it in the address alone.
    private void checkToken(WebRequest request) {
        String given = request.header("Authorization")
                .filter(header -> header.startsWith(BEARER)).map(header -> header.substring(BEARER.length()).strip())
                .filter(text -> !text.isEmpty())
                .or(() -> request.parameter("access_token").filter(text -> !text.isEmpty()))
                .orElseThrow(OneBotError.TOKEN_MISSING::refusal);
        if (!MessageDigest.isEqual(new Secret(given).bytes(), token.bytes())) {
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
