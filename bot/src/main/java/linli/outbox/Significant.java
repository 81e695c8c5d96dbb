package linli.outbox;

import java.util.Locale;
import java.util.regex.Pattern;

/// What is left of a text without the marks between its characters, so that no blank or comma hides a name.
final class Significant {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[\\p{Zs}\\p{Pd}]{1,3}(?=[0-9])");

    private Significant() {}

    static String of(String text) {
        return MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// The text with numbers that were written in groups put together.
    static String digits(String text) {
        return BETWEEN_DIGITS.matcher(text).replaceAll("");
    }
}
