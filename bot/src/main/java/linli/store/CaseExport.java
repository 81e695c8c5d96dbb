package linli.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import linli.alarm.Alarm;
import linli.store.SqliteSchema.Since;

/// The lines of cases and of what hangs on them: what was done, which belong together, who was called, both sides of a quarrel.
record CaseExport(Sql sql, Consumer<ExportLine> lines) {
    void cases() {
        // an older file that no server has opened since knows no steps and no causes
        var columns = SqliteSchema.has(sql, Since.STEPS) ? CaseColumns.ALL : CaseColumns.ALL.replace("next_step", "NULL");
        if (!SqliteSchema.has(sql, Since.CAUSES)) {
            columns = columns.replace("cause", "NULL");
        }
        boolean hasMediations = SqliteSchema.has(sql, Since.MEDIATIONS);
        var all = "SELECT community, number, " + columns + " FROM cases ORDER BY community, number";
        sql.each(all, row -> {
            var community = row.text();
            var of = CaseColumns.read(row);
            var sources = new ArrayList<>(sql.list(
                    "SELECT message FROM case_source WHERE community = ? AND number = ? ORDER BY position",
                    Row::text, community, of.number()));
            if (hasMediations) { // whoever joins in a quarrel reports nothing, but told of it
                sources.addAll(sql.list(
                        "SELECT message FROM statement WHERE community = ? AND case_number = ? AND side <> 'first' ORDER BY position",
                        Row::text, community, of.number()));
            }
            lines.accept(new ExportLine("case", community)
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

    void events() {
        var all =
                """
                SELECT community, number, event, at, by_whom, detail FROM case_event
                ORDER BY community, number, position""";
        sql.each(all, row -> {
            lines.accept(new ExportLine("event", row.text())
                    .with("case", row.text())
                    .with("event", row.text())
                    .with("at", row.instant())
                    .with("by", row.text())
                    .with("detail", row.text()));
        });
    }

    void enclosures() {
        sql.each("SELECT community, case_number, " + CaseStatements.ENCLOSED + " FROM enclosure ORDER BY community, case_number, at, message, reference", row -> {
            var community = row.text();
            var number = row.text();
            var of = SqlCases.readEnclosed(row);
            lines.accept(new ExportLine("enclosure", community)
                    .with("case", number)
                    .with("kind", of.what().type().code())
                    .with("reference", of.what().reference())
                    .with("name", of.what().name())
                    .with("source", of.source().id())
                    .with("by", of.by())
                    .with("group", of.group())
                    .with("at", of.at()));
        });
    }

    void incidents() {
        sql.each("SELECT community, " + SqlIncidents.ALL + " FROM incident ORDER BY community, since, id", row -> {
            var community = row.text();
            var of = SqlIncidents.read(row);
            var cases = sql.list(
                    "SELECT number FROM cases WHERE community = ? AND incident = ? ORDER BY number", Row::text, community, of.id());
            lines.accept(new ExportLine("incident", community)
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
            lines.accept(new ExportLine("report", row.text())
                    .with("case", row.text())
                    .with("first_case", row.text())
                    .with("source", row.text())
                    .with("reporter", row.text())
                    .with("group", row.perhapsText())
                    .with("at", row.instant()));
        });
    }

    void alarms() {
        sql.each("SELECT community, " + SqlAlarms.ALL + " FROM alarm ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlAlarms.read(row);
            lines.accept(new ExportLine("alarm", community)
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
            lines.accept(new ExportLine("alarm_call", community)
                    .with("alarm", of.alarm())
                    .with("person", of.person())
                    .with("ring", of.ring().code())
                    .with("at", of.at())
                    .with("times", of.times())
                    .with("answer", of.answer().map(answer -> answer.word().code()))
                    .with("answered_at", of.answer().map(answer -> answer.at().toString())));
        });
    }

    void mediations() {
        parties();
        statements();
        guests();
        appointments();
        agreements();
    }

    private void parties() {
        sql.each("SELECT community, " + SqlMediations.PARTY + " FROM party ORDER BY community, case_number, side", row -> {
            var community = row.text();
            var of = SqlMediations.party(row);
            lines.accept(new ExportLine("party", community)
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
    }

    private void statements() {
        sql.each("SELECT community, " + SqlMediations.STATEMENT + " FROM statement ORDER BY community, case_number, position", row -> {
            var community = row.text();
            var of = SqlMediations.statement(row);
            lines.accept(new ExportLine("statement", community)
                    .with("case", Integer.toString(of.caseNumber()))
                    .with("side", of.side().code())
                    .with("by", of.by())
                    .with("at", of.at())
                    .with("text", of.text())
                    .with("source", of.source().id()));
        });
    }

    private void guests() {
        sql.each("SELECT community, case_number, person, mediates, reads, by_whom, at FROM guest ORDER BY community, case_number, person", row -> {
            lines.accept(new ExportLine("guest", row.text())
                    .with("case", row.text())
                    .with("person", row.text())
                    .with("mediates", row.flag())
                    .with("reads", row.flag())
                    .with("by", row.text())
                    .with("at", row.instant()));
        });
    }

    private void appointments() {
        sql.each("SELECT community, case_number, clinic, at, by_whom FROM appointment ORDER BY community, case_number", row -> {
            lines.accept(new ExportLine("appointment", row.text())
                    .with("case", row.text())
                    .with("clinic", row.text())
                    .with("meets_at", row.instant())
                    .with("by", row.text()));
        });
    }

    private void agreements() {
        sql.each("SELECT community, case_number, text, by_whom, at FROM agreement ORDER BY community, case_number", row -> {
            lines.accept(new ExportLine("agreement", row.text())
                    .with("case", row.text())
                    .with("text", row.text())
                    .with("by", row.text())
                    .with("at", row.instant()));
        });
    }
}
