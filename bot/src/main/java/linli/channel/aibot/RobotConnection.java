package linli.channel.aibot;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import linli.channel.BoundedJson;
import linli.channel.RejectedWebhook;
import linli.channel.Socket;
import linli.channel.wecom.VendorAnswer;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import tools.jackson.databind.JsonNode;

/// One connection to WeCom while it holds: says a frame and waits until it is acknowledged, one frame of an id at a time.
/// Thread-safe.
final class RobotConnection implements Socket.Listener {
    private static final int NORMAL = 1000;

    private final BiConsumer<String, JsonNode> told;
    private final Duration toAcknowledge;
    private final CompletableFuture<Socket> socket = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Map<String, CompletableFuture<Integer>> unacknowledged = new ConcurrentHashMap<>();

    /// @param told gets the id and the body of what WeCom tells
    RobotConnection(BiConsumer<String, JsonNode> told, Duration toAcknowledge) {
        this.told = told;
        this.toAcknowledge = toAcknowledge;
    }

    /// Completes when nothing more will come.
    CompletableFuture<Void> over() {
        return over;
    }

    SendOutcome say(Frame frame) {
        var acknowledged = new CompletableFuture<Integer>();
        if (over.isDone() || unacknowledged.putIfAbsent(frame.requestId(), acknowledged) != null) {
            return new Unreached("the line is not free");
        }
        try {
            socket.join().send(frame.text());
            return VendorAnswer.of(acknowledged.get(toAcknowledge.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return new Unknown("not acknowledged");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("interrupted while sending");
        } finally {
            unacknowledged.remove(frame.requestId());
        }
    }

    void close() {
        over.complete(null);
        socket.thenAccept(open -> open.close(NORMAL, ""));
    }

    /// It listens to what it says by.
    Socket.Listener opened(Socket opened) {
        socket.complete(opened);
        return this;
    }

    /// A frame that cannot be read costs nothing but itself.
    @Override
    public void heard(String text) {
        try {
            var frame = AibotJson.object(text);
            String id = BoundedJson.find(frame, "/headers/req_id").orElse("");
            var errcode = errcode(frame);
            if (errcode.isPresent()) {
                var waiting = unacknowledged.get(id);
                if (waiting != null) {
                    waiting.complete(errcode.getAsInt());
                }
            } else if (frame.path("body").isObject()) {
                told.accept(id, frame.path("body"));
            }
        } catch (RejectedWebhook e) {
            // logged with its number where it was refused
        }
    }

    private static OptionalInt errcode(JsonNode frame) {
        var code = frame.path("errcode");
        return code.isInt() ? OptionalInt.of(code.intValue()) : OptionalInt.empty();
    }

    @Override
    public void closed() {
        over.complete(null);
        unacknowledged.values().forEach(waiting -> waiting.completeExceptionally(new IllegalStateException("the line broke")));
    }
}
