package linli.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Duration;
import linli.alarm.Alarm;
import linli.correction.Correction.Step;
import linli.digest.WrittenAnswer;
import linli.roster.StaffChange;

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
            export.writeIncidents();
            export.writeAlarms();
            export.writeMediations();
            export.writeStaffChanges();
            export.writeAliases();
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
            if (SqliteSchema.hasMediations(sql)) { // whoever joins in a quarrel reports nothing, but told of it
                sources.addAll(sql.list(
                        "SELECT message FROM statement WHERE community = ? AND case_number = ? AND side <> 'first' ORDER BY position",
                        Row::text, community, of.number()));
            }
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

    private void writeIncidents() {
        if (!SqliteSchema.hasIncidents(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlIncidents.ALL + " FROM incident ORDER BY community, since, id", row -> {
            var community = row.text();
            var of = SqlIncidents.read(row);
            var cases = sql.list(
                    "SELECT number FROM cases WHERE community = ? AND incident = ? ORDER BY number", Row::text, community, of.id());
            print(new ExportLine("incident", community)
                    .with("incident", of.id())
                    .with("rule", of.rule())
                    .with("kind", of.kind().code())
                    .with("category", of.category())
                    .with("compound", of.compound())
                    .with("since", of.since())
                    .with("over", of.over().map(Object::toString))
                    .with("lead", Integer.toString(of.lead()))
                    .with("cases", cases));
        });
        sql.each("SELECT community, number, origin, message, reporter, group_id, at FROM case_report ORDER BY community, number, at, message", row -> {
            print(new ExportLine("report", row.text())
                    .with("case", row.text())
                    .with("first_case", row.text())
                    .with("source", row.text())
                    .with("reporter", row.text())
                    .with("group", row.perhapsText())
                    .with("at", row.instant()));
        });
    }

    private void writeAlarms() {
        if (!SqliteSchema.hasAlarms(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlAlarms.ALL + " FROM alarm ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlAlarms.read(row);
            print(new ExportLine("alarm", community)
                    .with("number", of.number())
                    .with("case", of.caseNumber().map(String::valueOf))
                    .with("drill", of.isDrill())
                    .with("category", of.category())
                    .with("place", of.place())
                    .with("at", of.raisedAt())
                    .with("by", of.raisedBy())
                    .with("rounds", of.rounds())
                    .with("ended_at", of.end().map(end -> end.at().toString()))
                    .with("ended_by", of.end().map(Alarm.End::by))
                    .with("why", of.end().map(Alarm.End::why)));
        });
        sql.each("SELECT community, " + SqlAlarms.ALL_OF_A_CALL + " FROM alarm_call ORDER BY community, alarm, position", row -> {
            var community = row.text();
            var of = SqlAlarms.readCall(row);
            print(new ExportLine("alarm_call", community)
                    .with("alarm", of.alarm())
                    .with("person", of.person())
                    .with("ring", of.ring().code())
                    .with("at", of.at())
                    .with("times", of.times())
                    .with("answer", of.answer().map(answer -> answer.word().code()))
                    .with("answered_at", of.answer().map(answer -> answer.at().toString())));
        });
    }

    private void writeMediations() {
        if (!SqliteSchema.hasMediations(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlMediations.PARTY + " FROM party ORDER BY community, case_number, side", row -> {
            var community = row.text();
            var of = SqlMediations.party(row);
            print(new ExportLine("party", community)
                    .with("case", Integer.toString(of.caseNumber()))
                    .with("side", of.side().code())
                    .with("account", of.account())
                    .with("sure", of.isSure())
                    .with("name", of.name())
                    .with("place", of.place())
                    .with("phone", of.phone())
                    .with("contacted_at", of.contactedAt().map(Instant::toString))
                    .with("asked_at", of.askedAt().map(Instant::toString))
                    .with("kept", of.kept().map(kept -> kept ? "yes" : "no")));
        });
        sql.each("SELECT community, " + SqlMediations.STATEMENT + " FROM statement ORDER BY community, case_number, position", row -> {
            var community = row.text();
            var of = SqlMediations.statement(row);
            print(new ExportLine("statement", community)
                    .with("case", Integer.toString(of.caseNumber()))
                    .with("side", of.side().code())
                    .with("by", of.by())
                    .with("at", of.at())
                    .with("text", of.text())
                    .with("source", of.source().id()));
        });
        sql.each("SELECT community, case_number, person, mediates, reads, by_whom, at FROM guest ORDER BY community, case_number, person", row -> {
            print(new ExportLine("guest", row.text())
                    .with("case", row.text())
                    .with("person", row.text())
                    .with("mediates", row.flag())
                    .with("reads", row.flag())
                    .with("by", row.text())
                    .with("at", row.instant()));
        });
        sql.each("SELECT community, case_number, clinic, at, by_whom FROM appointment ORDER BY community, case_number", row -> {
            print(new ExportLine("appointment", row.text())
                    .with("case", row.text())
                    .with("clinic", row.text())
                    .with("meets_at", row.instant())
                    .with("by", row.text()));
        });
        sql.each("SELECT community, case_number, text, by_whom, at FROM agreement ORDER BY community, case_number", row -> {
            print(new ExportLine("agreement", row.text())
                    .with("case", row.text())
                    .with("text", row.text())
                    .with("by", row.text())
                    .with("at", row.instant()));
        });
    }

    private void writeStaffChanges() {
        if (!SqliteSchema.hasStaffChanges(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlStaffChanges.ALL + " FROM staff_change ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlStaffChanges.read(row);
            print(new ExportLine("staff_change", community)
                    .with("number", of.number())
                    .with("person", of.person())
                    .with("what", of.what().code())
                    .with("from", of.leave().from().toString())
                    .with("until", of.leave().until().toString())
                    .with("part", of.leave().part().word())
                    .with("stand_in", of.leave().standIn())
                    .with("everything", of.everything())
                    .with("by", of.made().by())
                    .with("at", of.made().at())
                    .with("undone_by", of.undone().map(StaffChange.Step::by))
                    .with("undone_at", of.undone().map(step -> step.at().toString()))
                    .with("in_force", of.isInForce()));
        });
    }

    private void writeAliases() {
        if (!SqliteSchema.hasAliases(sql)) {
            return; // an older file that no server has opened since
        }
        sql.each("SELECT community, " + SqlAliases.ALL + " FROM alias ORDER BY community, channel, party, platform_id", row -> {
            var community = row.text();
            var of = SqlAliases.read(row);
            print(new ExportLine("alias", community)
                    .with("channel", of.channel())
                    .with("party", of.party().code())
                    .with("platform_id", of.platformId())
                    .with("id", of.id())
                    .with("since", of.since())
                    .with("by", of.by()));
        });
    }

    private void print(ExportLine line) {
        out.writeBytes(line.bytes());
    }
}
