package linli.mediation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.message.Place;
import linli.text.ChineseNumerals;
import linli.text.HomeAddress;

/// Finds the flats that somebody names beside their own: 楼上401, 3-2-701, 11栋1204, 501那家, 1101的鞋柜.
record FlatFinder(Community community) {
    static final String BEHIND_HOUSE = "(?:" + HomeAddress.DASH + "|" + HomeAddress.HOUSE + ")";
    static final String BEHIND_UNIT = "(?:" + HomeAddress.DASH + "|" + HomeAddress.UNIT + ")";
    private static final String NUMERAL = "[0-9零〇一二三四五六七八九]{3,4}";
    private static final String NEIGHBOUR = "(?:楼上|楼下|隔壁|对门|对面|上面|下面)(?:的|是|那|这)?(?:户|家|邻居|住户|业主)?(?:的|是)?";
    /// The first flats of a floor are numbered so; what is rung or paid, a year and a time are none.
    private static final String FLAT_NUMBER = "(?!110(?![0-9]))(?:[1-9]|[12][0-9]|3[0-4])" + HomeAddress.DOOR;
    private static final String NO_MEASURE = "(?![0-9/:.-]| ?(?:元|块|年|月|米|点|天(?!天)|次(?!卧)|号线|路|人|层|岁|斤|公里|分|秒|平|万|千|w|k|小时|毫))";
    /// The whole address; behind the neighbour's direction a number alone; a number that is somebody, or one that a flat would have.
    private static final Pattern FLAT = Pattern.compile(
            "(?<![0-9.:-])(?<building>" + HomeAddress.HOUSE_NUMBER + ")" + BEHIND_HOUSE + "(?:(?<unit>" + HomeAddress.UNIT_NUMBER + ")" + BEHIND_UNIT + ")?(?<room>" + HomeAddress.FLAT_NUMBER + ")" + NO_MEASURE
                    + "|(?:" + NEIGHBOUR + ")(?<near>" + NUMERAL + ")(?![0-9.:元块年月米]|天(?!天))"
                    + "|(?<![0-9.:-])(?<some>" + HomeAddress.FLAT_NUMBER + ")(?:" + HomeAddress.FLAT + "|号)?(?:的那?(?:户|家|人|邻居|业主|住户)|那户|那家|那个|住户|业主|家|邻居|的(?=能不能|可不可以|别|不要再|[\\s,，]*(?:你|男|女|老|那|又|天天|一?天到晚))|(?=[\\s,，]*(?:天天|老是|总是|一天到晚|半夜|你们?家|在群里|又(?:在|来|骂|吵|敲|砸|漏|弹|跳)))|的?(?=" + NameFinder.NAME + "))"
                    + "|(?<![0-9.:/¥-]|号码|电话|手机|尾号)(?<bare>" + FLAT_NUMBER + ")(?:" + HomeAddress.FLAT + "|号房)?" + NO_MEASURE);
    /// Who says so speaks of their own.
    private static final Pattern OWN = Pattern.compile("(?:我是|我们?是|我们?家是?|我们?住|家住|住在|本人)(?:[\\p{IsHan}]{0,4})?[0-9栋单元-]{0,8}$|我们?在?[0-9栋单元-]{0,8}$");
    private static final int LOOKED_BACK = 14;

    /// A flat, and where in the text it ends.
    record Found(Place flat, int end) {}

    /// The first flat that is not the speaker's own.
    ///
    /// @param plain a text as `PlainText` leaves it
    Optional<Found> find(String plain, Place own) {
        return FLAT.matcher(plain).results()
                .filter(m -> !OWN.matcher(plain.substring(Math.max(0, m.start() - LOOKED_BACK), m.start())).find())
                .map(m -> new Found(flat(m, own), m.end()))
                .filter(found -> !found.flat().room().equals(own.room()) || !sameStairs(found.flat(), own))
                .findFirst();
    }

    private static boolean sameStairs(Place one, Place other) {
        return one.building().equals(other.building()) && one.unit().equals(other.unit());
    }

    private Place flat(MatchResult m, Place own) {
        var building = group(m, "building");
        String room = group(m, "room").or(() -> group(m, "near")).or(() -> group(m, "some")).or(() -> group(m, "bare")).orElseThrow();
        return new Place(
                own.compound(), building.or(own::building), building.map(there -> unitOf(there, m, own)).orElse(own.unit()),
                Optional.of(ChineseNumerals.toDigits(room)), Optional.empty());
    }

    /// 23-1101: a house with one unit needs no unit, and whoever names their own house may mean their own unit.
    private Optional<String> unitOf(String building, MatchResult m, Place own) {
        boolean isSingle = own.compound().flatMap(community::compound).filter(compound -> compound.unitsOf(Integer.parseInt(building)) == 1).isPresent();
        return group(m, "unit")
                .or(() -> Optional.of("1").filter(_ -> isSingle))
                .or(() -> own.unit().filter(_ -> own.building().filter(building::equals).isPresent()));
    }

    private static Optional<String> group(MatchResult m, String name) {
        return Optional.ofNullable(m.namedGroups().get(name)).map(m::group);
    }
}
