package linli.recall;

/// What an entry said at one time.
///
/// @param entry the entry's id
/// @param title the entry's title then, for it may be gone when somebody has to be told
/// @param version changes with anything the entry says; empty where people were told that it holds no more
public record Edition(String entry, String title, String version) {
    private static final String NONE = "";

    /// The same entry, holding no more.
    public Edition gone() {
        return new Edition(entry, title, NONE);
    }

    public boolean isGone() {
        return version.equals(NONE);
    }
}
