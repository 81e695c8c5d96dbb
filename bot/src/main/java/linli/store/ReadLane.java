package linli.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A line to look things up by, opened when it is first needed and again after trouble. For one thread at a time.
final class ReadLane implements AutoCloseable {
    private final Supplier<Sql> opening;
    private Optional<Sql> line = Optional.empty();
    private boolean isClosed;

    ReadLane(Supplier<Sql> opening) {
        this.opening = opening;
    }

    /// All lookups of one piece of work see the same moment.
    <R> R read(Function<Sql, R> work) {
        if (isClosed) {
            throw new StoreException("The store is closed");
        }
        var sql = line.orElseGet(opening);
        line = Optional.of(sql);
        try {
            sql.update("BEGIN");
            sql.atHand().forgetAll(); // others have written since
            R result = work.apply(sql);
            sql.update("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            giveUpLine();
            throw e;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        giveUpLine();
    }

    private void giveUpLine() {
        try {
            line.ifPresent(Sql::close);
        } catch (StoreException _) {
            // it has only read: nothing is lost
        }
        line = Optional.empty();
    }
}
