package linli.store;

import java.util.function.Consumer;
import linli.store.SqliteSchema.Since;

/// The lines of what was said and heard: messages in and out, what Linli still waits for, and which answers it gave.
record TalkExport(Sql sql, Consumer<ExportLine> lines) {
    void outbox() {
        sql.each("SELECT community, " + OutboxColumns.ALL + " FROM outbox ORDER BY id", row -> {
            var community = row.text();
            var of = OutboxColumns.read(row);
            lines.accept(new ExportLine("outbox", community)
                    .with("id", of.asSent().id())
                    .with("to", of.message().to())
                    .with("audience", of.message().audience().code())
                    .with("text", of.message().text())
                    .with("channel", of.channel())
                    .with("status", of.status().code())
                    .with("problem", of.problem())
                    .with("purpose", of.message().purpose().code())
                    .with("case", of.message().caseNumber())
                    .with("created_at", of.createdAt())
                    .with("attempts", of.attempts()));
        });
    }

    void conversations() {
        sql.each("SELECT community, channel, account, id, received_at FROM message", row -> {
            lines.accept(new ExportLine("message", row.text())
                    .with("channel", row.text())
                    .with("account", row.text())
                    .with("id", row.text())
                    .with("received_at", row.instant()));
        });
        questions();
        sql.each("SELECT community, person, channel, since FROM contact", row -> {
            lines.accept(new ExportLine("contact", row.text())
                    .with("person", row.text())
                    .with("channel", row.text())
                    .with("since", row.instant()));
        });
    }

    private void questions() {
        boolean hasQuestions = SqliteSchema.has(sql, Since.QUESTIONS); // an older file asked for places alone
        String columns = hasQuestions ? "kind, case_number, expires_at FROM pending_question" : "'place', case_number, expires_at FROM pending";
        sql.each("SELECT community, NULLIF(group_id, ''), person, " + columns, row -> {
            lines.accept(new ExportLine("pending", row.text())
                    .with("group", row.perhapsText())
                    .with("person", row.text())
                    .with("kind", row.text())
                    .with("case", row.text())
                    .with("expires_at", row.instant()));
        });
        if (hasQuestions) {
            sql.each("SELECT community, group_id, asked_by, asked_at, until, ended_by FROM hush", row -> {
                lines.accept(new ExportLine("hush", row.text())
                        .with("group", row.text())
                        .with("by", row.text())
                        .with("at", row.instant())
                        .with("until", row.instant())
                        .with("ended_by", row.perhapsText()));
            });
        }
    }

    /// What was handed to somebody as well is in the digests too, but was never collected in silence.
    void collected() {
        String since = SqliteSchema.has(sql, Since.ANSWERS) ? "sender, case_number, digest, topic" : "NULL, NULL, NULL, NULL";
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
            lines.accept(new ExportLine(handedOver.isPresent() ? "handed_over" : "collected", community)
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

    void givenAnswers() {
        boolean hasFacts = SqliteSchema.has(sql, Since.AMOUNTS_GIVEN);
        String columns = hasFacts ? SqlGivenAnswers.ALL : SqlGivenAnswers.ALL.replace("facts", "''");
        sql.each("SELECT community, " + columns + ", standing FROM given_answer ORDER BY community, message", row -> {
            var community = row.text();
            var of = SqlGivenAnswers.read(row);
            lines.accept(new ExportLine("given_answer", community)
                    .with("id", Long.toString(of.message()))
                    .with("entry", of.edition().entry())
                    .with("title", of.edition().title())
                    .with("version", of.edition().version())
                    .with("facts", of.edition().facts())
                    .with("form", of.form().code())
                    .with("to", of.to())
                    .with("audience", of.audience().code())
                    .with("asked_by", of.askedBy())
                    .with("at", of.at())
                    .with("correction", of.isCorrection())
                    .with("standing", row.flag()));
        });
    }
}
