package linli.channel;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A WebSocket that Linli itself has opened. A listener that fails, or a frame that is too long, costs the connection. Thread-safe.
public final class ClientSocket implements Socket, WebSocket.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(ClientSocket.class);
    private static final int LONGEST = 1024 * 1024;
    private static final int MOST_UNSENT = 4 * 1024 * 1024;

    private final CompletableFuture<Socket.Listener> listener = new CompletableFuture<>();
    private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Function<Socket, Socket.Listener> opening;
    private final AtomicLong unsent = new AtomicLong();
    private final StringBuilder hearing = new StringBuilder();
    private CompletableFuture<WebSocket> sending = opened;
    private volatile boolean isHeard = true;

    /// @param opening whoever listens, once it is open
    public ClientSocket(Function<Socket, Socket.Listener> opening) {
        this.opening = opening;
    }

    /// Completes when nothing more will come.
    CompletableFuture<Void> over() {
        return over;
    }

    /// Whether anything was heard since the last time; asks for a sign of life.
    boolean isAlive() {
        boolean wasHeard = isHeard;
        isHeard = false;
        opened.thenCompose(socket -> socket.sendPing(ByteBuffer.allocate(0))).whenComplete((_, failure) -> endIf(failure));
        return wasHeard;
    }

    @Override
    public synchronized void send(String text) {
        if (over.isDone()) {
            return;
        }
        if (unsent.addAndGet(text.length()) > MOST_UNSENT) {
            abort(); // one that does not read is not worth the memory
            return;
        }
        sending = sending.thenCompose(socket -> socket.sendText(text, true));
        sending.whenComplete((_, failure) -> {
            unsent.addAndGet(-text.length());
            endIf(failure);
        });
    }

    @Override
    public void close(int code, String reason) {
        opened.thenCompose(socket -> socket.sendClose(code, reason)).orTimeout(1, TimeUnit.SECONDS).whenComplete((_, _) -> abort());
        end();
    }

    void abort() {
        opened.thenAccept(WebSocket::abort);
        end();
    }

    @Override
    public void onOpen(WebSocket socket) {
        listener.complete(opening.apply(this));
        opened.complete(socket);
        socket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean isLast) {
        isHeard = true;
        if (hearing.length() + data.length() > LONGEST) {
            abort();
            return null;
        }
        hearing.append(data);
        if (isLast) {
            String text = hearing.toString();
            hearing.setLength(0);
            hear(text);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        isHeard = true;
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        end();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable problem) {
        LOG.warn("A connection of Linli's own broke: {}", problem.getClass().getSimpleName());
        end();
    }

    private void hear(String text) {
        try {
            listener.join().heard(text);
        } catch (RuntimeException e) {
            LOG.warn("what came by a connection of Linli's own could not be handled: {}", e.getClass().getName());
            abort();
        }
    }

    private void endIf(@Nullable Throwable failure) {
        if (failure != null) {
            abort();
        }
    }

    private void end() {
        if (over.complete(null)) {
            listener.thenAccept(Socket.Listener::closed);
        }
    }
}
