package linli.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Keeps everything in one file beside the process, for a demo and for a real street alike. Nothing is ever answered that
/// is not on the disk.
public final class SqliteStore implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /// Far more than there are connections, each of which waits for its answer: where so much waits, nothing is written any more.
    private static final int MOST_WAITING = 65_536;

    private final Path path;
    private final GroupCommit commits;
    private final Readers readers;
    private final Checkpoints checkpoints;

    private SqliteStore(SqliteFile file) {
        this.path = file.path();
        var turn = new ReentrantLock(true);
        this.commits = new GroupCommit(MOST_WAITING, file::write, turn);
        this.readers = new Readers(file::read);
        this.checkpoints = new Checkpoints(file::write, turn);
    }

    /// Makes the file if there is none yet.
    ///
    /// @throws StoreException if the file cannot be used, such as one written by a newer Linli
    public static SqliteStore open(Path path) {
        return open(new SqliteFile(path, PATIENCE));
    }

    static SqliteStore open(SqliteFile file) {
        try (var sql = file.create()) {
            SqliteSchema.apply(sql);
        }
        return new SqliteStore(file);
    }

    @Override
    public <R> CompletableFuture<R> write(String community, Function<Transaction, R> work) {
        var piece = new PendingWrite<>(sql -> work.apply(new SqlTransaction(sql, community)));
        commits.add(piece);
        return piece.answer();
    }

    @Override
    public <R> R read(String community, Function<Transaction, R> work) {
        return readers.read(sql -> work.apply(new SqlTransaction(sql, community)));
    }

    @Override
    public boolean isReachable() {
        // a file that was removed goes on taking what is written, and loses it
        return commits.isWorking() && Files.isWritable(path);
    }

    @Override
    public void close() {
        checkpoints.close();
        commits.close();
        readers.close();
    }
}
