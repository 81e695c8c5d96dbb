package linli.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.Compound;
import linli.message.Place;
import linli.text.ChineseNumerals;
import linli.text.HomeAddress;
import linli.text.PlainText;

/// Finds where something is: 三栋二单元七零一, 3-2-701, 3#2单元, 东门, from a text or from a card name.
public final class PlaceFinder {
    /// 我在菜市场回不去 says where somebody is who cannot go there.
    private static final Pattern AWAY = Pattern.compile("我(?:人|现在)?在[^,，。 ]{1,8}(?:回不[来去]|赶不[回到]|过不[来去]|走不开)");
    private static final String NUMBER = "(" + ChineseNumerals.CLASS + "{1,4})";
    /// 两栋 counts buildings, 7座车 is a car, 一座山 no house, and 进来左手边第二栋 is the second that one comes to.
    private static final Pattern BUILDING =
            Pattern.compile("(?!两|一座)(?<!(?:边|来|去|起|数|排|面|手)的?第)" + NUMBER + " ?(?:" + HomeAddress.HOUSE + "|座(?!车|位|商务|轿|suv)|#楼?|号(?=" + ChineseNumerals.CLASS + "{1,3}" + HomeAddress.UNIT + "))");
    private static final Pattern UNIT = Pattern.compile(NUMBER + " ?" + HomeAddress.UNIT);
    private static final Pattern ROOM = Pattern.compile("(?<![0-9])(" + HomeAddress.FLAT_NUMBER + ") ?(?:" + HomeAddress.FLAT + "|号房)");
    /// A room right behind its building or unit needs no word: 3栋701, 二单元七零一.
    private static final Pattern ROOM_BEHIND =
            Pattern.compile("(?:" + HomeAddress.HOUSE + "|座|#|" + HomeAddress.UNIT + ") ?(" + HomeAddress.FLAT_NUMBER + "|[零一二三四五六七八九]{3,4})(?![0-9:点元块年月天度米])");
    /// Behind a number it makes an amount, a date, a time or a score of it; but 3-2天花板 and 3-2次卧 are places.
    private static final String MEASURE = " ?(?:月|日|号|元|点|天(?!花|井|台|窗|然)|岁|度|块|个|小时|分钟|秒|次(?!卧)|斤|公里|层|倍|赢|胜|输了)";
    private static final Pattern DASHED = Pattern.compile("(?<![0-9./-]|[0-9]:|比分[ :]?)(" + HomeAddress.HOUSE_NUMBER + ")" + HomeAddress.DASH + "(" + HomeAddress.UNIT_NUMBER + ")(?:[" + HomeAddress.DASHES + " ](" + HomeAddress.FLAT_NUMBER + "))?"
            + "(?![0-9/-]|[:.][0-9]|" + MEASURE + ")");
    private static final Pattern DASHED_ROOM = Pattern.compile("(?<![0-9./-]|[0-9]:)(" + HomeAddress.HOUSE_NUMBER + ")" + HomeAddress.DASH + "(" + HomeAddress.FLAT_NUMBER + ")(?![0-9/-]|[:.][0-9]|元|块)");
    private static final Pattern CARD_ROOM = Pattern.compile("^(" + HomeAddress.FLAT_NUMBER + ")(?![0-9])");

    /// Without one of these there is no building, unit or room to be found, and in most talk there is none.
    private static final String MARKS_OF_BUILDING = "栋幢号座#";
    private static final String MARKS_OF_ROOM = "室房";
    private static final String MARKS = MARKS_OF_BUILDING + HomeAddress.UNIT + MARKS_OF_ROOM + HomeAddress.DASHES;

    private final List<Compound> compounds;
    private final List<String> spots;

