package linli.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import linli.outbox.OutboxRow;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;

/// Sends a long message in parts, in order, and after trouble goes on with the part that is missing. Thread-safe.
public final class MessageParts {
    private static final int MOST_REMEMBERED = 10_000;

    /// How many parts of a row have arrived; rows that arrived whole are not among them.
    private final Cache<Long, Integer> arrived = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    public SendOutcome send(OutboxRow row, List<String> parts, Function<String, SendOutcome> sender) {
        Integer before = arrived.getIfPresent(row.id());
        for (int i = before == null ? 0 : before; i < parts.size(); i++) {
            var outcome = sender.apply(parts.get(i));
            if (!(outcome instanceof Delivered)) {
                arrived.put(row.id(), i);
                return outcome;
            }
        }
        arrived.invalidate(row.id());
        return new Delivered();
    }
}
