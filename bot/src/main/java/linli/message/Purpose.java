package linli.message;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// Why a text is sent: it sets who goes first when there is a queue, and when the text has become pointless.
public enum Purpose {
    ALARM(Duration.ofHours(6)),
    REPLY(Duration.ofHours(2)),
    CARD(Duration.ofDays(3)),
    DIGEST(Duration.ofHours(12)),
    NOTICE(Duration.ofDays(1));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /// How long after it was to be sent somebody still has use for it.
    public Duration lifetime() {
        return lifetime;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Purpose of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }
}
