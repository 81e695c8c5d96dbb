package linli.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// At which characters the words may begin that patterns stand for, so that in a line of talk only those few places are looked at and not every pattern
/// at every character.
final class Beginnings {
    static final int MOST_PATTERNS = 64;
    /// Of every sort of character some, so that a pattern that begins with a whole sort is noticed.
    private static final String OF_EVERY_SORT = " \t,.?!，。?！~@#-_/\\'\"()（）[]0123456789azAZéЖ一乙丁七万丈三上龘鿎가あア😀";

    private final Pattern[] patterns;
    private final char[] characters;
    private final long[] beginning;

    /// @param patterns at most [#MOST_PATTERNS]; each stands for words that are written out, so that it begins with characters it names
    Beginnings(List<Pattern> patterns) {
        if (patterns.size() > MOST_PATTERNS) {
            throw new IllegalArgumentException("there are more than " + MOST_PATTERNS + " patterns");
        }
        this.patterns = patterns.toArray(Pattern[]::new);
        this.characters = charactersOf(patterns);
        this.beginning = new long[characters.length];
        Arrays.setAll(beginning, i -> at(characters[i], patterns));
    }

    /// The characters at which the words may begin, sorted.
    static char[] charactersOf(Pattern words) {
        return charactersOf(List.of(words));
    }

    private static char[] charactersOf(List<Pattern> patterns) {
        String named = patterns.stream().map(Pattern::pattern).collect(Collectors.joining()).replace("0-9", "0123456789");
        OF_EVERY_SORT.chars().filter(c -> named.indexOf(c) < 0 && at((char) c, patterns) != 0).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("a pattern may begin with any character, such as " + (char) c);
        });
        var found = new StringBuilder();
        named.chars().distinct().filter(c -> at((char) c, patterns) != 0).sorted().forEach(c -> found.append((char) c));
        return found.toString().toCharArray();
    }

    /// A pattern that has read the character to the end, and might read on, may begin with it.
    private static long at(char character, List<Pattern> patterns) {
        long those = 0;
        for (int i = 0; i < patterns.size(); i++) {
            var matcher = patterns.get(i).matcher(String.valueOf(character));
            if (matcher.lookingAt() || matcher.hitEnd()) {
                those |= 1L << i;
            }
        }
        return those;
    }

    /// Which of the patterns are found in a text, a bit for each.
    long in(String text) {
        long found = 0;
        for (int at = 0; at < text.length(); at++) {
            int known = Arrays.binarySearch(characters, text.charAt(at));
            for (long open = known < 0 ? 0 : beginning[known] & ~found; open != 0; open &= open - 1) {
                int number = Long.numberOfTrailingZeros(open);
                if (beginsAt(at, text, patterns[number])) {
                    found |= 1L << number;
                }
            }
        }
        return found;
    }

    private static boolean beginsAt(int at, String text, Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false).region(at, text.length()).lookingAt();
    }
}
