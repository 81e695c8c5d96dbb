package linli.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/// The one thread that writes. What has queued up while it was busy shares the next commit, so that one wait for the disk
/// serves many messages; each piece of work has a savepoint of its own, so that none suffers from another.
final class GroupCommit implements AutoCloseable {
    private static final int MOST_IN_A_BATCH = 256;

    private final Backlog backlog;
    private final Supplier<Sql> opening;
    private final Lock turn;
    private final Thread thread;
    private Optional<Sql> line = Optional.empty();
    private volatile boolean isWorking = true;
    private volatile boolean isClosed;

    /// @param opening opens a line to write by; called again after a failure
    /// @param turn held during each commit
    GroupCommit(int capacity, Supplier<Sql> opening, Lock turn) {
        this.backlog = new Backlog(capacity);
        this.opening = opening;
        this.turn = turn;
        // a daemon: what was answered is on the disk, so the process may end at any time
        this.thread = Thread.ofPlatform().name("linli-store-writer").daemon().start(this::run);
    }

    void add(PendingWrite<?> piece) {
        backlog.add(piece);
    }

    /// Whether the last batch was kept. If it was not, another try is made, which shows the next time one asks.
    boolean isWorking() {
        if (isClosed) {
            return false;
        }
        boolean worked = isWorking;
        if (!worked) {
            // changes nothing, but has to reach the disk
            backlog.add(new PendingWrite<>(sql -> sql.update("UPDATE schema_version SET version = version")));
        }
        return worked;
    }

    /// Finishes what is queued.
    @Override
    public void close() {
        isClosed = true;
        backlog.close();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the writer still finishes
        }
    }

    private void run() {
        while (keepsWhatWaits()) {}
        closeLine();
    }

    /// Whether more may come. Of what was kept nothing is left in the hands of whoever waits here for more: with it all that it was done with would stay.
    private boolean keepsWhatWaits() {
        var batch = backlog.take(MOST_IN_A_BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        try {
            inTurn(batch);
            isWorking = true;
            batch.forEach(PendingWrite::answerAsRun);
        } catch (RuntimeException | Error e) {
            isWorking = false;
            var problem = e instanceof StoreException known
                    ? known
                    : new StoreException("The store failed: " + e, e);
            // reads and writes may go on by a fresh line; an unfinished transaction ends with the old one
            closeLine();
            batch.forEach(piece -> piece.fail(problem));
        }
        return true;
    }

    private void inTurn(List<PendingWrite<?>> batch) {
        turn.lock();
        try {
            commit(batch);
        } finally {
            turn.unlock();
        }
    }

    private void commit(List<PendingWrite<?>> batch) {
        var sql = line.orElseGet(opening);
        line = Optional.of(sql);
        sql.update("BEGIN IMMEDIATE");
        for (var piece : batch) {
            sql.update("SAVEPOINT piece");
            if (piece.run(sql).isPresent()) {
                sql.update("ROLLBACK TO piece");
                sql.atHand().forgetAll();
            }
            // fails if the database has given up the whole transaction, as it does when the disk is full
            sql.update("RELEASE piece");
        }
        sql.update("COMMIT");
    }

    private void closeLine() {
        try {
            line.ifPresent(Sql::close);
        } catch (StoreException _) {
            // nothing hangs on it: it is given up, and what was not committed is lost anyway
        }
        line = Optional.empty();
    }
}
