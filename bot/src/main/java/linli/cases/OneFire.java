package linli.cases;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether two dangers in one house, minutes apart, are one fire: the fire itself, its smoke, and people who cannot get out for it. Whoever is
/// caught in a lift, behind a lock or by gas is another matter, and whoever is ill needs other hands.
public final class OneFire {
    /// The category of a fire.
    public static final String FIRE = "fire";

    private static final Pattern SIGN = Pattern.compile("[火烟烧焦呛]|爆炸");
    private static final Pattern BURNS = Pattern.compile("[着起失冒]火|烧起|烧着|在烧|火苗|明火|大火|火好?大");
    private static final Pattern CAUGHT = Pattern.compile("困|出不[来去]|下不[来去]|[没冇]出来|[没冇]下来|跑不动|救命|里面还有人|还有人在");
    private static final Pattern ANOTHER_CAUSE = Pattern.compile("电梯|梯子|轿厢|[煤燃]气|天然气|液化气|漏气|锁|卡|夹|刀|打(?:人|架|起来|[他她我])|动手|家暴|水");
    private static final Set<String> OTHER_HANDS = Set.of("medical", "self_harm", "missing_person");

    private OneFire() {}

    static boolean isOne(Told one, Told other) {
        return isOf(one) && isOf(other) && (isSeen(one) || isSeen(other)) && !areTwoFlats(one, other);
    }

    /// Two who each tell that their own flat burns need two to come. But smoke that has come to one's flat, or keeps one there, is that of the fire
    /// next door: were it a fire of its own, each floor that cannot get out would call everybody once more.
    private static boolean areTwoFlats(Told one, Told other) {
        return burns(one) && burns(other) && OwnDanger.areTwo(one, other);
    }

    private static boolean burns(Told told) {
        return BURNS.matcher(told.plain()).find();
    }

    /// Whether a fire shows in it, and not only what one can bring.
    private static boolean isSeen(Told told) {
        return told.category().equals(Optional.of(FIRE)) || SIGN.matcher(told.plain()).find();
    }

    private static boolean isOf(Told told) {
        boolean mayBe = told.category().filter(OTHER_HANDS::contains).isEmpty() && !ANOTHER_CAUSE.matcher(told.plain()).find();
        return told.category().equals(Optional.of(FIRE)) || mayBe && (isSeen(told) || CAUGHT.matcher(told.plain()).find());
    }
}
