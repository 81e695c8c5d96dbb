package linli.alarm;

import java.util.regex.Pattern;

/// The words by which somebody says that a danger was none: 炒菜的烟, 看错了. Nothing is left to do about it then.
public final class WasNothing {
    private static final Pattern NOTHING = Pattern.compile(
            "炒菜|烧菜|做饭|煮饭|做菜|油烟|炊烟|水?蒸汽|水汽|灰尘|扬尘|抽烟|吸烟|烧香|烧纸|烧烤|误报|虚惊|误会|误按|假的|假警|[看听闻搞弄]错|恶作剧|没(?:有)?(?:真的)?(?:着火|起火|火|漏气|险情)|不是(?:着火|起火|火|真的)|什么[都也]没有|没那回事");
    /// Where something did happen, what came of it is still to be written.
    private static final Pattern SOMETHING = Pattern.compile("灭了|扑灭|烧(?:坏|伤|着|到|穿|焦)|受伤|伤了|送医|医院|120|救出|关了?阀|断了?电|[?？吗]|是不是|会不会|可能|好像|应该是|怕是");

    private WasNothing() {}

    /// @param plain a text as `PlainText` leaves it
    public static boolean isSaidIn(String plain) {
        return NOTHING.matcher(plain).find() && !SOMETHING.matcher(plain).find();
    }
}
