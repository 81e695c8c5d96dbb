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
    STATEMENT,
    /// What both sides of a quarrel agreed upon, for both to read: it may name them.
    AGREEMENT,
    /// Where a picture lies that somebody sent.
    ENCLOSURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
