package linli.channel.aibot;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the call by name out of what was said, and leaves alone whom else it names and every address with an @ in it.
final class Mention {
    private static final String SPACE = "[\\s\\u2005\\u00a0\\u200b]*";
    private static final Pattern ANY_AT_THE_START = Pattern.compile("^" + SPACE + "@[^\\s\\u2005\\u00a0]+" + SPACE);

    private final Pattern ours;

    /// @param names what the robot is called, perhaps with spaces
    Mention(List<String> names) {
        this.ours = names.isEmpty()
                ? ANY_AT_THE_START
                : Pattern.compile(names.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "@(?:", ")(?![\\p{L}\\p{N}])" + SPACE)));
    }

    /// The robot may have been renamed since: then the call at the start is taken for its name.
    String removedFrom(String text) {
        var named = ours.matcher(text);
        return (named.find() ? named.replaceAll("") : ANY_AT_THE_START.matcher(text).replaceFirst("")).strip();
    }
}
