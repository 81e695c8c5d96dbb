package linli.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import linli.correction.Correction.Step;
import linli.digest.WrittenAnswer;

/// Everything the store holds, a line of JSON each, for those who want to look into it or take it elsewhere. It only reads,
/// so it may run beside a server, and after one that crashed.
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
            var export = new StoreExport(sql, out);
            export.writeCases();
            export.writeEvents();
            export.writeOutbox();
            export.writeConversations();
            export.writeCollected();
            export.writeCorrections();
            export.writeGivenAnswers();
            export.writeAnswers();
            sql.update("COMMIT");
        }
        out.flush();
    }

    private void writeCases() {
        // an older file that no server has opened since knows no steps
        var columns = SqliteSchema.hasSteps(sql) ? CaseColumns.ALL : CaseColumns.ALL.replace("next_step", "NULL");
        var all = "SELECT community, number, " + columns + " FROM cases ORDER BY community, number";
        sql.each(all, row -> {
            var community = row.text();
            var of = CaseColumns.read(row);
            var sources = sql.list(
                    "SELECT message FROM case_source WHERE community = ? AND number = ? ORDER BY position",
                    Row::text, community, of.number());
            print(new ExportLine("case", community)
                    .with("case", of.label())
                    .with("kind", of.kind().code())
                    .with("category", of.category())
                    .with("severity", of.severity().code())
                    .with("status", of.status().code())
                    .with("owner", of.owner())
                    .with("place", of.place())
                    .with("group", of.group())
                    .with("reporter", of.reporter())
                    .with("opened_at", of.openedAt())
                    .with("contact_due", of.contactDue())
                    .with("finish_due", of.finishDue())
                    .with("escalations", of.escalations())
                    .with("incident", of.incident())
                    .with("source", sources));
        });
    }

    private void writeEvents() {
        var all =
                """
                SELECT community, number, event, at, by_whom, detail FROM case_event
                ORDER BY community, number, position""";
        sql.each(all, row -> {
            print(new ExportLine("event", row.text())
                    .with("case", row.text())
                    .with("event", row.text())
                    .with("at", row.instant())
                    .with("by", row.text())
                    .with("detail", row.text()));
        });
    }

    private void writeOutbox() {
        sql.each("SELECT community, " + OutboxColumns.ALL + " FROM outbox ORDER BY id", row -> {
            var community = row.text();
            var of = OutboxColumns.read(row);
            print(new ExportLine("outbox", community)
                    .with("id", of.asSent().id())
                    .with("to", of.message().to())
                    .with("audience", of.message().audience().code())
                    .with("text", of.message().text())
                    .with("status", of.status().code())
                    .with("purpose", of.message().purpose().code())
                    .with("case", of.message().caseNumber())
                    .with("created_at", of.createdAt())
                    .with("attempts", of.attempts()));
        });
    }

    private void writeConversations() {
        sql.each("SELECT community, channel, account, id, received_at FROM message", row -> {
            print(new ExportLine("message", row.text())
                    .with("channel", row.text())
                    .with("account", row.text())
                    .with("id", row.text())
                    .with("received_at", row.instant()));
        });
        writeQuestions();
        sql.each("SELECT community, person, channel, since FROM contact", row -> {
            print(new ExportLine("contact", row.text())
                    .with("person", row.text())
                    .with("channel", row.text())
                    .with("since", row.instant()));
        });
    }

    private void writeQuestions() {
        boolean hasQuestions = SqliteSchema.hasQuestions(sql); // an older file asked for places alone
        String columns = hasQuestions ? "kind, case_number, expires_at FROM pending_question" : "'place', case_number, expires_at FROM pending";
        sql.each("SELECT community, NULLIF(group_id, ''), person, " + columns, row -> {
            print(new ExportLine("pending", row.text())
                    .with("group", row.perhapsText())
                    .with("person", row.text())
                    .with("kind", row.text())
                    .with("case", row.text())
                    .with("expires_at", row.instant()));
        });
        if (hasQuestions) {
            sql.each("SELECT community, group_id, asked_by, asked_at, until, ended_by FROM hush", row -> {
                print(new ExportLine("hush", row.text())
                        .with("group", row.text())
                        .with("by", row.text())
                        .with("at", row.instant())
                        .with("until", row.instant())
                        .with("ended_by", row.perhapsText()));
            });
        }
    }

    private void writeCorrections() {
        if (!SqliteSchema.hasCorrections(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlCorrections.ALL + " FROM correction ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlCorrections.read(row);
            print(new ExportLine("correction", community)
                    .with("number", of.number())
                    .with("case", Integer.toString(of.caseNumber()))
                    .with("text", of.text())
                    .with("reporter", of.reporter())
                    .with("kind", of.label().kind().code())
                    .with("category", of.label().category())
                    .with("by", of.made().by())
                    .with("at", of.made().at())
                    .with("in_force", of.isInForce())
                    .with("held_back", of.heldBack())
                    .with("insisted_by", of.insisted().map(Step::by))
                    .with("undone_by", of.undone().map(Step::by))
                    .with("undone_at", of.undone().map(step -> step.at().toString())));
        });
    }

    private void writeGivenAnswers() {
        if (!SqliteSchema.hasGivenAnswers(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlGivenAnswers.ALL + ", standing FROM given_answer ORDER BY community, message", row -> {
            var community = row.text();
            var of = SqlGivenAnswers.read(row);
            print(new ExportLine("given_answer", community)
                    .with("id", Long.toString(of.message()))
                    .with("entry", of.edition().entry())
                    .with("title", of.edition().title())
                    .with("version", of.edition().version())
                    .with("form", of.form().code())
                    .with("to", of.to())
                    .with("audience", of.audience().code())
                    .with("asked_by", of.askedBy())
                    .with("at", of.at())
                    .with("correction", of.isCorrection())
                    .with("standing", row.flag()));
        });
    }

    /// What was handed to somebody as well is in the digests too, but was never collected in silence.
    private void writeCollected() {
        String since = SqliteSchema.hasAnswers(sql) ? "sender, case_number, digest, topic" : "NULL, NULL, NULL, NULL";
        sql.each("SELECT community, kind, group_id, text, at, message, shown, " + since + " FROM collected", row -> {
            var community = row.text();
            var kind = row.text();
            var group = row.perhapsText();
            var text = row.text();
            var at = row.instant();
            var source = row.text();
            boolean shown = row.flag();
            var sender = row.perhapsText();
            var handedOver = row.perhapsText();
            print(new ExportLine(handedOver.isPresent() ? "handed_over" : "collected", community)
                    .with("kind", kind)
                    .with("group", group)
                    .with("sender", sender)
                    .with("text", text)
                    .with("at", at)
                    .with("source", source)
                    .with("case", handedOver)
                    .with("shown", shown)
                    .with("digest", row.perhapsText())
                    .with("topic", row.perhapsText()));
        });
    }

    private void writeAnswers() {
        if (!SqliteSchema.hasAnswers(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlAnswers.ALL + " FROM written_answer ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlAnswers.read(row);
            print(new ExportLine("answer", community)
                    .with("number", of.number())
                    .with("entry", of.entryId())
                    .with("question", of.question())
                    .with("asks", of.asks())
                    .with("text", of.answer())
                    .with("by", of.written().by())
                    .with("at", of.written().at())
                    .with("seconded_by", of.seconded().map(WrittenAnswer.Step::by))
                    .with("seconded_at", of.seconded().map(step -> step.at().toString()))
                    .with("refused_by", of.refused().map(WrittenAnswer.Step::by))
                    .with("why", of.why())
                    .with("withdrawn_by", of.withdrawn().map(WrittenAnswer.Step::by))
                    .with("withdrawn_at", of.withdrawn().map(step -> step.at().toString()))
                    .with("in_force", of.isInForce()));
        });
        sql.each("SELECT community, answer, recipient, question, due_at FROM owed_answer ORDER BY community, answer, recipient", row -> {
            print(new ExportLine("owed", row.text())
                    .with("answer", row.number())
                    .with("to", row.text())
                    .with("question", row.text())
                    .with("due", row.instant()));
        });
        sql.each("SELECT community, number, group_id, at, topics FROM digest ORDER BY community, number", row -> {
            print(new ExportLine("digest", row.text())
                    .with("number", row.number())
                    .with("group", row.text())
                    .with("at", row.instant())
                    .with("topics", row.number()));
        });
    }

    private void print(ExportLine line) {
        out.writeBytes(line.bytes());
    }
}
