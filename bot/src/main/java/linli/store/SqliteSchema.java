package linli.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The tables of the store, and which version of them a file has. Each version adds to the one before it, so that a new file and
/// one of an older Linli come to the same by the same steps.
final class SqliteSchema {
    private static final int VERSION = 12;
    private static final int WITH_CORRECTIONS = 2;
    private static final int WITH_GIVEN_ANSWERS = 4;
    private static final int WITH_ANSWERS = 5;
    private static final int WITH_STEPS = 6;
    private static final int WITH_QUESTIONS = 7;
    private static final int WITH_INCIDENTS = 9;
    private static final int WITH_ALARMS = 11;
    private static final int WITH_MEDIATIONS = 10;
    private static final int WITH_STAFF_CHANGES = 8;
    private static final int WITH_ALIASES = 12;
    private static final int NOTHING_YET = 0;

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

    static boolean hasCorrections(Sql sql) {
        return versionOf(sql) >= WITH_CORRECTIONS;
    }

    static boolean hasGivenAnswers(Sql sql) {
        return versionOf(sql) >= WITH_GIVEN_ANSWERS;
    }

    static boolean hasAnswers(Sql sql) {
        return versionOf(sql) >= WITH_ANSWERS;
    }

    static boolean hasSteps(Sql sql) {
        return versionOf(sql) >= WITH_STEPS;
    }

    static boolean hasAliases(Sql sql) {
        return versionOf(sql) >= WITH_ALIASES;
    }

    static boolean hasMediations(Sql sql) {
        return versionOf(sql) >= WITH_MEDIATIONS;
    }

    static boolean hasQuestions(Sql sql) {
        return versionOf(sql) >= WITH_QUESTIONS;
    }

    static boolean hasIncidents(Sql sql) {
        return versionOf(sql) >= WITH_INCIDENTS;
    }

    static boolean hasAlarms(Sql sql) {
        return versionOf(sql) >= WITH_ALARMS;
    }

    static boolean hasStaffChanges(Sql sql) {
        return versionOf(sql) >= WITH_STAFF_CHANGES;
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
