package linli.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Carries what was committed over from the log into the file, beside the writer, so that nobody who waits for a commit waits for
/// this too. The log begins anew whenever all of it is carried over; under load without a pause the writer is held for a moment,
/// for the little that is left.
final class Checkpoints implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(500);
    /// 128 MiB.
    private static final int LONG_LOG = 32_768;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("linli-store-checkpoints").daemon().factory());
    private final Supplier<Sql> opening;
    private Optional<Sql> line = Optional.empty();

    /// @param opening opens a line of its own, when it is first needed
    Checkpoints(Supplier<Sql> opening) {
        this.opening = opening;
        thread.scheduleWithFixedDelay(this::run, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            line = line.or(() -> Optional.of(opening.get()));
            if (pagesInTheLogAfter(line.get(), "PASSIVE") > LONG_LOG) {
                pagesInTheLogAfter(line.get(), "PASSIVE");
                pagesInTheLogAfter(line.get(), "FULL");
            }
        } catch (StoreException _) {
            // nothing is lost: the log holds it all, and whether the store still works is seen by the writer
        }
    }

    /// https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: a row of whether it was blocked, pages in the log, pages carried over.
    private static int pagesInTheLogAfter(Sql sql, String mode) {
        return sql.change("PRAGMA wal_checkpoint(" + mode + ")", row -> {
            row.number();
            return row.number();
        }).orElse(0);
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
