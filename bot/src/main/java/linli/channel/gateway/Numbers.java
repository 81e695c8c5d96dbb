package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/// Numbers for reports that have none of their own: the same from the same person in the same place, within seconds, is one message that
/// came twice. Later it is said again and meant again, as the 1 of a colleague who takes one case after another. Thread-safe.
final class Numbers {
    private static final Duration TWICE = Duration.ofSeconds(15);
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LENGTH = 16;

    private final Clock clock;
    private final Cache<String, String> numbers;

    Numbers(Clock clock) {
        this.clock = clock;
        this.numbers = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(TWICE)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// @param where the group, or nothing for a private talk
    String of(String where, String sender, String type, Part content) {
        String hash = hash(where, sender, type, content);
        // the time is in it as well, for numbers are remembered for ever; as coarse as can be, for a restart forgets this
        return numbers.get(hash, _ -> hash + "-" + clock.instant().getEpochSecond() / TWICE.toSeconds());
    }

    private static String hash(String where, String sender, String type, Part content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String text : new String[] {where, sender, type, content.fileName()}) {
                digest.update(text.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(content.content()), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
