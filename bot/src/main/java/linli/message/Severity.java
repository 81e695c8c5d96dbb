package linli.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much hangs on it, mildest first.
public enum Severity {
    LOW,
    NORMAL,
    HIGH,
    CRITICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}
