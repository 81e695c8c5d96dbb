package linli.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import linli.store.SqliteSchema.Since;

/// What the store holds, a line of JSON each, for those who want to look into it or take it elsewhere; not what Linli keeps for itself alone,
/// such as rounds made or who has the floor. It only reads, so it may run beside a server, and after one that crashed.
public final class StoreExport {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sql sql;
    private final PrintStream out;

    private StoreExport(Sql sql, PrintStream out) {
        this.sql = sql;
        this.out = out;
    }

    /// @throws StoreException if there is no store in that file, or one that a newer Linli wrote
    public static void write(Path file, PrintStream out) {
        try (var sql = new SqliteFile(file, PATIENCE).read()) {
            SqliteSchema.check(sql);
            sql.update("BEGIN"); // all lines tell of the same moment
            new StoreExport(sql, out).write();
            sql.update("COMMIT");
        }
        out.flush();
    }

    private void write() {
        var cases = new CaseExport(sql, this::print);
        var talk = new TalkExport(sql, this::print);
        var staff = new StaffExport(sql, this::print);
        cases.cases();
        cases.events();
        talk.outbox();
        talk.conversations();
        talk.collected();
        write(Since.CORRECTIONS, staff::corrections);
        write(Since.GIVEN_ANSWERS, talk::givenAnswers);
        write(Since.ANSWERS, staff::answers);
        write(Since.INCIDENTS, cases::incidents);
        write(Since.ENCLOSURES, cases::enclosures);
        write(Since.ALARMS, cases::alarms);
        write(Since.MEDIATIONS, cases::mediations);
        write(Since.STAFF_CHANGES, staff::staffChanges);
        write(Since.ALIASES, staff::aliases);
    }

    /// An older file that no server has opened since has none of it.
    private void write(Since since, Runnable lines) {
        if (SqliteSchema.has(sql, since)) {
            lines.run();
        }
    }

    private void print(ExportLine line) {
        out.writeBytes(line.bytes());
    }
}
