package linli.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The tables of the store, and which version of them a file has. Each version adds to the one before it, so that a new file and
/// one of an older Linli come to the same by the same steps.
final class SqliteSchema {
    private static final int VERSION = 17;
    private static final int NOTHING_YET = 0;

    /// What an older file lacks, and the version that brought it.
    enum Since {
        CORRECTIONS(2),
        GIVEN_ANSWERS(4),
        ANSWERS(5),
        STEPS(6),
        QUESTIONS(7),
        STAFF_CHANGES(8),
        INCIDENTS(9),
        MEDIATIONS(10),
        ALARMS(11),
        ALIASES(12),
        CAUSES(13),
        AMOUNTS_GIVEN(14),
        ENCLOSURES(15);

        private final int version;

        Since(int version) {
            this.version = version;
        }
    }

    private SqliteSchema() {}

    /// Makes the tables in a new file, and those that an older one lacks.
    static void apply(Sql sql) {
        sql.update("BEGIN IMMEDIATE"); // two processes may start at once
        int version = versionOf(sql);
        for (int next = version + 1; next <= VERSION; next++) {
            sql.script(statements(next));
        }
        if (version == NOTHING_YET) {
            sql.update("INSERT INTO schema_version (version) VALUES (?)", VERSION);
        } else if (version < VERSION) {
            sql.update("UPDATE schema_version SET version = ?", VERSION);
        }
        sql.update("COMMIT");
        check(sql);
    }

    static boolean has(Sql sql, Since since) {
        return versionOf(sql) >= since.version;
    }

    /// Refuses a file that this build does not understand.
    static void check(Sql sql) {
        int version = versionOf(sql);
        if (version == NOTHING_YET) {
            throw new StoreException("The file is no store of Linli");
        }
        if (version > VERSION) {
            throw new StoreException("The store was written by a newer Linli: its schema is " + version
                    + ", this one knows up to " + VERSION + ". Use the newer Linli");
        }
    }

    private static int versionOf(Sql sql) {
        var hasTable = sql.first("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", Row::number, "schema_version");
        return hasTable.isEmpty()
                ? NOTHING_YET
                : sql.first("SELECT version FROM schema_version", Row::number).orElse(NOTHING_YET);
    }

    private static String statements(int version) {
        String name = "schema-" + version + ".sql";
        try (var in = Objects.requireNonNull(SqliteSchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
