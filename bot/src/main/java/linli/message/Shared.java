package linli.message;

import java.util.Optional;

/// The words that come again with every message and every row of a table, as the ids and names of people, groups and categories do, each in one copy: what is kept of cases and conversations is a third
/// smaller for it, and less grows old. Thread-safe.
public final class Shared {
    /// A power of two: of the people and groups of several compounds few want the same place.
    private static final int PLACES = 32_768;

    /// In each place the word that came last of those that want it. One that had to go, or that another thread does not see yet, is there twice for a while.
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type
    private static final Optional<String>[] WORDS = new Optional[PLACES];

    private Shared() {}

    public static String of(String word) {
        return holding(word).orElseThrow();
    }

    public static Optional<String> holding(String word) {
        int hash = word.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        var own = Optional.of(word);
        var known = WORDS[place];
        return own.equals(known) ? known : (WORDS[place] = own);
    }
}
