package linli.command;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import linli.message.Audience;
import linli.outbox.OutboxRow;

/// What residents' groups were told: how much of it on one day, and whether anything twice.
record GroupLines(List<OutboxRow> rows) {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    GroupLines {
        rows = rows.stream().filter(row -> row.message().audience() == Audience.GROUP).toList();
    }

    /// The most that any group had to read on one day.
    long busiestDay(ZoneId zone) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.message().to() + " " + row.notBefore().atZone(zone).toLocalDate(), Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /// How often a group read the very words that it had read less than an hour before.
    long saidTwice() {
        var last = new HashMap<List<String>, Instant>();
        return rows.stream()
                .filter(row -> {
                    var before = last.put(List.of(row.message().to(), row.message().text()), row.notBefore());
                    return before != null && row.notBefore().isBefore(before.plus(AN_HOUR));
                })
                .count();
    }
}
