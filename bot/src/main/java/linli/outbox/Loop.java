package linli.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Somebody who makes rounds as long as the house stands: again after a rest, or at once when the bell rings.
final class Loop {
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Function<Runnable, Duration> round;
    private final Ledger ledger;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean isOver;

    /// @param round gets the bell, gives back how long to rest
    Loop(String name, Function<Runnable, Duration> round, Ledger ledger) {
        this.round = round;
        this.ledger = ledger;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /// Lets a round end by itself: an interrupt would hit the store.
    void stop() throws InterruptedException {
        isOver = true;
        ring();
        if (thread.getState() != Thread.State.NEW) {
            thread.join(FAREWELL);
        }
    }

    private void run() {
        try {
            while (!isOver) {
                // At least a millisecond, so that a clock that stands still cannot make it spin.
                bell.tryAcquire(Math.max(1, makeRound().toMillis()), TimeUnit.MILLISECONDS);
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration makeRound() {
        try {
            Duration rest = round.apply(this::ring);
            ledger.worked();
            return rest;
        } catch (RuntimeException | Error e) {
            // Errors as well: a dispatcher that dies in silence is worse than whatever it met.
            ledger.failed(e);
            return AFTER_TROUBLE;
        }
    }
}
