package linli.channel;

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
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.outbox.OutboxRow;

/// What people have just written, until it is answered. A message that is brought again joins its first coming and gets the same answer.
/// Thread-safe.
public final class OpenRequests {
    /// Longer than any platform that wants its answer so goes on bringing a message.
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;

    private final Acceptance acceptance;
    private final Function<String, Optional<String>> addressOf;
    private final Clock clock;
    private final Duration deadline;
    private final boolean isBroughtAgain;
    private final Cache<MessageId, OpenRequest> requests;
    private final Set<OpenRequest> waiting = ConcurrentHashMap.newKeySet();

    /// @param deadline by when a request is answered
    /// @param isBroughtAgain whether the platform brings a message again that it was told of as failed; else the failure is ours to repair
    public OpenRequests(
            Intake intake, Function<String, Optional<String>> addressOf, Clock clock, Duration deadline, boolean isBroughtAgain) {
        this.acceptance = new Acceptance(intake);
        this.addressOf = addressOf;
        this.clock = clock;
        this.deadline = deadline;
        this.isBroughtAgain = isBroughtAgain;
        this.requests = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// Completes with what is said in answer to the request, after what the message caused is committed, or at the deadline.
    public CompletableFuture<Optional<String>> answer(InboundMessage message) {
        var mine = new OpenRequest(message.group().orElse(message.sender()), clock.instant());
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
    public boolean take(OutboxRow row, String target) {
        return CausedRows.owner(waiting, OpenRequest::caused, row, target).filter(request -> request.takes(row)).isPresent();
    }

    private void take(InboundMessage message, OpenRequest request) {
        acceptance.take(
                message,
                reply -> request.expect(reply, addressOf),
                failure -> {
                    if (!isBroughtAgain) {
                        return false;
                    }
                    requests.asMap().remove(message.id(), request); // before they are told, for they may bring it again at once
                    boolean isUnanswered = request.answer().completeExceptionally(failure);
                    if (!isUnanswered) {
                        requests.asMap().putIfAbsent(message.id(), request);
                    }
                    return isUnanswered;
                });
    }
}
