package linli.channel.feishu;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Acceptance;
import linli.channel.Readying;
import linli.channel.Intake;
import linli.message.InboundMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What has been said lately. A message that Feishu brings again joins its first coming. Thread-safe.
final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    /// Longer than Feishu goes on bringing a message, and than a request is let in for.
    private static final Duration REMEMBERED = Duration.ofHours(17);
    private static final int MOST_REMEMBERED = 50_000;

    private final Acceptance acceptance;
    private final Completing completing;
    private final ReplyTargets targets;
    private final Function<String, Optional<String>> addressOf;
    private final Duration deadline;
    private final Readying readying = new Readying();
    private final Cache<String, CompletableFuture<Void>> arrived;

    /// @param deadline by when Feishu is told that a message has arrived; it gives up after three seconds
    Arrivals(
            Intake intake,
            Completing completing,
            ReplyTargets targets,
            Function<String, Optional<String>> addressOf,
            Clock clock,
            Duration deadline) {
        this.acceptance = new Acceptance(intake);
        this.completing = completing;
        this.targets = targets;
        this.addressOf = addressOf;
        this.deadline = deadline;
        this.arrived = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// Completes after what the message caused is committed, or at the deadline.
    CompletableFuture<Void> take(UnresolvedFeishuMessage said) {
        var mine = new CompletableFuture<Void>();
        var first = arrived.asMap().putIfAbsent(said.id(), mine);
        if (first != null) {
            return first;
        }
        readying.<Optional<InboundMessage>, Void>of(said.place(), () -> completing.complete(said), whole -> {
            whole.ifPresentOrElse(message -> accept(said, message, mine), () -> mine.complete(null));
            return CompletableFuture.completedFuture(null);
        }).exceptionally(failure -> {
            if (!passesOn(said, mine, failure)) {
                LOG.error("LOST: message {} was accepted and could not be read: {}", said.id(), failure.getClass().getName());
            }
            return null;
        });
        mine.completeOnTimeout(null, deadline.toMillis(), TimeUnit.MILLISECONDS);
        return mine;
    }

    private void accept(UnresolvedFeishuMessage said, InboundMessage message, CompletableFuture<Void> mine) {
        var caused = targets.open(said);
        acceptance.take(
                message,
                reply -> {
                    caused.are(reply, addressOf);
                    mine.complete(null);
                },
                failure -> passesOn(said, mine, failure));
    }

    /// Whether Feishu still waits, is told of the failure, and will bring the message again.
    private boolean passesOn(UnresolvedFeishuMessage said, CompletableFuture<Void> mine, Throwable failure) {
        arrived.asMap().remove(said.id(), mine); // before Feishu is told, for it may bring the message again at once
        boolean isUnanswered = mine.completeExceptionally(failure);
        if (isUnanswered) {
            targets.close(said);
        } else {
            arrived.asMap().putIfAbsent(said.id(), mine);
        }
        return isUnanswered;
    }
}
