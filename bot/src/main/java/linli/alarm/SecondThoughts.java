package linli.alarm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.text.Question;

/// What whoever raised an alarm says when it is over: 没事了, 误会, 是炒菜的烟, 灭了, 找到了; and what the flat says from which it came.
public final class SecondThoughts {
    private static final int LONGEST = 24;
    private static final String PLAIN_WORDS = "没(?:有|得|什么|啥)?事了?|误会|虚惊|误报|[搞弄看听]错|不是(?:着火|起火|漏气|煤气)|没(?:着火|起火|漏气)|不用来|不用了|(?:别|不要)来";
    private static final Pattern PLAIN = Pattern.compile(PLAIN_WORDS);
    private static final Pattern WORDS = Pattern.compile(PLAIN_WORDS + "|炒菜|做饭|烧糊|灭了|找到了|找着了|醒了|出来了");
    /// By which anybody who looked may tell what it was.
    private static final Pattern LOOKED_INTO = Pattern.compile("(?:搞|弄|查|问|看)(?:明白|清楚)了|原来是|虚惊|误会|误报|走错|认错|演习|演练|大家放心|(?:我|刚才?)(?:去|上去|下去|过去)?(?:看|查|问)[了过].{0,14}没有?事");
    private static final String NOT = "(?<![没未不])";
    /// How each sort of danger ends.
    private static final Map<String, Pattern> ENDS = Map.of(
            "fire", Pattern.compile(NOT + "灭[了咯啦]|" + NOT + "救出来"),
            "gas", Pattern.compile("(?:总阀|阀门|气|灶)都?关(?:了|好|掉)|" + NOT + "灭[了咯啦]"),
            "electric", Pattern.compile(NOT + "灭[了咯啦]|断电了|(?:电闸|闸)拉了"),
            "trapped", Pattern.compile(NOT + "(?:出来[了咯啦]|救出来|门开[了咯啦]|放出来|抱到[了咯啦])"),
            "medical", Pattern.compile(NOT + "醒[了咯啦]|(?:救护车|120|医生).{0,3}(?:拉|接|抬|送)走|送(?:到)?(?:了)?医院了?"),
            "violence", Pattern.compile("不打了|劝开了|散了"),
            "missing_person", Pattern.compile(NOT + "(?:找[到着][了咯啦]|接到[了咯啦]|接走了|领走了|抱到[了咯啦]|送回来)"),
            "other_emergency", Pattern.compile(NOT + "(?:找[到着][了咯啦]|接到[了咯啦]|接走了|领走了|抱到[了咯啦]|醒[了咯啦]|(?:抱|救|劝|拉|接)(?:进|上|下|回|出)[去来])"));
    private static final Pattern MISHEARD = Pattern.compile("(?:^|我|又|根本|压根|从来)没有?(?:说|讲|报)过?(?!完|清|好|明白|出)|谁(?:说|讲)了?.{0,4}(?:火|气|丢|病)|"
            + "(?:你|邻里|机器人).{0,4}(?:搞|弄|听|看|理解|认|会)错|(?:搞|听|弄|理解)错(?:意思|我)|答非所问|哪(?:里)?(?:来|有)的?(?:火|燃气|煤气|气)|^什么(?:燃气|煤气|着火|火|险情|走失).{0,2}$");

    private static final Pattern SAYS_NOTHING = Pattern.compile("[是的了啊哦呀吧呢嘛已经都\\s\\p{P}]");
    /// The shortest in which anything else is told: 楼道灯灭了.
    private static final int ANOTHER_MATTER = 3;
    /// Of whoever was looked for or lost; where somebody is feared, that they are back is no good news.
    private static final Pattern BACK = Pattern.compile("(?<![没冇又])回(?:来|家)了|[送带领找接]回(?:来|去|家)?|接走|到家了|领走");
    private static final Set<String> OF_THE_LOST = Set.of("missing_person", "other_emergency");
    private static final Pattern MINE = Pattern.compile("我们?(?:家|屋)|我忘|我(?:自己|在).{0,4}(?:炒|烧|煮)");
    private static final Pattern SET_RIGHT = Pattern.compile("关(?:了|掉|好|上)|灭了|没有?事|误会|炒菜|做饭|烧糊|熏|腊肉|烧香|蚊香|忘了?关|不好意思|对不起|对不住|抱歉|[别莫不]要?(?:紧张|怕|慌|担心)");
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
        return mayBe(plain) || isToldToBeOver(category, plain) || plain.length() <= LONGEST && category.filter(OF_THE_LOST::contains).isPresent() && BACK.matcher(plain).find();
    }

    /// 我看了 是1802熏腊肉 没得事, 门开了 出来了: whether anybody says that such a danger is over, or was none.
    ///
    /// @param plain a text as `PlainText` leaves it, in standard words
    public static boolean isToldToBeOver(Optional<String> category, String plain) {
        return plain.length() <= LONGEST_OF_THE_FLAT && !Question.hasAskingWords(plain)
                && (LOOKED_INTO.matcher(plain).find() || category.map(ENDS::get).filter(ends -> ends.matcher(plain).find()).isPresent());
    }

    /// 我没说燃气啊, 你搞错了: whether somebody says that they were taken for telling of a danger and did not.
    ///
    /// @param plain a text as `PlainText` leaves it, in standard words
    public static boolean isMisheard(String plain) {
        return plain.length() <= LONGEST && MISHEARD.matcher(plain).find();
    }

    /// 是我家的 已经关了: whether somebody says that it came from them, and is over.
    ///
    /// @param isTheirFlat whether theirs is the flat that is thought of
    public static boolean isOverAtHome(String plain, boolean isTheirFlat) {
        return plain.length() <= LONGEST_OF_THE_FLAT && SET_RIGHT.matcher(plain).find() && (isTheirFlat || MINE.matcher(plain).find());
    }
}
