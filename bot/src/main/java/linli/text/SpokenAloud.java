package linli.text;

import java.util.regex.Pattern;

/// What people say between the words that count when they speak instead of writing: 喂那个我跟你讲啊 … 你记一下啊. Written down it comes without a pause.
public final class SpokenAloud {
    private static final int SHORTEST = 12;
    /// Nobody says more in one go without a pause.
    private static final int LONGEST = 160;
    private static final Pattern PAUSE = Pattern.compile("[\\s\\p{P}]");
    private static final String CALLING = "(?:喂+|" + PoliteWords.HELLO + "|那个|这个|就是|邻里|(?:我)?跟(?:你|您|你们)(?:讲|说)(?:一下|哈|一声)?|我(?:想)?(?:讲|说)(?:一下|哈|一声)|[啊呀哦嗯呃诶哎])";
    private static final Pattern OPENING = Pattern.compile("^" + CALLING + "{2,12}(?:(?:今天|昨天|刚才|刚刚)?(?:早上|上午|中午|下午|晚上)?我?(?:下楼|上楼|出门|回来|路过|出去)?(?:的时候)?(?:就)?(?:看到|发现|看见))?");
    private static final Pattern CLOSING = Pattern.compile("(?:你|您|你们|麻烦){0,4}(?:帮我|帮忙)?(?:记|登记|反映|报|处理|看)(?:一?下|上去)(?:[啊呀哦哈吧咯好不吗]|行){0,6}$");

    private SpokenAloud() {}

    /// What is told; the text as it was where it was written with pauses.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static String withoutFilling(String plain) {
        if (plain.length() < SHORTEST || plain.length() > LONGEST || PAUSE.matcher(plain).find()) {
            return plain;
        }
        String told = CLOSING.matcher(OPENING.matcher(plain).replaceFirst("")).replaceFirst("");
        return told.length() < SHORTEST / 2 ? plain : told;
    }
}
