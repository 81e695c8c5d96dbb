package linli.sequel;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What is said to be over, and what was told of it: 通了 is said of a drain that was blocked, and not of a light.
enum Remedy {
    FLOWS_AGAIN("通了", "堵通", true),
    LIT("亮了", "灯黑亮暗", true),
    POWER_CAME("来电", "电", true),
    POWER_IS_THERE("有电", "电", true),
    WATER_CAME("来水", "水", true),
    WATER_IS_THERE("有水", "水", true),
    TIGHT("不漏", "漏渗", true),
    DRIPS_NO_MORE("不滴", "滴漏", true),
    QUIET("不吵", "吵响闹", true),
    SMELLS_NO_MORE("不臭", "臭味", true),
    OPENED("开了|进来了|进去了", "门锁", false),
    TURNED_DOWN("不[弹唱放敲跳打]了|[关调放]小|关了|关掉|散场", "吵响闹弹唱歌敲跳舞", false),
    TAKEN_AWAY("[拿搬收挪移推提清抬牵抱带骑开拉](?:[走开掉进回下](?!.*不[走开动])|了)|[丢扔扫卖捡](?:掉|走|了)", "堆放挡占拴停丢扔摆箱柜鞋袋垃圾臭", false);

    private final Pattern said;
    private final String faults;
    /// Whether it says what was wrong; what was merely taken away or opened may be anything, and is meant while all have the matter in mind.
    private final boolean isTelling;

    Remedy(String said, String faults, boolean isTelling) {
        this.said = Pattern.compile(said);
        this.faults = faults;
        this.isTelling = isTelling;
    }

    /// @param plain what is said now, and `told` what was told then, both as [linli.text.PlainText] leaves them
    static boolean fits(String plain, String told) {
        return isAny(remedy -> remedy.isTelling && remedy.isFor(plain, told));
    }

    /// Whether it may be that, where the matter has just been told.
    ///
    /// @param plain what is said now, and `told` what was told then, both as [linli.text.PlainText] leaves them
    static boolean mayFit(String plain, String told) {
        return isAny(remedy -> remedy.isFor(plain, told));
    }

    private boolean isFor(String plain, String told) {
        return said.matcher(plain).find() && faults.codePoints().anyMatch(fault -> told.indexOf(fault) >= 0);
    }

    private static boolean isAny(Predicate<Remedy> sort) {
        return Arrays.stream(values()).anyMatch(sort);
    }
}
