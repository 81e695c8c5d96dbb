package linli.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.outbox.OutboxRow;

/// How an outgoing message lies in its row: [#ALL] and [#read] keep one order.
final class OutboxColumns {
    static final String ALL =
            """
            id, recipient, audience, purpose, text, carries, case_number, unasked, channel, created_at, not_before,
            expires_at, status, COALESCE(next_attempt, expires_at), attempts, problem""";

    private OutboxColumns() {}

    static OutboxRow read(Row row) throws SQLException {
        return new OutboxRow(
                row.bigNumber(),
                new OutboundMessage(
                        row.text(), Audience.of(row.text()), Purpose.of(row.text()), row.text(),
                        carriesOf(row.text()), row.perhapsText(), row.flag()),
                row.text(),
                row.instant(),
                row.instant(),
                row.instant(),
                OutboxRow.Status.of(row.text()),
                row.instant(),
                row.number(),
                row.perhapsText());
    }

    static String carries(Set<Sensitive> matters) {
        return matters.stream().sorted().map(Sensitive::code).collect(Collectors.joining(","));
    }

    private static Set<Sensitive> carriesOf(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> Sensitive.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
