package linli.message;

import java.util.Optional;

/// The words that come again with every message and every row of a table, as the ids and names of people, groups and categories do, each in one copy: what is kept of cases and conversations is a third
/// smaller for it, and less grows old. Thread-safe.
public final class Shared {
    /// A power of two: the people and groups of several compounds, of which few want the same place.
    private static final int PLACES = 32_768;

    /// The word that came last of those that want a place. What is forgotten so, or not seen yet by another thread, is only there twice.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final Optional<String>[] WORDS = new Optional[PLACES];

    private Shared() {}

    public static String of(String word) {
        return holding(word).orElseThrow();
    }

    public static Optional<String> holding(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        var known = WORDS[place];
        if (known != null && known.get().equals(word)) {
            return known;
        }
        return WORDS[place] = Optional.of(word);
    }
}
