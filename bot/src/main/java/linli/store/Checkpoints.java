package linli.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Carries what was committed over from the log into the file, beside the writer, so that nobody who waits for a commit waits for
/// this too. The writer itself only does the rest when the log has grown long all the same.
final class Checkpoints implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(200);

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
            line.get().script("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (StoreException _) {
            // nothing is lost: the log holds it all, and whether the store still works is seen by the writer
        }
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
