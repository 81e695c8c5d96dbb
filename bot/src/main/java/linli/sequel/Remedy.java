package linli.sequel;

import java.util.Arrays;

/// What is said to be over, and what was told of it: 通了 is said of a drain that was blocked, and not of a light.
enum Remedy {
    FLOWS_AGAIN("通了", "堵通"),
    LIT("亮了", "灯黑亮暗"),
    POWER_CAME("来电", "电"),
    POWER_IS_THERE("有电", "电"),
    WATER_CAME("来水", "水"),
    WATER_IS_THERE("有水", "水"),
    TIGHT("不漏", "漏渗"),
    DRIPS_NO_MORE("不滴", "滴漏"),
    QUIET("不吵", "吵响闹"),
    SMELLS_NO_MORE("不臭", "臭味");

    private final String said;
    private final String faults;

    Remedy(String said, String faults) {
        this.said = said;
        this.faults = faults;
    }

    /// @param plain what is said now, and `told` what was told then, both as [linli.text.PlainText] leaves them
    static boolean fits(String plain, String told) {
        return Arrays.stream(values()).anyMatch(remedy -> plain.contains(remedy.said) && remedy.faults.codePoints().anyMatch(fault -> told.indexOf(fault) >= 0));
    }
}
