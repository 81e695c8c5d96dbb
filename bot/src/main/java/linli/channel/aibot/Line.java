package linli.channel.aibot;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import linli.channel.RejectedWebhook;
import linli.channel.wecom.VendorAnswer;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// One connection to WeCom while it holds: says a frame and waits until it is acknowledged, one frame of an id at a time.
/// Thread-safe.
final class Line implements WebSocket.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final int LONGEST = 1024 * 1024;
    private static final int NORMAL = 1000;

    private final BiConsumer<String, JsonNode> told;
    private final Duration toAcknowledge;
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Map<String, CompletableFuture<Integer>> unacknowledged = new ConcurrentHashMap<>();
    private final StringBuilder heard = new StringBuilder();
    private final Object saying = new Object();

    /// @param told gets the id and the body of what WeCom tells
    Line(BiConsumer<String, JsonNode> told, Duration toAcknowledge) {
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
            synchronized (saying) {
                socket.join().sendText(frame.text(), true).get(toAcknowledge.toMillis(), TimeUnit.MILLISECONDS);
            }
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
        if (socket.isDone() && !socket.isCompletedExceptionally()) {
            socket.join().sendClose(NORMAL, "").orTimeout(1, TimeUnit.SECONDS).whenComplete((_, _) -> socket.join().abort());
        }
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket.complete(opened);
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        if (heard.length() + data.length() > LONGEST) {
            from.abort();
            end();
            return null;
        }
        heard.append(data);
        if (isLast) {
            String text = heard.toString();
            heard.setLength(0);
            hear(text);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        end();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable problem) {
        LOG.warn("The connection of the robot broke: {}", problem.getClass().getSimpleName());
        end();
    }

    /// A frame that cannot be read costs nothing but itself.
    private void hear(String text) {
        try {
            var frame = AibotJson.object(text);
            String id = AibotJson.find(frame, "/headers/req_id").orElse("");
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

    private void end() {
        over.complete(null);
        unacknowledged.values().forEach(waiting -> waiting.completeExceptionally(new IllegalStateException("the line broke")));
    }
}