    public PlaceFinder(Community community) {
        this.compounds = community.compounds().stream().map(PlaceFinder::inPlainText).toList();
        this.spots = community.spots().stream()
                .map(PlainText::of)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /// What the text itself says of a place.
    ///
    /// @param plain a text as [PlainText] leaves it
    public Place find(String plain) {
        var numbered = hasOneOf(MARKS, plain) ? numbered(plain) : Place.UNKNOWN;
        return new Place(
                compound(plain), numbered.building(), numbered.unit(), numbered.room(), spot(plain));
    }

    private Optional<String> spot(String plain) {
        for (String spot : spots) {
            if (plain.contains(spot) && AWAY.matcher(plain).replaceAll("").contains(spot)) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    private static boolean hasOneOf(String marks, String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (marks.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Looks for each part only where its mark is: a pattern costs more than the rest of a message.
    private Place numbered(String plain) {
        var dashed = hasOneOf(HomeAddress.DASHES, plain) ? dashed(plain) : Place.UNKNOWN;
        boolean hasBuilding = hasOneOf(MARKS_OF_BUILDING, plain);
        boolean hasUnit = plain.contains(HomeAddress.UNIT);
        var building = hasBuilding ? number(BUILDING, plain) : Optional.<String>empty();
        var unit = hasUnit ? number(UNIT, plain) : Optional.<String>empty();
        var room = hasOneOf(MARKS_OF_ROOM, plain) ? number(ROOM, plain) : Optional.<String>empty();
        return new Place(
                Optional.empty(),
                building.or(dashed::building),
                unit.or(dashed::unit),
                room.or(() -> hasBuilding || hasUnit ? number(ROOM_BEHIND, plain) : Optional.empty()).or(dashed::room),
                Optional.empty());
    }

    /// Where something is by all that is known: the text beats the card name, which beats the place where it was said.
    public Place find(String plain, Optional<String> cardName, Place whereSaid) {
        return completed(find(plain).orElse(cardName.map(this::ofCardName).orElse(Place.UNKNOWN).orElse(whereSaid)));
    }

    private static Compound inPlainText(Compound compound) {
        return new Compound(
                compound.id(), PlainText.of(compound.name()), compound.aliases().stream().map(PlainText::of).toList(),
                compound.buildings(), compound.units());
    }

    /// What the name on somebody's card tells; a card names no spot.
    public Place ofCardName(String name) {
        String plain = PlainText.of(name);
        var place = find(plain);
        var spotless = new Place(place.compound(), place.building(), place.unit(), place.room(), Optional.empty());
        return place.room().isPresent() ? spotless : spotless.orElse(new Place(
                Optional.empty(), Optional.empty(), Optional.empty(), first(CARD_ROOM, plain, 1), Optional.empty()));
    }

    /// A building with a single unit needs no unit to be found, and a house or stairwell that only one compound has needs no compound.
    public Place completed(Place said) {
        var place = inItsCompound(said);
        var only = place.compound()
                .flatMap(id -> compounds.stream().filter(c -> c.id().equals(id)).findFirst())
                .filter(c -> place.building().filter(b -> c.hasBuilding(Integer.parseInt(b))).isPresent())
                .filter(c -> c.unitsOf(Integer.parseInt(place.building().orElseThrow())) == 1);
        return place.unit().isEmpty() && only.isPresent()
                ? new Place(place.compound(), place.building(), Optional.of("1"), place.room(), place.spot())
                : place;
    }

    private Place inItsCompound(Place place) {
        var having = place.compound().isPresent() ? List.<Compound>of() : compounds.stream()
                .filter(c -> place.building().map(Integer::parseInt).filter(b -> has(c, b, place.unit())).isPresent())
                .toList();
        return having.size() == 1
                ? new Place(Optional.of(having.getFirst().id()), place.building(), place.unit(), place.room(), place.spot())
                : place;
    }

    private static boolean has(Compound compound, int building, Optional<String> unit) {
        return compound.hasBuilding(building) && unit.map(Integer::parseInt).filter(u -> u > compound.unitsOf(building)).isEmpty();
    }

    private Optional<String> compound(String plain) {
        for (Compound compound : compounds) {
            if (plain.contains(compound.name()) || compound.aliases().stream().anyMatch(plain::contains)) {
                return Optional.of(compound.id());
            }
        }
        return Optional.empty();
    }

    private Place dashed(String plain) {
        Matcher matcher = DASHED.matcher(plain);
        while (matcher.find()) {
            int building = Integer.parseInt(matcher.group(1));
            int unit = Integer.parseInt(matcher.group(2));
            if (compounds.stream().anyMatch(c -> c.hasBuilding(building) && unit >= 1 && unit <= c.unitsOf(building))) {
                return new Place(
                        Optional.empty(), digits(matcher.group(1)), digits(matcher.group(2)),
                        Optional.ofNullable(matcher.group(3)), Optional.empty());
            }
        }
        Matcher rooms = DASHED_ROOM.matcher(plain);
        boolean found = rooms.find() && compounds.stream().anyMatch(c -> c.hasBuilding(Integer.parseInt(rooms.group(1))));
        return found
                ? new Place(Optional.empty(), digits(rooms.group(1)), Optional.empty(), Optional.of(rooms.group(2)), Optional.empty())
                : Place.UNKNOWN;
    }

    private static Optional<String> number(Pattern pattern, String plain) {
        return first(pattern, plain, 1).flatMap(PlaceFinder::digits).filter(d -> d.length() <= 4);
    }

    private static Optional<String> digits(String numeral) {
        return Optional.of(ChineseNumerals.toDigits(numeral));
    }

    private static Optional<String> first(Pattern pattern, String plain, int group) {
        var matcher = pattern.matcher(plain);
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }
}
