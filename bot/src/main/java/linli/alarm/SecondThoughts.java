package linli.alarm;

import java.util.regex.Pattern;
import linli.text.Phrasing;

/// What whoever raised an alarm says when it is over: 没事了, 误会, 是炒菜的烟, 灭了, 找到了; and what they say who were misheard.
public final class SecondThoughts {
    private static final int LONGEST = 24;
    private static final String PLAIN_WORDS = "没(?:有|得|什么|啥)?事了?|误会|虚惊|误报|[搞弄看听]错|不是(?:着火|起火|漏气|煤气)|没(?:着火|起火|漏气)|不用来|不用了|(?:别|不要)来";
    private static final Pattern PLAIN = Pattern.compile(PLAIN_WORDS);
    private static final Pattern WORDS = Pattern.compile(PLAIN_WORDS + "|炒菜|做饭|烧糊|灭了|找到了|找着了|醒了|出来了");
    private static final Phrasing MISHEARD = Phrasing.of("(?:^|我|又|根本|压根|从来)没有?(?:说|讲|报)过?(?!完|清|好|明白|出)|谁(?:说|讲)了?.{0,4}(?:火|气|丢|病)|"
            + "(?:你|邻里|机器人).{0,4}(?:搞|弄|听|看|理解|认|会)错|(?:搞|听|弄|理解)错(?:意思|我)|答非所问|哪(?:里)?(?:来|有)的?(?:火|燃气|煤气|气)|^什么(?:燃气|煤气|着火|火|险情|走失).{0,2}$");

    private static final Pattern SAYS_NOTHING = Pattern.compile("[是的了啊哦呀吧呢嘛已经都\\s\\p{P}]");
    /// The shortest in which anything else is told: 楼道灯灭了.
    private static final int ANOTHER_MATTER = 3;
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

    /// 没事了 and nothing else, which may be of anything.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static boolean isBare(String plain) {
        return isIn(plain) && SAYS_NOTHING.matcher(PLAIN.matcher(plain).replaceAll("")).replaceAll("").isEmpty();
    }

    /// Whether it says so whatever else it tells of: 没事了 就是停水了.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static boolean isIn(String plain) {
        return PLAIN.matcher(plain).find();
    }

    /// 我没说燃气啊, 你搞错了: whether somebody says that they were taken for telling of a danger and did not.
    ///
    /// @param plain a text as `PlainText` leaves it, in standard words
    public static boolean isMisheard(String plain) {
        return plain.length() <= LONGEST && MISHEARD.isIn(plain);
    }
}
