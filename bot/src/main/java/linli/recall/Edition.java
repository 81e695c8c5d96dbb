package linli.recall;

/// What an entry said at one time.
///
/// @param entry the entry's id
/// @param title the entry's title then, for it may be gone when somebody has to be told
/// @param version changes with anything that is said; empty where people were told that it holds no more
/// @param facts what an amount was reckoned from, so that it can be reckoned again; empty for what hangs on nothing
public record Edition(String entry, String title, String version, String facts) {
    private static final String NONE = "";

    /// Of what hangs on nothing.
    public Edition(String entry, String title, String version) {
        this(entry, title, version, NONE);
    }

    /// The same, holding no more.
    public Edition gone() {
        return new Edition(entry, title, NONE, facts);
    }

    public boolean isGone() {
        return version.equals(NONE);
    }

    public boolean isOfAnAmount() {
        return !facts.equals(NONE);
    }
}
