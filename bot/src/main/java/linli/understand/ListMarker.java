package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linli.text.ChineseNumerals;

/// A number that may begin an item of a list people type by hand: 1) 2、 ③ 四、 (5). Amounts, dates, phones and rooms hold numbers
/// too, so a marker means nothing before [NumberedList] has found its neighbours.
///
/// @param start where the marker begins in the text
/// @param end where the item's words begin
record ListMarker(Style style, int number, int start, int end, Stand stand) {
    /// One list keeps to one style; 1) 2、 3. are one. What is no more than a number before its line, 1 4-2-101 or 3，, is the weakest.
    enum Style { PLAIN, BRACKETED, CIRCLED, KEYCAP, CHINESE, BARE }

    /// What is before a marker, the most telling first.
    enum Stand { ON_ITS_LINE, AFTER_A_PAUSE, AMID_WORDS, AFTER_A_NUMBER }

    /// In "1.3栋没水" the point ends the marker, in "1.5元" it does not: a place or a room follows.
    private static final String POINT = "\\.(?!\\d)|\\.(?=\\d{1,4}\\s?(?:栋|幢|号|单元|楼|室|层|户|座|区|组|弄)|\\d{1,2}-\\d{1,2}-\\d{3,4}"
            + "|\\d{3,4}[\\u4e00-\\u9fff&&[^元块米斤吨度万千百公毫厘克人次]])";
    private static final String DIGIT = "[0-9０-９]";
    private static final String CHINESE = "[一二三四五六七八九十]";
    /// The first line spares the rest of the pattern nearly every character.
    private static final Pattern MARKER = Pattern.compile("(?=[0-9０-９(（一二三四五六七八九十①-⒛❶-❿])(?:"
            + "(?<circled>[①-⒛❶-❿])[、.．]?"
            + "|(?<keycap>[0-9])\\uFE0F?\\u20E3[、.．]?"
            + "|[(（]\\s?(?<bracketed>" + DIGIT + "{1,3}|" + CHINESE + "{1,3})\\s?[)）][、.．]?"
            + "|(?<![0-9０-９.．])(?<plain>" + DIGIT + "{1,3})\\s?(?:[)）、．。]|[:：](?!" + DIGIT + ")|" + POINT + ")"
            + "|(?<!" + CHINESE + ")(?<chinese>" + CHINESE + "{1,3})(?:[、．)）]|\\.(?!\\d))"
            + "|(?<=^|\\n)(?<bare>" + DIGIT + "{1,2})(?:[,，]\\s?|[ \\t]+)(?=\\S)(?!(?:栋|幢|号|单元|楼|层|室|户|元|块|个|天|点|月)))");
    private static final String PAUSES = "：:；;。，,！!？?)）】」~…";
    private static final String NUMERIC = "、-—－/.．+×*第约共￥¥#";
    private static final int WIDEST_INDENT = 8;

    static List<ListMarker> in(String text) {
        var markers = new ArrayList<ListMarker>();
        var matcher = MARKER.matcher(text);
        while (matcher.find()) {
            markers.add(of(matcher, text));
        }
        return markers;
    }

    private static ListMarker of(MatchResult found, String text) {
        for (Style style : Style.values()) {
            String digits = found.group(style.name().toLowerCase(Locale.ROOT));
            if (digits != null) {
                int number = style == Style.CIRCLED
                        ? circled(digits.charAt(0))
                        : Integer.parseInt(ChineseNumerals.toDigits(digits));
                return new ListMarker(style, number, found.start(), found.end(), stand(style, text, found.start()));
            }
        }
        throw new IllegalStateException("a marker of no style: " + found.group());
    }

    private static int circled(char c) {
        return 1 + (c >= '❶' ? c - '❶' : (c - '①') % 20);
    }

    private static Stand stand(Style style, String text, int start) {
        int before = start - 1;
        while (before >= 0 && start - before <= WIDEST_INDENT && isBlank(text.charAt(before))) {
            before--;
        }
        if (before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r') {
            return Stand.ON_ITS_LINE;
        }
        // Nobody circles a number but to count with it.
        if (before < start - 1 || PAUSES.indexOf(text.charAt(before)) >= 0 || style == Style.CIRCLED || style == Style.KEYCAP) {
            return Stand.AFTER_A_PAUSE;
        }
        return Character.isDigit(text.charAt(before)) || NUMERIC.indexOf(text.charAt(before)) >= 0
                ? Stand.AFTER_A_NUMBER
                : Stand.AMID_WORDS;
    }

    private static boolean isBlank(char c) {
        return c != '\n' && c != '\r' && Utterance.trimmed(String.valueOf(c)).isEmpty();
    }
}
