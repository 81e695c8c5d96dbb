package linli.decide;

import java.util.regex.Pattern;

/// How colleagues begin what somebody told them at the counter or on the telephone, or what they saw on their round: 有居民打电话说, 刚巡楼.
final class BroughtIn {
    private static final int AT_THE_BEGINNING = 24;
    private static final Pattern BEGINNING = Pattern.compile("窗口来了|(?:居民|业主|住户|群众|老乡|家属)[^,，。]{0,4}(?:反映|反应|打(?:来)?电话|来电|来说|来讲|说|讲|投诉|求助)"
            + "|打(?:来|进来)?(?:了个)?电话(?:来)?(?:说|讲|反映|问)|来电(?:反映|说|称)|接到(?:电话|反映|投诉)|巡(?:楼|查|逻|房|到)|走访|路过");

    private BroughtIn() {}

    /// @param plain the text as `PlainText` has it
    static boolean isIn(String plain) {
        return BEGINNING.matcher(plain.substring(0, Math.min(plain.length(), AT_THE_BEGINNING))).find();
    }
}
