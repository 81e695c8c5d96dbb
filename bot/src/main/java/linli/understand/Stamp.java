package linli.understand;

import java.util.regex.Pattern;

/// The time of a message as chat programs write it, in pieces of patterns.
final class Stamp {
    /// For patterns with a stamp in them: blanks may be full-width or no-break ones, digits full-width.
    static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final String CLOCK =
            "(?:凌晨|清晨|早上|上午|中午|下午|晚上)?\\s?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[AaPp][Mm])?";
    static final String DATED = "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s{0,3}" + CLOCK;
    /// With a day, a weekday or neither.
    static final String ANY = "(?:" + DATED
            + "|(?:(?:\\d{1,2}[-/月]\\d{1,2}日?|今天|昨天|前天|(?:星期|周)[一二三四五六日天])\\s{0,3})?" + CLOCK + ")";

    static final Pattern IN = Pattern.compile(ANY, FLAGS);

    private Stamp() {}
}
