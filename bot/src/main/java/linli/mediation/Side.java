package linli.mediation;

import java.util.Locale;

/// On whose side of a quarrel somebody stands.
public enum Side {
    /// Who brought it up.
    FIRST,
    /// Whom it is about.
    OTHER,
    /// A neighbour who joined in.
    BESIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
