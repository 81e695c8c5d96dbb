package linli.cases;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.message.Place;

/// Whose danger it is: somebody's own, in their flat or their family, or one that any neighbour sees. Two who each tell of their own are two
/// who need help, though it is the same sort of danger in the same house.
public final class OwnDanger {
    private static final Pattern OWN = Pattern.compile("我们?(?:家|屋)|家里|[救打砍杀掐]我|我(?:跟|和|自己|被|困|出不|下不|动不|喘|胸|头|肚|快)|我在.{0,6}(?:电梯|梯子)");
    private static final Pattern FAMILY = Pattern.compile(
            "我们?(?:家)?(?<who>爸|妈|爹|娘|父|母|老公|老婆|爱人|男人|堂客|崽|伢|妹子|儿|女|孩|娃|宝|孙|爷|奶|公公|婆|外公|外婆|岳|弟|哥|姐|老倌|老头|老伴)");
    private static final Pattern AT_HOME = Pattern.compile("(?:老公|老婆|丈夫|妻子|男人|堂客|男朋友|崽|儿子|爸|妈).{0,8}(?:打|掐|砍|动手)");
    /// Dangers that befall one person, where a fire or gas is the whole house's.
    private static final Set<String> OF_A_PERSON = Set.of("medical", "violence", "missing_person", "self_harm", "trapped");
    private static final Optional<String> TRAPPED = Optional.of("trapped");
    private static final Optional<String> VIOLENCE = Optional.of("violence");

    private OwnDanger() {}

    /// Whether two dangers of one sort in one house are two all the same.
    ///
    /// @param open what was told first
    static boolean areTwo(Told open, Told told) {
        boolean areOfPersons = told.category().filter(OF_A_PERSON::contains).isPresent();
        boolean bothOwn = isOwn(open) && isOwn(told);
        if (Place.differ(open.place().unit(), told.place().unit())) {
            return bothOwn || areOfPersons && (isOwn(open) || isOwn(told)) || told.category().equals(TRAPPED); // every stairwell has a lift of its own
        }
        if (Place.differ(open.place().room(), told.place().room())) {
            return bothOwn;
        }
        boolean isOneFlat = open.place().room().isPresent() && open.place().room().equals(told.place().room());
        return !isOneFlat && areOfPersons
                && (Place.differ(relative(open), relative(told)) || told.category().equals(VIOLENCE) && isAtHome(told) && !isAtHome(open));
    }

    private static boolean isOwn(Told told) {
        return isOwn(told.plain());
    }

    /// @param plain a text as `PlainText` leaves it
    public static boolean isOwn(String plain) {
        return OWN.matcher(plain).find() || relative(plain).isPresent();
    }

    private static Optional<String> relative(Told told) {
        return relative(told.plain());
    }

    private static Optional<String> relative(String plain) {
        var found = FAMILY.matcher(plain);
        return found.find() ? Optional.of(found.group("who")) : Optional.empty();
    }

    /// Whoever is beaten at home is not helped by those who look for a brawl.
    private static boolean isAtHome(Told told) {
        return AT_HOME.matcher(told.plain()).find();
    }
}
