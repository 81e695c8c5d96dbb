package linli.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people put something, given as a pattern, that knows which characters nothing that is put so can do without: most of what is said has none of them, and
/// is not held against the pattern at all.
public final class Phrasing {
    private final Pattern words;
    /// Of these at least one stands in all that is put so; empty where that cannot be told.
    private final String signs;

    private Phrasing(Pattern words) {
        this.words = words;
        this.signs = Signs.of(words.pattern());
    }

    /// @param regex as for [Pattern], without regard to its flags
    public static Phrasing of(String regex) {
        return new Phrasing(Pattern.compile(regex));
    }

    /// Whether the whole text is put so.
    public boolean matches(String text) {
        return mayBeIn(text) && words.matcher(text).matches();
    }

    /// Whether some part of the text is.
    public boolean isIn(String text) {
        return mayBeIn(text) && words.matcher(text).find();
    }

    /// What the parts of the pattern found, where the whole text is put so.
    public Optional<Matcher> match(String text) {
        return Optional.of(text).filter(this::mayBeIn).map(words::matcher).filter(Matcher::matches);
    }

    boolean mayBeIn(String text) {
        if (signs.isEmpty()) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    String signs() {
        return signs;
    }
}
