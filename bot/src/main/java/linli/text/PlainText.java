package linli.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a message says once the accidents of typing are taken off it: the one pipeline for indexing and for reading.
///
/// In this order: emoji to words or away, NFKC (full width, compatibility forms), control and replacement characters away, pinyin glosses
/// away, Traditional to Simplified, lower case, runs of a repeated character shortened, white space collapsed. Line breaks stay, as forwards need them.
public final class PlainText {
    /// More than any message means; what is longer is cut, so that reading takes bounded time.
    public static final int LONGEST = 20_000;

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
    /// A gloss as some sites put behind each Traditional character: 報(bào)訊(xùn). Damage may have taken its opening bracket.
    private static final Pattern GLOSS =
            Pattern.compile("[(?][a-zü]{0,4}[" + TONED + "][a-zü" + TONED + "]{0,4}\\)", Pattern.CASE_INSENSITIVE);
    /// The same with a neutral tone; only looked for where a toned one was found, for "(ok)" is no gloss.
    private static final Pattern TONELESS_GLOSS = Pattern.compile("(?<=[\\u3400-\\u9fff])\\([a-zü]{1,6}\\)");
    /// What is left where a decoder met damaged bytes.
    private static final Pattern DEBRIS = Pattern.compile("\\?[!?;▓@]+(?=[\\u3400-\\u9fff])");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LINES = Pattern.compile(" ?\\R+ ?");

    private PlainText() {}

    public static String of(String raw) {
        String text = cut(Emoji.inWords(cut(raw))); // before NFKC, which makes two marks of ‼
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            text = cut(Normalizer.normalize(text, Normalizer.Form.NFKC)); // one character may become eighteen
        }
        text = withoutUnprintable(text);
        if (text.indexOf('(') >= 0 && GLOSS.matcher(text).find()) {
            text = TONELESS_GLOSS.matcher(GLOSS.matcher(text).replaceAll("")).replaceAll("");
            text = DEBRIS.matcher(text).replaceAll("");
        }
        text = SimplifiedChinese.of(text).toLowerCase(Locale.ROOT);
        return shortenRuns(collapseBlanks(text)).strip();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String withoutUnprintable(String text) {
        if (isPrintable(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isHan(c) && !isPrintable(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /// Nearly every character of nearly every message.
    private static boolean isHan(int codePoint) {
        return codePoint >= 0x4e00 && codePoint <= 0x9fa5;
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> codePoint != 0xfffd;
        };
    }

    /// Between words stays one blank, between lines one line break.
    private static String collapseBlanks(String text) {
        boolean isCollapsed = true;
        for (int i = 0; i < text.length() && isCollapsed; i++) {
            char c = text.charAt(i);
            boolean isWhite = !isHan(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            isCollapsed = !isWhite || c == ' ' && i > 0 && text.charAt(i - 1) != ' ';
        }
        return isCollapsed ? text : LINES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
    }

    /// Three of the same in a row say no more than two; digits are left alone, for they may be a number.
    private static String shortenRuns(String text) {
        if (!hasRuns(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int run = 0;
        int before = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            run = c == before ? run + 1 : 1;
            before = c;
            if (run <= 2 || Character.isDigit(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean hasRuns(String text) {
        for (int i = 2; i < text.length(); i++) {
            // pairs of halves count as well: three times one emoji is six chars of which the first and the third are the same
            if (text.charAt(i) == text.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }
}
