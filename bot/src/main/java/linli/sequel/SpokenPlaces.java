package linli.sequel;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Compound;
import linli.message.Place;
import linli.site.Site;
import linli.text.ChineseNumerals;
import linli.text.HomeAddress;
import linli.text.PlainText;
import linli.understand.PlaceFinder;

/// Places in the words of people who say nothing else: an address, a bare number as the answer to 哪一栋, and 不是3栋 是5栋 打错了.
public record SpokenPlaces(Site site) {
    private static final Pattern NUMBERS = HomeAddress.parts();
    /// Beside a place or a phone it says nothing.
    private static final Pattern FILLING = Pattern.compile("地址|位置|小区|电话|手机|号码|联系方式|联系|微信同号|可以|打我|找我|打|我们|我|们|家里|家|住|就|是|在|这里|这边|那边|那个|这个|那栋|好像|应该|大概"
            + "|这一?头|那一?头|墙上|靠近|靠着|挨着|旁边|边上|附近|对面|门牌上?|写的?|这|那|的|号|为|吧|哈|啊|哦|呢|[,，。.:!~、\\s]");
    private static final Pattern NEARBY = Pattern.compile("门口|前面|后面|旁边|楼下|楼上|路口|楼道|里面|外面|对面|附近|那里");

    private static final String SORRY = "(?:哦|噢|啊|嗯|哎呀|哎哟|哎|诶|呃|额|不好意思|抱歉|对不起|[,，。.\\s])*";
    private static final String MISTAKEN = "(?:我)?(?:刚才|刚刚|刚|前面|地方|地址|位置|楼栋|栋数)*(?:说|写|打|搞|发|弄|讲|报|记)?(?:错|混|反)了";
    private static final String WRONG = "不是(?:在)?(?<not>[^,，。\\s]{1,8}?)[,，。\\s]*";
    private static final String RIGHT = "(?:应该)?(?:是|在)(?<place>[^,，。\\s是在]{1,16})";
    private static final Pattern TAKEN_BACK = Pattern.compile(SORRY + "(?:" + MISTAKEN + "|不对)[,，。.\\s啊呀哦]*(?:我(?:现在|今天)?[住在][^,，。\\s]{1,8}[,，。\\s]+)?(?:" + WRONG + ")?" + RIGHT + "(?<rest>.*)");
    private static final Pattern NOT_THERE = Pattern.compile(SORRY + WRONG + RIGHT + "(?<rest>.*)");
    private static final Pattern THEN_SORRY = Pattern.compile(SORRY + "(?:应该)?是(?<place>[^,，。\\s是在]{1,16})[,，。\\s]*(?:" + MISTAKEN + ").*");

    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?:好像|应该|大概|可能|就|我们?|住|是|在|第|[,，\\s])*(?<number>" + ChineseNumerals.CLASS + "{1,4})(?:号)?[吧啊呀的哦呢。.\\s]*");
    private static final int LONGEST_OF_A_HOUSE = 2;
    /// What is longer tells of more than that a place was wrong.
    private static final int LONGEST = 36;

    /// A place that is taken back, and the one that is meant.
    ///
    /// @param wrong unknown where it is not said again
    public record PutRight(Place wrong, Place right) {}

    private PlaceFinder finder() {
        return site.interpreter().places();
    }

    /// Whether a text names places, or numbers of them, and tells nothing.
    ///
    /// @param plain a text as [PlainText] leaves it
    boolean isNothingElse(String plain) {
        String rest = plain;
        for (Compound compound : site.community().compounds()) {
            rest = rest.replace(PlainText.of(compound.name()), "");
            for (String alias : compound.aliases()) {
                rest = rest.replace(PlainText.of(alias), "");
            }
        }
        for (String spot : site.community().spots()) {
            rest = rest.replace(PlainText.of(spot), "");
        }
        return FILLING.matcher(NUMBERS.matcher(rest).replaceAll("")).replaceAll("").isEmpty();
    }

    /// Whether a text may put a place right, before anybody is asked who says it.
    public static boolean mayPutRight(String plain) {
        return plain.length() <= LONGEST && (TAKEN_BACK.matcher(plain).matches() || NOT_THERE.matcher(plain).matches() || THEN_SORRY.matcher(plain).matches());
    }

    /// 不是3栋 是5栋 打错了; what stands behind it is an excuse, and no other place.
    public Optional<PutRight> putRight(String plain) {
        for (Pattern form : new Pattern[] {TAKEN_BACK, NOT_THERE, THEN_SORRY}) {
            var said = form.matcher(plain);
            if (said.matches()) {
                Place right = finder().find(said.group("place"));
                boolean isPlace = right.isFindable() && isNothingElse(NEARBY.matcher(said.group("place")).replaceAll(""));
                String rest = form == THEN_SORRY ? "" : said.group("rest");
                Place wrong = form == THEN_SORRY || said.group("not") == null ? Place.UNKNOWN : finder().find(said.group("not"));
                return isPlace && !finder().find(rest).isFindable() ? Optional.of(new PutRight(wrong, right)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What somebody who was asked for a place says of it: 清河苑, 2单元, or a bare 28 for what is not known yet.
    ///
    /// @param known what is known already
    Place part(String plain, Place known) {
        Place named = finder().find(plain);
        var bare = BARE_NUMBER.matcher(plain);
        if (!named.isUnknown() || !bare.matches()) {
            return named;
        }
        var number = Optional.of(ChineseNumerals.toDigits(bare.group("number")));
        if (number.get().length() > LONGEST_OF_A_HOUSE) {
            return known.building().isPresent() ? new Place(Optional.empty(), Optional.empty(), Optional.empty(), number, Optional.empty()) : Place.UNKNOWN;
        }
        return known.building().isEmpty()
                ? new Place(Optional.empty(), number, Optional.empty(), Optional.empty(), Optional.empty())
                : new Place(Optional.empty(), Optional.empty(), number, Optional.empty(), Optional.empty());
    }

    /// Whether a text says a place or a number and nothing else, as the answer to 哪一栋 does.
    boolean isAnswer(String plain) {
        return isNothingElse(plain) || mayBeABareNumber(plain);
    }

    /// Whether a text may be a bare number, before anybody is asked whether a place was asked for.
    public static boolean mayBeABareNumber(String plain) {
        return BARE_NUMBER.matcher(plain).matches();
    }
}
