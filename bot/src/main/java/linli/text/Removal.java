package linli.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Words that are taken out of a text wherever they stand, as [java.util.regex.Matcher#replaceAll] does it. Only those few places are looked at where one of
/// them may begin: a long list of words held against every character takes longer than the rest of a message.
final class Removal {
    private final Pattern words;
    private final char[] beginnings;

    private Removal(Pattern words) {
        this.words = words;
        this.beginnings = Beginnings.charactersOf(words);
    }

    /// @param regex words that are written out, so that each begins with characters it names, and none of which is empty
    static Removal of(String regex) {
        return new Removal(Pattern.compile(regex));
    }

    String from(String text) {
        return replacedIn(text, "");
    }

    /// @param by what stands in the place of each
    String replacedIn(String text, String by) {
        int first = nextBeginning(text, 0);
        if (first < 0) {
            return text;
        }
        var left = new StringBuilder(text.length());
        var matcher = words.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int kept = 0;
        int at = first;
        while (at >= 0) {
            if (matcher.region(at, text.length()).lookingAt()) {
                left.append(text, kept, at).append(by);
                kept = matcher.end();
            }
            at = nextBeginning(text, Math.max(at + 1, kept));
        }
        return kept == 0 ? text : left.append(text, kept, text.length()).toString();
    }

    private int nextBeginning(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Arrays.binarySearch(beginnings, text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
