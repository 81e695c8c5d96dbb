package linli.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.text.ChineseNumerals;

/// How people in a hurry write which cases they mean: 一零零一接了, 1001-1003 接, 1001到1003都接, 1001✅. All of it is put as one would write it with time.
public final class CaseNumbers {
    /// How one looks where no digit stands before it.
    public static final String DIGITS = "[1-9][0-9]{3,6}";
    public static final String NUMBER = "(?<number>" + DIGITS + ")";
    public static final String WHOLE = "(?![0-9])";
    /// 1203-2 is a flat.
    public static final String NO_FLAT = "(?![0-9-])";
    /// 2026年 and 1200元 are numbers of something else.
    public static final String NO_AMOUNT = "(?![0-9年元块米人户夜页张斤室房]|分(?!头|别|给|派|管)|本(?!来)|次(?!日))";
    /// The same where a bare number may be a time as well.
    public static final String NO_AMOUNT_NOR_HOUR = "(?![0-9年元块米人户点])";
    /// 1024号, and not 1024号楼.
    static final String CALLED_NUMBER = "(?:号(?![楼栋线门]))?";

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万幺";
    /// Digits spelt one by one, four of them, that are no year, no room and no part of a phone.
    private static final Pattern SPELT = Pattern.compile(
            "(?<![" + NUMERALS + "0-9])[一二三四五六七八九幺][零〇一二三四五六七八九幺]{3}(?![" + NUMERALS + "0-9年室房户栋弄元块米楼]|号[楼房室])");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![0-9])(?<from>" + DIGITS + ") ?(?:[-~～—–]+|到|至) ?(?<to>" + DIGITS + ")" + NO_AMOUNT_NOR_HOUR);
    private static final Pattern TICKED = Pattern.compile("(?<=[0-9])\\s*[✅☑✔]\\ufe0f?");
    private static final Pattern OPENING = Pattern.compile("^(?:那么?|哦|噢|嗯|对了|还有|另外|然后|[\\s,，])+(?=" + DIGITS + WHOLE + ")");
    private static final int LONGEST = 400;
    private static final int MOST = 8;

    private CaseNumbers() {}

    public static String inDigits(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String spelt = SPELT.matcher(OPENING.matcher(text).replaceFirst("")).replaceAll(found -> ChineseNumerals.toDigits(found.group().replace('幺', '一')));
        String ticked = TICKED.matcher(spelt).replaceAll(" 办结 ");
        return RANGE.matcher(ticked).replaceAll(found -> Matcher.quoteReplacement(each(found.group(), Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))));
    }

    private static String each(String typed, int from, int to) {
        return from < to && to - from < MOST
                ? IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining("、"))
                : typed;
    }
}
