package linli.channel;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one WebSocket open to a platform that does not call Linli: opens it again when it breaks, later each time that does not last, and
/// lets go of one that gives no sign of life. Its address and headers may hold secrets and are never logged.
public final class SocketKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketKeeper.class);
    private static final int GOING_AWAY = 1001;

    private final String channel;
    private final URI address;
    private final Map<String, String> headers;
    private final SocketRhythm rhythm;
    private final Function<Socket, Socket.Listener> opening;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CompletableFuture<Void> closing = new CompletableFuture<>();

    /// @param opening whoever listens to a connection that has come about
    public SocketKeeper(
            String channel, URI address, Map<String, String> headers, SocketRhythm rhythm, Function<Socket, Socket.Listener> opening) {
        this.channel = channel;
        this.address = address;
        this.headers = Map.copyOf(headers);
        this.rhythm = rhythm;
        this.opening = opening;
    }

    public void start() {
        Thread.ofVirtual().name("socket-" + channel).start(this::keep);
    }

    @Override
    public void close() {
        closing.complete(null);
        http.shutdownNow();
    }

    private void keep() {
        Duration rest = rhythm.firstRest();
        while (!closing.isDone()) {
            long began = System.nanoTime();
            connect();
            boolean hasLasted = System.nanoTime() - began > rhythm.longestRest().toNanos();
            rest = hasLasted ? rhythm.firstRest() : rest;
            isWithin(closing, rest);
            rest = rhythm.longer(rest);
        }
    }

    /// Returns when the connection is over.
    private void connect() {
        var socket = new ClientSocket(opening);
        var building = http.newWebSocketBuilder().connectTimeout(rhythm.toConnect());
        headers.forEach(building::header);
        try {
            building.buildAsync(address, socket).join();
            LOG.info("The connection of channel {} stands", channel);
            keepAlive(socket);
            LOG.info("The connection of channel {} is over", channel);
        } catch (CompletionException e) {
            LOG.warn("The connection of channel {} does not come about: {}", channel, problem(e));
        }
    }

    private void keepAlive(ClientSocket socket) {
        while (!closing.isDone() && !isWithin(CompletableFuture.anyOf(socket.over(), closing), rhythm.betweenPings())) {
            if (!socket.isAlive()) {
                socket.abort();
            }
        }
        socket.close(GOING_AWAY, "");
    }

    /// The number a server refuses with says what is wrong; nothing else of its answer is shown.
    private static String problem(CompletionException e) {
        return e.getCause() instanceof WebSocketHandshakeException refused && refused.getResponse() != null
                ? "HTTP " + refused.getResponse().statusCode()
                : String.valueOf(e.getCause() == null ? e.getClass().getSimpleName() : e.getCause().getClass().getSimpleName());
    }

    /// Whether it happens in that time; whoever is interrupted waits no more.
    public static boolean isWithin(CompletableFuture<?> event, Duration most) {
        try {
            event.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
