package linli.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// A few words by which a neighbour says that it is the same with them: +1, 同, 我家也是, 一样. They mean nothing by themselves, only after what
/// another has just said.
public final class Echo {
    private static final int LONGEST = 20;
    private static final String WHO = "(?:我们?|俺们?|咱们?|我屋|[0-9零一二三四五六七八九十]{1,3}(?:栋|单元|楼|号楼|层))?(?:家|屋里?|这边?|这里|这儿|单元|楼上|楼下)?(?:里|头|的)?";
    private static final String STATE = "(?:是|一样|没有?|冇得?|停|断|黑|坏|不行|不亮|不动|来)";
    private static final String END = "[的了滴哒呢啊哦呀嘛咯得,，。.!~ ]*";
    private static final Phrasing BARE = Phrasing.of("\\+ ?1(?:0086)?|加[一1]|1|同(?:上|楼上|样|此|求)?|一样的?|\\+\\+"
            + "|(?:是的?|对|确实|真的|嗯)[,， ]?" + STATE + ".{0,12}"
            + "|(?:是的?|对|确实|嗯|不止你家?)?[,， ]?" + WHO + "(?:也|都|同样)" + STATE + END + "(?:" + STATE + END + ")?"
            + "|停了?[,， ]?" + WHO + "都?" + STATE + END
            + "|(?:又|也|都)?(?:[跳黑停断]了|[没冇]得)" + END);
    /// 全小区都停了吗 is of the only thing that is out there.
    private static final Phrasing STOPPED = Phrasing.of("(?:是|怎么)?(?:全|整个?|这个?)?(?:小区|社区|楼|栋|片|" + WHO + ")?(?:也|都|全|又)*(?:停|断|黑)了?[吗嘛么没不]?" + END);
    private static final Pattern SAME_THING = Pattern.compile(
            "(?:我们?|俺们?|咱们?|我屋|[0-9零一二三四五六七八九十]{1,3}(?:栋|单元|楼|号楼|层))(?:家|屋里?|这边?|这里|这儿|单元|楼上|楼下)?(?:里|头|的)?(?:卡|门|灯|电梯|对讲)?(?:也|都|同样)(?:在|是|开始|不)?"
                    + "(?<what>[冒漏堵滴臭响吵裂反返涌渗晃掉刷亮闪])(?:水|出来|起来|上来|得很|不了|不开|不上)?(?:" + END + "|[,， ].{1,8})");
    private static final Phrasing WHOSE = Phrasing.of(
            "(?:这个?|这件?事|这种|那个?|那件?事)?(?:归|是|找|该|到底)*(?:谁|哪个|哪块)来?(?:管|负责|处理|搞|弄)[的啊呀呢咯哦]*[?。! ]*");
    /// Whoever has it again, or never lost it, does not say that it is the same.
    private static final Phrasing DENIAL = Phrasing.of("(?<![没冇])有[电水网气](?!.{0,4}(?:吗|不$|没$|没有|没得|冇|么|[?]))(?<!有没有.)|来[电水气]了|好了|恢复|没停|没事|没问题|正常|不是|谢谢|跳闸");
    /// After these everybody says +1, and means something else.
    private static final Phrasing SHOW_OF_HANDS = Phrasing.of("接龙|团购|拼单|拼团|报名|有人要|谁要|要的|(?:[扣打回敲刷]|回复|发个?) ?[1一](?![0-9个份张点条次遍通])|投票|举手|\\+1的");

    private static final Phrasing HAND = Phrasing.of("[+]? ?1[\\s。.!~]*|[+]?1[\\s,，]*(?:去|参加|报名|收到)");

    private Echo() {}

    /// Whether a text is short enough to be one, and says nothing to the contrary.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && !DENIAL.isIn(plain);
    }

    /// Whether the text says no more than that it is the same.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isBare(String plain) {
        return mayBe(plain) && BARE.matches(plain);
    }

    /// Whether the text says or asks no more than that something is out, and not what.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isOfAStop(String plain) {
        return mayBe(plain) && STOPPED.matches(plain);
    }

    /// Whether the text may be no more than a hand that goes up.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isAHand(String plain) {
        return HAND.matches(plain);
    }

    /// What a neighbour says is so with them as well, in a word: 冒 of 我家也冒了.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static Optional<String> sameThing(String plain) {
        var said = SAME_THING.matcher(plain);
        return mayBe(plain) && said.matches() ? Optional.of(said.group("what")) : Optional.empty();
    }

    /// Whether the text asks who sees to what was just told, and says nothing else: 这个谁管.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean asksWhose(String plain) {
        return mayBe(plain) && WHOSE.matches(plain);
    }

    /// Whether the text asks everybody for a +1.
    ///
    /// @param plain a text as [PlainText] leaves it
    public static boolean isCalledForIn(String plain) {
        return plain.length() > 2 && SHOW_OF_HANDS.isIn(plain);
    }
}
