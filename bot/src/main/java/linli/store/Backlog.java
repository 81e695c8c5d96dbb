package linli.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// The pieces of work that wait for the writer, the oldest first. Thread-safe.
final class Backlog {
    private final ArrayDeque<PendingWrite<?>> waiting = new ArrayDeque<>();
    private final int capacity;
    private boolean isClosed;

    Backlog(int capacity) {
        this.capacity = capacity;
    }

    /// A piece there is no room for fails at once: waiting for room would only hide that the disk does not keep up.
    void add(PendingWrite<?> piece) {
        var problem = refusal(piece);
        if (!problem.isEmpty()) {
            piece.fail(new StoreException(problem)); // outside the lock: whoever waits for it may come back here
        }
    }

    /// Waits for work, and gives back all there is, at most `most`; nothing only once it is closed and empty.
    synchronized List<PendingWrite<?>> take(int most) {
        while (waiting.isEmpty() && !isClosed) {
            try {
                wait();
            } catch (InterruptedException _) {
                // nobody has a reason to: the writer ends when it is told to close, with nothing left undone
            }
        }
        var batch = new ArrayList<PendingWrite<?>>();
        while (!waiting.isEmpty() && batch.size() < most) {
            batch.add(waiting.remove());
        }
        return batch;
    }

    synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    private synchronized String refusal(PendingWrite<?> piece) {
        if (isClosed) {
            return "The store is closed";
        }
        if (waiting.size() >= capacity) {
            return "The store cannot keep up: " + capacity + " pieces of work are waiting already";
        }
        waiting.add(piece);
        notifyAll();
        return "";
    }
}
