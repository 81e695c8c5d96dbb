package linli.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Carries what was committed over from the log into the file, beside the writer, so that nobody who waits for a commit waits for
/// this too. The log begins anew whenever all of it is carried over; under load without a pause the writer is held for a moment,
/// for the little that is left.
final class Checkpoints implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    /// 64 MiB.
    private static final int LONG_LOG = 16_384;
    private static final int MOST_PASSES = 5;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("linli-store-checkpoints").daemon().factory());
    private final Supplier<Sql> opening;
    private final Lock turn;
    private Optional<Sql> line = Optional.empty();

    /// How far it came: https://www.sqlite.org/pragma.html#pragma_wal_checkpoint.
    ///
    /// @param pages in the log
    /// @param carried over of them
    private record Pass(int pages, int carried) {
        /// Only then is the file itself on the disk too.
        boolean isWhole() {
            return carried == pages;
        }
    }

    /// @param opening opens a line of its own, when it is first needed
    /// @param turn whoever has it is the only one who writes
    Checkpoints(Supplier<Sql> opening, Lock turn) {
        this.opening = opening;
        this.turn = turn;
        thread.scheduleWithFixedDelay(this::run, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            line = line.or(() -> Optional.of(opening.get()));
            if (pass().pages() > LONG_LOG) {
                carryAllOver();
            }
        } catch (StoreException _) {
            // nothing is lost: the log holds it all, and whether the store still works is seen by the writer
        }
    }

    /// The disk has nearly all of the file before the writer is held, who would else wait until it has. Whoever looks at what stood there before keeps some of
    /// it from being carried over: the writer does not wait for them, and the next look is as good.
    private void carryAllOver() {
        if (IntStream.range(0, MOST_PASSES).noneMatch(_ -> pass().isWhole())) {
            return;
        }
        turn.lock();
        try {
            pass();
        } finally {
            turn.unlock();
        }
    }

    /// PASSIVE waits for nobody; with the writer held it carries over as much as FULL does, which would wait for those who read.
    private Pass pass() {
        return line.orElseThrow().change("PRAGMA wal_checkpoint(PASSIVE)", row -> {
            row.number(); // whether it was blocked
            return new Pass(row.number(), row.number());
        }).orElse(new Pass(0, 0));
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        line.ifPresent(Sql::close);
    }
}
