package linli.message;

import java.util.Arrays;
import java.util.Locale;

/// Who will read a text.
public enum Audience {
    /// A residents' group.
    GROUP,
    /// A staff group.
    STAFF,
    /// One person in private.
    PERSON,
    /// One side of a dispute, in private.
    PARTIES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Audience of(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst().orElseThrow();
    }
}
