package linli.channel.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the account is called in its groups. Many gateways are never told that it was called, so the text is looked at as well.
final class OwnName {
    private static final String SPACE = "[\\s\\u2005\\u00a0\\u200b\\ufeff]*+";
    private static final Pattern ANY_AT_THE_START = Pattern.compile("^" + SPACE + "@[^\\s\\u2005\\u00a0]++" + SPACE);
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern ours;

    OwnName(List<String> names) {
        this.ours = names.isEmpty()
                ? NOTHING
                : Pattern.compile(names.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "@(?:", ")(?![\\p{L}\\p{N}])" + SPACE)));
    }

    boolean isCalledIn(String text) {
        return text.indexOf('@') >= 0 && ours.matcher(text).find();
    }

    /// Of an account with another name than we know, the call at the start is taken for it.
    String removedFrom(String text) {
        var named = ours.matcher(text);
        return (named.find() ? named.replaceAll("") : ANY_AT_THE_START.matcher(text).replaceFirst("")).strip();
    }
}
