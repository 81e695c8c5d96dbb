package linli.channel;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import linli.message.InboundMessage;
import linli.message.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands messages in. As long as the platform has not been told that a message has arrived, a failure is the platform's to repair: it
/// brings the message again. After that it is ours.
///
/// @param betweenTries how long is waited before a message that failed is tried again
public record Acceptance(Intake intake, Duration betweenTries) {
    private static final Logger LOG = LoggerFactory.getLogger(Acceptance.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final int TRIES = 30;

    public Acceptance(Intake intake) {
        this(intake, BETWEEN_TRIES);
    }

    /// Completes when nothing more will be tried: the message is committed, the platform's again, or lost.
    ///
    /// @param then gets the reply, after what the message caused is committed
    /// @param passedOn whether the platform is still waiting, and is told of the failure
    public CompletableFuture<Void> take(InboundMessage message, Consumer<Reply> then, Predicate<Throwable> passedOn) {
        var over = new CompletableFuture<Void>();
        take(message, then, passedOn, TRIES, over);
        return over;
    }

    private void take(
            InboundMessage message, Consumer<Reply> then, Predicate<Throwable> passedOn, int tries, CompletableFuture<Void> over) {
        process(message).whenComplete((reply, failure) -> {
            if (failure == null) {
                then.accept(reply);
            } else if (!passedOn.test(failure)) {
                if (tries > 1) {
                    later().execute(() -> take(message, then, passedOn, tries - 1, over));
                    return;
                }
                LOG.error("LOST: message {} was accepted and could not be processed: {}", message.id(), failure.getClass().getName());
            }
            over.complete(null);
        });
    }

    private CompletableFuture<Reply> process(InboundMessage message) {
        try {
            return intake.process(message).toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Executor later() {
        return CompletableFuture.delayedExecutor(betweenTries.toMillis(), TimeUnit.MILLISECONDS);
    }
}
