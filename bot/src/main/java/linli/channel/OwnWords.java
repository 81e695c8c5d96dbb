package linli.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What Linli itself has said lately, by the ids of the platform: that is what people mostly reply to. Thread-safe.
public final class OwnWords {
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Cache<String, String> texts;

    public OwnWords(Clock clock) {
        this.texts = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((String id, String text) -> id.length() + text.length())
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    public void remember(String id, String text) {
        texts.put(id, text);
    }

    public Optional<String> find(String id) {
        return Optional.ofNullable(texts.getIfPresent(id));
    }
}
