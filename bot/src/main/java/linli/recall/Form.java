package linli.recall;

import java.util.Locale;

/// How much of an entry is said, and in what words.
public enum Form {
    /// Two lines, as in a group.
    SHORT,
    FULL,
    /// In the plainest words.
    ELDER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Form of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
