package linli.channel.aibot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import linli.channel.CausedRows;
import linli.outbox.OutboxRow;

/// The messages that can still be answered where they stand, each once. Thread-safe.
final class AnswerableMessages {
    private static final Duration REMEMBERED = Duration.ofHours(23);
    private static final int MOST_REMEMBERED = 10_000;

    /// By the id of the frame that brought the message.
    private final Cache<String, CausedRows> open;

    AnswerableMessages(Clock clock) {
        this.open = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    void remember(String requestId, CausedRows caused) {
        open.put(requestId, caused);
    }

    /// The message that the row answers, which then is answered.
    Optional<String> take(OutboxRow row, String chat) {
        return CausedRows.owner(open.asMap().entrySet(), Map.Entry::getValue, row, chat)
                .filter(question -> open.asMap().remove(question.getKey(), question.getValue()))
                .map(Map.Entry::getKey);
    }
}
