package linli.store;

import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/// The few lines by which things are looked up beside the writer. Thread-safe.
final class Readers implements AutoCloseable {
    private static final int LANES = 2;

    private final BlockingQueue<ReadLane> free = new ArrayBlockingQueue<>(LANES);

    Readers(Supplier<Sql> opening) {
        for (int i = 0; i < LANES; i++) {
            free.add(new ReadLane(opening));
        }
    }

    <R> R read(Function<Sql, R> work) {
        var lane = take();
        try {
            return lane.read(work);
        } finally {
            free.add(lane);
        }
    }

    /// Waits for those who are reading.
    @Override
    public void close() {
        var closed = new ArrayList<ReadLane>();
        for (int i = 0; i < LANES; i++) {
            var lane = take();
            lane.close();
            closed.add(lane);
        }
        free.addAll(closed); // whoever comes later is told by a closed lane
    }

    private ReadLane take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Interrupted while waiting for a turn to read", e);
        }
    }
}
