package linli.channel.feishu;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import linli.channel.CausedRows;
import linli.message.Purpose;
import linli.outbox.OutboxRow;

/// Which message an answer belongs to, so that it is shown as a reply to it. Thread-safe.
final class ReplyTargets {
    /// As long as an answer is of use.
    private static final Duration REMEMBERED = Purpose.REPLY.lifetime();
    private static final int MOST_REMEMBERED = 10_000;

    /// By the message's id.
    private final Cache<String, CausedRows> open;
    private final Clock clock;

    ReplyTargets(Clock clock) {
        this.clock = clock;
        this.open = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    CausedRows open(UnresolvedFeishuMessage said) {
        var caused = new CausedRows(said.place(), clock.instant());
        open.put(said.id(), caused);
        return caused;
    }

    /// One that failed and will be brought again.
    void close(UnresolvedFeishuMessage said) {
        open.invalidate(said.id());
    }

    Optional<String> answeredBy(OutboxRow row, String chat) {
        return row.message().purpose() == Purpose.REPLY
                ? CausedRows.owner(open.asMap().entrySet(), Map.Entry::getValue, row, chat).map(Map.Entry::getKey)
                : Optional.empty();
    }
}
