package linli.channel;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What Linli's account is called in its groups. The call is taken out of what was said; whom else it names, and every address with an @
/// in it, is left alone. Immutable.
public final class OwnName {
    private static final String SPACE = "[\\s\\u2005\\u00a0\\u200b\\ufeff]*+";
    private static final Pattern ANY_AT_THE_START = Pattern.compile("^" + SPACE + "@[^\\s\\u2005\\u00a0]++" + SPACE);
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern ours;

    /// @param names perhaps with spaces
    public OwnName(List<String> names) {
        this.ours = names.isEmpty()
                ? NOTHING
                : Pattern.compile(names.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "@(?:", ")(?![\\p{L}\\p{N}])" + SPACE)));
    }

    /// For platforms that do not tell whether the account was called.
    public boolean isCalledIn(String text) {
        return text.indexOf('@') >= 0 && ours.matcher(text).find();
    }

    /// The account may have another name than we know: then the call at the start is taken for it.
    public String removedFrom(String text) {
        var named = ours.matcher(text);
        return (named.find() ? named.replaceAll("") : ANY_AT_THE_START.matcher(text).replaceFirst("")).strip();
    }
}
