package linli.channel.onebot;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import linli.channel.BoundedJson;
import linli.channel.RejectedWebhook;
import linli.channel.Socket;
import linli.outbox.SendOutcome.Unknown;
import linli.outbox.SendOutcome.Unreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One open WebSocket to an implementation, whoever opened it: brings what it reports, and takes actions, whose answers are known again by
/// their echo. Thread-safe.
final class Line implements Socket.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final Socket socket;
    private final Consumer<JsonNode> reported;
    private final AtomicLong lastEcho = new AtomicLong();
    private final Map<String, CompletableFuture<JsonNode>> unanswered = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    Line(Socket socket, Consumer<JsonNode> reported) {
        this.socket = socket;
        this.reported = reported;
    }

    /// Completes when nothing more will come.
    CompletableFuture<Void> over() {
        return over;
    }

    ActionAnswer call(String action, ObjectNode params, Duration patience) {
        String echo = "linli-" + lastEcho.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        unanswered.put(echo, answer);
        if (over.isDone()) {
            unanswered.remove(echo);
            return new ActionAnswer.Silent(new Unreached("not connected"));
        }
        socket.send(BoundedJson.MAPPER.createObjectNode().put("action", action).put("echo", echo).set("params", params).toString());
        try {
            return ActionAnswer.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return new ActionAnswer.Silent(new Unknown("not answered"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ActionAnswer.Silent(new Unknown("interrupted while sending"));
        } finally {
            unanswered.remove(echo);
        }
    }

    /// A frame that cannot be read costs nothing but itself.
    @Override
    public void heard(String text) {
        try {
            var frame = OneBotJson.object(text);
            if (frame.has("post_type")) {
                reported.accept(frame);
            } else {
                answered(frame);
            }
        } catch (RejectedWebhook e) {
            // logged with its number where it was refused
        }
    }

    private void answered(JsonNode frame) {
        var waiting = OneBotJson.find(frame, "echo").flatMap(echo -> Optional.ofNullable(unanswered.remove(echo)));
        if (waiting.isPresent()) {
            waiting.get().complete(frame);
        } else if (frame.path("retcode").isInt() && frame.path("retcode").intValue() == 1403) {
            LOG.warn("An implementation of OneBot does not let Linli in: retcode 1403"); // some say so only after having opened
        }
    }

    @Override
    public void closed() {
        over.complete(null);
        unanswered.values().forEach(answer -> answer.completeExceptionally(new IllegalStateException("the line broke")));
    }
}
