package linli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import linli.files.OwnersAlone;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteOpenMode;

/// The file that an embedded store lives in, and the ways to open it.
///
/// @param patience how long to wait while another process holds the file
record SqliteFile(Path path, Duration patience) {
    private static final int BYTES_A_PAGE = 4096;
    /// At this size the writer itself carries the log over, should [Checkpoints] have failed to.
    private static final int PAGES_IN_THE_LOG = 256 * 1024 * 1024 / BYTES_A_PAGE;
    /// More than the log grows to: to cut it and to let it grow again would take as long as many commits.
    private static final int BYTES_KEPT_OF_LOG = 128 * 1024 * 1024;
    private static final int KIBIBYTES_OF_CACHE = 12 * 1024;
    private static final int KIBIBYTES_OF_CACHE_TO_READ = 2 * 1024;

    /// Makes the file and its folder if they are not there yet.
    Sql create() {
        try {
            OwnersAlone.makeFolder(path.toAbsolutePath().getParent());
            OwnersAlone.makeFile(path); // SQLite gives its log the same rights
        } catch (IOException e) {
            throw new StoreException("The file of the store cannot be made: " + e.getMessage(), e);
        }
        return open(durable(config()));
    }

    /// A file that has gone is not made anew: it would hold nothing, and nobody would notice.
    Sql write() {
        return open(durable(existing()));
    }

    Sql read() {
        var config = existing();
        config.setReadOnly(true);
        config.setCacheSize(-KIBIBYTES_OF_CACHE_TO_READ);
        return open(config);
    }

    private SQLiteConfig existing() {
        if (!Files.isRegularFile(path)) {
            throw new StoreException("There is no store at " + path);
        }
        var config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config;
    }

    /// What is committed outlives a power cut.
    private static SQLiteConfig durable(SQLiteConfig config) {
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return config;
    }

    private SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.setCacheSize(-KIBIBYTES_OF_CACHE);
        config.setPragma(Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(BYTES_KEPT_OF_LOG));
        config.setTempStore(TempStore.MEMORY); // savepoints keep pages aside, which must not go by way of a file
        config.setGetGeneratedKeys(false); // the driver would ask for them after every insert
        return config;
    }

    private Sql open(SQLiteConfig config) {
        try {
            var connection = config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
            // Transactions are begun and ended by statements. A driver left to itself would check after each statement
            // whether one is open, which costs as much as a statement; so it is made to believe that one always is.
            connection.setAutoCommit(false);
            var sql = new Sql(connection);
            sql.script("COMMIT; PRAGMA wal_autocheckpoint = " + PAGES_IN_THE_LOG);
            return sql;
        } catch (SQLException e) {
            throw new StoreException("The store at " + path + " cannot be opened: " + e.getMessage(), e);
        }
    }
}
