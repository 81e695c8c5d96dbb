package linli.mediation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds whom somebody names as neighbours are named: 王姐, 李师傅, 陈大爷.
final class NameFinder {
    private static final String SURNAME = "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹章苏潘葛范彭鲁马方任袁柳史唐费薛雷贺汤罗毕郝安常傅康余顾孟黄萧尹姚邵汪毛米"
            + "戴宋庞熊纪舒项祝董梁杜蓝季贾江童郭梅林钟徐邱高夏蔡田胡霍万柯管卢莫解丁邓洪包左石崔龚程陆翁段侯车白易廖文欧阳向覃谭龙曾肖刘叶]";
    private static final String TITLE = "(?:姐|哥|叔|伯|婶|嫂|姨|爹|阿姨|大爷|大妈|大姐|大哥|奶奶|爷爷|老师|师傅|先生|女士|小姐|娭毑|嗲嗲|老板|总|某|家)";
    static final String NAME = SURNAME + TITLE;
    private static final Pattern NAMED = Pattern.compile("^[\\s,，:：]*(?:的|那个|是|住的)?(?<name>" + NAME + ")");
    private static final Pattern SPOKEN_OF = Pattern.compile("(?:楼上|楼下|隔壁|对门|对面|邻居|跟|和|找|被|让|叫|那个|这个)的?(?<name>" + NAME + ")");
    private static final Pattern NEIGHBOUR = Pattern.compile("楼上|楼下|隔壁|对门|对面");

    private NameFinder() {}

    /// Who is named right behind a flat.
    static Optional<String> behind(String plain, int end) {
        var named = NAMED.matcher(plain.substring(end));
        return named.find() ? Optional.of(named.group("name")) : Optional.empty();
    }

    /// Who is spoken of without a flat.
    ///
    /// @param isColleague who works for the community is no side, but whom one asks
    static Optional<String> spokenOf(String plain, Predicate<String> isColleague) {
        return SPOKEN_OF.matcher(plain).results().map(m -> m.group("name")).filter(isColleague.negate()).findFirst();
    }

    /// 楼上, where that is all that is said.
    static Optional<String> neighbour(String plain) {
        var said = NEIGHBOUR.matcher(plain);
        return said.find() ? Optional.of(said.group()) : Optional.empty();
    }
}
