package linli.channel.wecom;

import java.util.regex.Pattern;

/// Texts quote what residents wrote, and that must neither call people nor dress itself up.
public final class RobotText {
    private static final Pattern CALL = Pattern.compile("<(?=@)");
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(\\s*)([#>])");

    private RobotText() {}

    /// What would mention somebody by id does not.
    static String withoutCalls(String text) {
        return CALL.matcher(text).replaceAll("＜");
    }

    /// A plain text as markdown that looks the same: WeCom has no way to escape, so what has a meaning is written in full width.
    public static String asMarkdown(String text) {
        String plain = text.replace('<', '＜').replace('`', '｀').replace('*', '＊').replace('[', '［').replace(']', '］');
        return LINE_MARK.matcher(plain).replaceAll(mark -> mark.group(1) + (mark.group(2).equals("#") ? "＃" : "＞"));
    }
}
