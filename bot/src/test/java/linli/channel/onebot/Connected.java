package linli.channel.onebot;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A WebSocket that an implementation has opened to an application. What it is told, it answers by the same way.
final class Connected implements WebSocket.Listener, AutoCloseable {
    private final Function<String, Optional<String>> answering;
    private final StringBuilder hearing = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private CompletableFuture<WebSocket> sending = socket;

    private Connected(Function<String, Optional<String>> answering) {
        this.answering = answering;
    }

    /// Throws what the handshake failed with.
    static Connected to(URI application, Map<String, String> headers, Function<String, Optional<String>> answering) {
        var connected = new Connected(answering);
        var building = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(building::header);
        building.buildAsync(application, connected).join();
        return connected;
    }

    synchronized void say(String text) {
        sending = sending.thenCompose(open -> open.sendText(text, true));
    }

    /// The code it was closed with.
    int closedWith() throws Exception {
        return closed.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(WebSocket open) {
        socket.complete(open);
        open.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        hearing.append(data);
        if (isLast) {
            String text = hearing.toString();
            hearing.setLength(0);
            answering.apply(text).ifPresent(this::say);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.thenAccept(WebSocket::abort);
    }
}
