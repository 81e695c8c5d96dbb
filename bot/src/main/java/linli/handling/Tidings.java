package linli.handling;

import java.util.regex.Pattern;

/// What somebody tells of how it goes with them or theirs, and wants nothing by it: 师傅真好 给他橘子都不要, 被公司裁了.
final class Tidings {
    private static final Pattern GOOD = Pattern.compile(
            "(?:谢|感谢|感激|辛苦).{0,6}(?:你|您|大家|师傅|社区|物业|了|啊|呀|!|$)|(?:真|蛮|好|很|太|特别|挺|还)(?:好|不错|热心|负责|耐心|贴心|快|给力|厉害|暖|舒服多)(?!(?:奇|笑|难|累|烦|穷|吵|贵))(?:了|的|啊|呀|哒|$|[ ,，。!])");
    private static final Pattern BAD = Pattern.compile(
            "(?:被|遭).{0,4}(?:裁|辞退|开除|炒|优化|劝退)|失业|下岗|丢了(?:工作|饭碗)|没(?:了)?(?:工作|收入|活干)|(?:公司|厂|店)(?:倒|垮|关)了|过世|去世|走了.{0,4}(?:在家|昨|今)|离婚|分居|住院|查出.{0,6}(?:癌|瘤|病)|确诊|化疗|手术"
                    + "|(?:好|真|太|很|心里)(?:难受|难过|难熬|苦|累|委屈|堵|慌)|熬不下|撑不(?:下|住)|睡不着|吃不下|欠.{0,3}债|揭不开锅|没钱(?:了|治|吃)");
    private static final Pattern TURNED = Pattern.compile("(?:不|没那么|没有)(?:难受|难过|累|慌|堵)|出院|好多了|不是|没(?:被|失业|离)");

    private Tidings() {}

    /// @param plain a text as `PlainText` leaves it
    static boolean areGood(String plain) {
        return GOOD.matcher(plain).find();
    }

    /// @param plain a text as `PlainText` leaves it
    static boolean areBad(String plain) {
        return BAD.matcher(plain).find() && !TURNED.matcher(plain).find();
    }
}
