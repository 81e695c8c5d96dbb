package linli.mediation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import linli.message.Place;
import linli.text.ChineseNumerals;

/// Finds the flats that somebody names beside their own: 楼上401, 3-2-701, 501那家.
final class FlatFinder {
    private static final String NUMERAL = "[0-9零〇一二三四五六七八九]{3,4}";
    private static final String NEIGHBOUR = "(?:楼上|楼下|隔壁|对门|对面|上面|下面)(?:的|是|那|这)?(?:户|家|邻居|住户|业主)?(?:的|是)?";
    /// The whole address; behind the neighbour's direction a number alone; or a number that is somebody.
    private static final Pattern FLAT = Pattern.compile(
            "(?<![0-9.:-])(?<building>[0-9]{1,2})(?:[-–—]|栋|号楼)(?<unit>[0-9]{1,2})(?:[-–—]|单元)(?<room>[0-9]{3,4})(?![0-9:-])"
                    + "|(?:" + NEIGHBOUR + ")(?<near>" + NUMERAL + ")(?![0-9.:元块年月米]|天(?!天))"
                    + "|(?<![0-9.:-])(?<some>[0-9]{3,4})(?:室|房|号)?(?:的那?(?:户|家|人|邻居|业主|住户)|那户|那家|那个|住户|业主|家|邻居|的(?=能不能|可不可以|别|不要再|[\\s,，]*(?:你|男|女|老|那|又|天天|一?天到晚))|(?=[\\s,，]*(?:天天|老是|总是|一天到晚|半夜|你们?家|在群里|又(?:在|来|骂|吵|敲|砸|漏|弹|跳)))|的?(?=" + NameFinder.NAME + "))");
    /// Who says so speaks of their own.
    private static final Pattern OWN = Pattern.compile("(?:我是|我们?是|我们?家是?|我们?住|家住|住在|本人)(?:[\\p{IsHan}]{0,4})?[0-9栋单元-]{0,8}$");
    private static final int LOOKED_BACK = 14;

    private FlatFinder() {}

    /// A flat, and where in the text it ends.
    record Found(Place flat, int end) {}

    /// The first flat that is not the speaker's own.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<Found> find(String plain, Place own) {
        return FLAT.matcher(plain).results()
                .filter(m -> !OWN.matcher(plain.substring(Math.max(0, m.start() - LOOKED_BACK), m.start())).find())
                .map(m -> new Found(flat(m, own), m.end()))
                .filter(found -> !found.flat().room().equals(own.room()) || !sameStairs(found.flat(), own))
                .findFirst();
    }

    private static boolean sameStairs(Place one, Place other) {
        return one.building().equals(other.building()) && one.unit().equals(other.unit());
    }

    private static Place flat(MatchResult m, Place own) {
        var building = Optional.ofNullable(m.namedGroups().get("building")).map(m::group);
        String room = building.isPresent() ? m.group("room") : Optional.ofNullable(m.group("near")).orElseGet(() -> m.group("some"));
        return new Place(
                own.compound(), building.or(own::building), building.isPresent() ? Optional.of(m.group("unit")) : own.unit(),
                Optional.of(ChineseNumerals.toDigits(room)), Optional.empty());
    }
}
