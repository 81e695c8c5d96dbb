package linli.store;

import java.util.function.Consumer;
import linli.correction.Correction.Step;
import linli.digest.WrittenAnswer;
import linli.roster.StaffChange;

/// The lines of what staff taught Linli, answered, and said of who is there.
record StaffExport(Sql sql, Consumer<ExportLine> lines) {
    void corrections() {
        sql.each("SELECT community, " + SqlCorrections.ALL + " FROM correction ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlCorrections.read(row);
            lines.accept(new ExportLine("correction", community)
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

    void answers() {
        sql.each("SELECT community, " + SqlAnswers.ALL + " FROM written_answer ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlAnswers.read(row);
            lines.accept(new ExportLine("answer", community)
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
            lines.accept(new ExportLine("owed", row.text())
                    .with("answer", row.number())
                    .with("to", row.text())
                    .with("question", row.text())
                    .with("due", row.instant()));
        });
        sql.each("SELECT community, number, group_id, at, topics FROM digest ORDER BY community, number", row -> {
            lines.accept(new ExportLine("digest", row.text())
                    .with("number", row.number())
                    .with("group", row.text())
                    .with("at", row.instant())
                    .with("topics", row.number()));
        });
    }

    void staffChanges() {
        sql.each("SELECT community, " + SqlStaffChanges.ALL + " FROM staff_change ORDER BY community, number", row -> {
            var community = row.text();
            var of = SqlStaffChanges.read(row);
            lines.accept(new ExportLine("staff_change", community)
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

    void aliases() {
        sql.each("SELECT community, " + SqlAliases.ALL + " FROM alias ORDER BY community, channel, party, platform_id", row -> {
            var community = row.text();
            var of = SqlAliases.read(row);
            lines.accept(new ExportLine("alias", community)
                    .with("channel", of.channel())
                    .with("party", of.party().code())
                    .with("platform_id", of.platformId())
                    .with("id", of.id())
                    .with("since", of.since())
                    .with("by", of.by()));
        });
    }
}
