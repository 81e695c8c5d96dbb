package linli.alarm;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What whoever raised an alarm says when it is over: 没事了, 误会, 是炒菜的烟, 灭了, 找到了; and what the flat says from which it came.
public final class SecondThoughts {
    private static final int LONGEST = 24;
    private static final String PLAIN_WORDS = "没事了?|误会|虚惊|误报|[搞弄看听]错|不是(?:着火|起火|漏气|煤气)|没(?:着火|起火|漏气)|不用来|不用了";
    private static final Pattern PLAIN = Pattern.compile(PLAIN_WORDS);
    private static final Pattern WORDS = Pattern.compile(PLAIN_WORDS + "|炒菜|做饭|烧糊|灭了|找到了|找着了|醒了|出来了");

    private static final Pattern SAYS_NOTHING = Pattern.compile("[是的了啊哦呀吧呢嘛已经都\\s\\p{P}]");
    /// The shortest in which anything else is told: 楼道灯灭了.
    private static final int ANOTHER_MATTER = 3;
    /// Of whoever was looked for or lost; where somebody is feared, that they are back is no good news.
    private static final Pattern BACK = Pattern.compile("(?<![没冇又])回(?:来|家)了|[送带领找接]回(?:来|去|家)?|接走|到家了|领走");
    private static final Set<String> OF_THE_LOST = Set.of("missing_person", "other_emergency");
    private static final Pattern MINE = Pattern.compile("我们?(?:家|屋)|我忘|我(?:自己|在).{0,4}(?:炒|烧|煮)");
    private static final Pattern SET_RIGHT = Pattern.compile("关(?:了|掉|好|上)|灭了|没事|误会|炒菜|做饭|烧糊|忘了?关|不好意思|对不起|抱歉");
    private static final int LONGEST_OF_THE_FLAT = 36;

    private SecondThoughts() {}

    /// Whether it may be a word on the alarm, where it is about nothing else: 做饭的时候停水了 is.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && WORDS.matcher(plain).find();
    }

    /// Whether nothing else is said, so that it cannot be about anything else: 灭了灭了 after a fire is of no lamp.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static boolean isNothingElse(String plain) {
        String rest = WORDS.matcher(plain).replaceAll("");
        return mayBe(plain) && SAYS_NOTHING.matcher(rest).replaceAll("").length() < ANOTHER_MATTER;
    }

    /// Whether it says so whatever else it tells of: 没事了 就是停水了.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static boolean isIn(String plain) {
        return PLAIN.matcher(plain).find();
    }

    /// Whether whoever told of such a danger says that it is over.
    public static boolean isOver(Optional<String> category, String plain) {
        return mayBe(plain) || plain.length() <= LONGEST && category.filter(OF_THE_LOST::contains).isPresent() && BACK.matcher(plain).find();
    }

    /// 是我家的 已经关了: whether somebody says that it came from them, and is over.
    ///
    /// @param isTheirFlat whether theirs is the flat that is thought of
    public static boolean isOverAtHome(String plain, boolean isTheirFlat) {
        return plain.length() <= LONGEST_OF_THE_FLAT && SET_RIGHT.matcher(plain).find() && (isTheirFlat || MINE.matcher(plain).find());
    }
}
