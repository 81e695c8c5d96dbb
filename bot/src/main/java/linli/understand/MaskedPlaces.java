package linli.understand;

import java.util.regex.Pattern;

/// Places whose names somebody has taken out of a text before passing it on: A3区, K10县, xx小区. Everybody masks in a way of their own,
/// and which place it was says nothing of what is wanted there.
final class MaskedPlaces {
    private static final String A_PLACE = "(?:[省市区县镇乡村]|街道|小区|社区)";
    private static final Pattern MASK = Pattern.compile("(?<![a-z0-9*])(?:[a-z][0-9]{0,2}|[x*]{2})(?=" + A_PLACE + ")");
    private static final Pattern SOME_PLACE = Pattern.compile("某" + A_PLACE);

    private MaskedPlaces() {}

    /// Each of them put in one form, 某区, so that what was learned with one mask holds with every other.
    ///
    /// @param plain a text as [linli.text.PlainText] leaves it
    static String inOneForm(String plain) {
        return plain.chars().anyMatch(MaskedPlaces::mayMask) ? MASK.matcher(plain).replaceAll("某") : plain;
    }

    private static boolean mayMask(int c) {
        return c >= 'a' && c <= 'z' || c == '*';
    }

    /// The text without them: that a place is named tells a letter from talk, but not what the letter is about.
    static String leftOut(String plain) {
        return SOME_PLACE.matcher(inOneForm(plain)).replaceAll("");
    }
}
