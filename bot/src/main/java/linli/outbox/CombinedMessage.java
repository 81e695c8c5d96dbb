package linli.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.outbox.OutboxRow.Status;

/// Messages to one target that go in one: where a platform counts messages, notices that wait together are one message with several lines.
///
/// @param rows at least one
record CombinedMessage(List<OutboxRow> rows) {
    private static final int MOST = 10;

    /// The rows in their order, notices that follow each other put together.
    static List<CombinedMessage> of(List<OutboxRow> rows) {
        var all = new ArrayList<CombinedMessage>();
        var run = new ArrayList<OutboxRow>();
        for (OutboxRow row : rows) {
            if (!run.isEmpty() && !(mayJoin(run.getFirst(), row) && run.size() < MOST)) {
                all.add(new CombinedMessage(List.copyOf(run)));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            all.add(new CombinedMessage(List.copyOf(run)));
        }
        return all;
    }

    private static boolean mayJoin(OutboxRow first, OutboxRow next) {
        return isFreshNotice(first) && isFreshNotice(next)
                && first.message().to().equals(next.message().to())
                && first.message().audience() == next.message().audience();
    }

    private static boolean isFreshNotice(OutboxRow row) {
        return row.message().purpose() == Purpose.NOTICE && row.status() == Status.WAITING && row.attempts() == 0;
    }

    OutboxRow first() {
        return rows.getFirst();
    }

    /// As one message under the first one's id.
    OutboxRow asOne() {
        if (rows.size() == 1) {
            return first();
        }
        var carried = new HashSet<Sensitive>();
        rows.forEach(row -> carried.addAll(row.message().carries()));
        String text = rows.stream().map(row -> row.message().text()).distinct().collect(Collectors.joining("\n"));
        var message = new OutboundMessage(
                first().message().to(), first().message().audience(), Purpose.NOTICE, text, carried, Optional.empty(),
                first().message().unasked());
        return new OutboxRow(
                first().id(), message, first().channel(), first().createdAt(), first().notBefore(), first().expiresAt(), first().status(),
                first().nextAttempt(), first().attempts(), first().problem());
    }
}
