package linli.understand;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What of a house is broken, so far as it tells two repairs apart that somebody names in one breath: the lamp on the stairs is not the drain.
enum Things {
    LAMP("灯(?!具)"),
    DRAIN("下水|马桶|厕所|地漏|化粪|粪|便池|堵了|反水|返水"),
    COVER("井盖|盖子|窨井"),
    PIPE("水管|水龙头|龙头|水表|阀门"),
    DOOR("门禁|单元门|大门|防盗门|门锁|锁坏"),
    LIFT("电梯"),
    RAIL("扶手|栏杆|护栏"),
    RUBBISH("垃圾|果皮箱"),
    VERMIN("老鼠|耗子|蟑螂|白蚁"),
    WALL("墙|瓷砖|天花板|屋顶|楼顶");

    private final Pattern words;

    Things(String words) {
        this.words = Pattern.compile(words);
    }

    /// Whether each of two texts names things, and none of the other's.
    static boolean differ(String one, String other) {
        var ones = in(one);
        var others = in(other);
        boolean areTold = !ones.isEmpty() && !others.isEmpty();
        ones.retainAll(others);
        return areTold && ones.isEmpty();
    }

    private static Set<Things> in(String plain) {
        var named = EnumSet.noneOf(Things.class);
        for (Things thing : values()) {
            if (thing.words.matcher(plain).find()) {
                named.add(thing);
            }
        }
        return named;
    }
}
