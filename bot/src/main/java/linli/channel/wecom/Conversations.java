package linli.channel.wecom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Acceptance;
import linli.channel.CausedRows;
import linli.channel.Intake;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.outbox.OutboxRow;

/// What people have just written, until it is answered. A message that WeCom brings again joins its first coming and gets the same answer.
/// Thread-safe.
final class Conversations {
    /// Longer than WeCom goes on bringing a message.
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private final Acceptance acceptance;
    private final Function<String, Optional<String>> addressOf;
    private final Clock clock;
    private final Duration deadline;
    private final Cache<MessageId, OpenRequest> requests;
    private final Set<OpenRequest> waiting = ConcurrentHashMap.newKeySet();

    /// @param deadline by when a request is answered; WeCom gives up after five seconds
    Conversations(Intake intake, Function<String, Optional<String>> addressOf, Clock clock, Duration deadline) {
        this.acceptance = new Acceptance(intake);
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
        take(message, mine);
        mine.answer().completeOnTimeout(Optional.empty(), deadline.toMillis(), TimeUnit.MILLISECONDS);
        return mine.answer();
    }

    /// Whether a request that still waits has taken the row's message along.
    boolean take(OutboxRow row, String target) {
        return CausedRows.owner(waiting, OpenRequest::caused, row, target).filter(request -> request.takes(row)).isPresent();
    }

    private void take(InboundMessage message, OpenRequest request) {
        acceptance.take(
                message,
                reply -> request.expect(reply, addressOf),
                failure -> {
                    boolean isUnanswered = request.answer().completeExceptionally(failure);
                    if (isUnanswered) {
                        requests.asMap().remove(message.id(), request);
                    }
                    return isUnanswered;
                });
    }
}
