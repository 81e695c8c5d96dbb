package linli.channel.wecom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Intake;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people have just written, until it is answered. A message that WeCom brings again joins its first coming and gets the same answer.
/// Thread-safe.
final class Conversations {
    private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);
    /// Longer than WeCom goes on bringing a message.
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final int TRIES = 30;

    private final Intake intake;
    private final Function<String, Optional<String>> addressOf;
    private final Clock clock;
    private final Duration deadline;
    private final Cache<MessageId, OpenRequest> requests;
    private final Set<OpenRequest> waiting = ConcurrentHashMap.newKeySet();

    /// @param deadline by when a request is answered; WeCom gives up after five seconds
    Conversations(Intake intake, Function<String, Optional<String>> addressOf, Clock clock, Duration deadline) {
        this.intake = intake;
        this.addressOf = addressOf;
        this.clock = clock;
        this.deadline = deadline;
        this.requests = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// Completes with what is said in answer to the request, after what the message caused is committed, or at the deadline.
    CompletableFuture<Optional<String>> answer(InboundMessage message) {
        var mine = new OpenRequest(message.sender(), clock.instant());
        var first = requests.asMap().putIfAbsent(message.id(), mine);
        if (first != null) {
            return first.answer();
        }
        waiting.add(mine);
        mine.answer().whenComplete((_, _) -> waiting.remove(mine));
        take(message, mine, TRIES);
        mine.answer().completeOnTimeout(Optional.empty(), deadline.toMillis(), TimeUnit.MILLISECONDS);
        return mine.answer();
    }

    /// Whether a request that still waits has taken the row's message along.
    boolean take(OutboxRow row, String target) {
        return waiting.stream().anyMatch(request -> request.takes(row, target));
    }

    /// As long as WeCom has not been told that the message has arrived, a failure is WeCom's to repair: it brings it again. After
    /// that it is ours.
    private void take(InboundMessage message, OpenRequest request, int tries) {
        process(message).whenComplete((reply, failure) -> {
            if (failure == null) {
                request.expect(onlyMessageTo(message.sender(), reply));
            } else if (request.answer().completeExceptionally(failure)) {
                requests.asMap().remove(message.id(), request);
            } else if (tries > 1) {
                later().execute(() -> take(message, request, tries - 1));
            } else {
                LOG.error("LOST: message {} was accepted and could not be processed: {}", message.id(), failure.getClass().getName());
            }
        });
    }

    private CompletableFuture<Reply> process(InboundMessage message) {
        try {
            return intake.process(message).toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Executor later() {
        return CompletableFuture.delayedExecutor(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// A response has room for one message; where there are more, all go the usual way, so that they keep their order.
    private Optional<String> onlyMessageTo(String sender, Reply reply) {
        var messages = reply.messages().stream()
                .filter(m -> m.audience() == Audience.PERSON || m.audience() == Audience.PARTIES)
                .filter(m -> addressOf.apply(m.to()).filter(sender::equals).isPresent())
                .toList();
        return messages.size() == 1 ? Optional.of(messages.getFirst()).map(SentMessage::id) : Optional.empty();
    }
}
