package linli.message;

import java.util.Locale;

/// A personal matter that not everybody may read.
public enum Sensitive {
    /// Which flat somebody lives in.
    ROOM,
    PHONE,
    /// Who reported, as the group calls them.
    REPORTER,
    /// The reporter's own words on a case that is not for everybody.
    STATEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
