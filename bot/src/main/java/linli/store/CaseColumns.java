package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.Due;
import linli.message.Kind;
import linli.message.Severity;

/// How the state of a case lies in its row: [#ALL], [#values] and [#read] keep one order.
final class CaseColumns {
    /// All but the number.
    static final String ALL =
            """
            kind, category, severity, compound, building, unit, room, spot, group_id, reporter, reporter_name, text,
            cause, status, owner, confidential, rule, opened_at, contact_due, finish_due, escalations, next_step, next_due, incident""";

    static final String PLACEHOLDERS = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private CaseColumns() {}

    /// The values of [#ALL], and then what else the statement wants.
    static Object[] values(Case of, Object... more) {
        var place = of.place();
        return Stream.concat(
                        Stream.of(
                                of.kind().code(), of.category(), of.severity().code(),
                                place.compound(), place.building(), place.unit(), place.room(), place.spot(),
                                of.group(), of.reporter(), of.reporterName(), of.text(), of.cause(),
                                of.status().code(), of.owner(), of.confidential(), of.rule(),
                                of.openedAt(), of.contactDue(), of.finishDue(), of.escalations(),
                                of.next().map(due -> due.step().code()), of.nextDue(), of.incident()),
                        Stream.of(more))
                .toArray();
    }

    /// Reads the number and [#ALL].
    static Case read(Row row) throws SQLException {
        return new Case(
                row.number(),
                Kind.find(row.text()).orElseThrow(),
                row.perhapsWord(),
                Severity.find(row.text()).orElseThrow(),
                row.place(),
                row.perhapsWord(),
                row.word(),
                row.perhapsWord(),
                row.text(),
                row.perhapsWord(),
                Case.Status.valueOf(row.text().toUpperCase(Locale.ROOT)),
                row.word(),
                row.flag(),
                row.word(),
                row.instant(),
                row.instant(),
                row.instant(),
                row.number(),
                due(row.perhapsText(), row.perhapsInstant()),
                row.perhapsWord());
    }

    private static Optional<Due> due(Optional<String> step, Optional<Instant> at) {
        return step.flatMap(code -> at.map(moment -> new Due(Due.Step.of(code), moment)));
    }
}
