package linli.text;

import java.util.regex.Pattern;

/// Takes out of a text what must not stand in a group, a log or a learned example: phones, identity and bank card numbers.
public final class Masking {
    private static final int FEWEST_DIGITS = 7;
    private static final String DIGIT = "[0-9０-９]";
    private static final String DATE = "(?<![0-9-])(?:19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9-])";
    /// What people and programs put between the digits of one number, invisible marks included.
    private static final String GAP = "[\\p{Zs}\\p{Pd}\\p{Cf}]{0,3}";
    private static final Pattern DATE_OR_LONG_NUMBER = Pattern.compile(
            "(?<date>" + DATE + ")"
                    + "|" + DIGIT + "(?:(?!" + GAP + DATE + ")" + GAP + DIGIT + "){" + (FEWEST_DIGITS - 1) + ",}+[xX]?");
    private static final int DIGITS_SHOWN = 3;

    private Masking() {}

    /// The text with every number of seven digits or more reduced to its first three and stars. Dates and short numbers stay.
    public static String mask(String text) {
        return mayHoldOne(text) ? masked(text) : text;
    }

    /// Hardly any message does, and to look for one with all its gaps costs more than to read the rest.
    private static boolean mayHoldOne(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || c >= '０' && c <= '９' ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static String masked(String text) {
        return DATE_OR_LONG_NUMBER.matcher(text).replaceAll(found ->
                found.group("date") != null ? found.group() : found.group().substring(0, DIGITS_SHOWN) + "****");
    }
}
