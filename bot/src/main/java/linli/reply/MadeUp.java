package linli.reply;

import java.util.Arrays;
import java.util.regex.Pattern;
import linli.text.Phrasing;
import linli.text.PoliteWords;

/// How somebody says that a quarrel is settled between the two: 我们自己讲好了, 他刚才下来道歉了 算了, 不用找他了.
final class MadeUp {
    private static final Pattern PAUSE = Pattern.compile("[\\s,，。.!~、;:…]+");
    private static final String END = "[啊呀呢哦噢哈嘛吧啦咯哟哒的了]*";
    private static final String THEM = "(?:楼上|楼下|隔壁|对门|邻居|对方|人家|他|她|那(?:家|户|边|人|个人)|[0-9]{3,4}|老?[\\p{IsHan}](?:姐|哥|叔|爹|姨|师傅)|们|家|的|那个|那|师傅)+";
    private static final Phrasing AGREED = Phrasing.of("(?:那|唉|哎|嗯|刚才?|刚刚|今天|昨天|昨晚|现在|已经|都|就|也|我们?|大家|双方|两家|两边|两个人|跟|和|与|同|自己|私下|当面|之间|" + THEM + ")*"
            + "(?:(?:说|讲|谈|商量|协商|沟通|聊)(?:好|定|妥|开|拢|清楚)|和解|和好|讲和|握手言和)" + END);
    private static final Phrasing APOLOGISED = Phrasing.of("(?:那|唉|哎|嗯|刚才?|刚刚|今天|昨天|昨晚|现在|已经|都|也|就|又|来|上来|下来|过来|上门|跟我|给我|向我|我|" + THEM + ")+"
            + "(?:道(?:了)?歉|赔(?:了)?(?:礼|不是|钱|偿)|认(?:了)?错|赔了|改了|关(?:小|掉)了|拿走了|清走了|挪走了)" + END);
    /// 说中午不钻
    private static final Phrasing PROMISED = Phrasing.of("(?:" + THEM + "|也|都|还|就)*(?:说|讲|答应|保证|同意)(?:了|以后|今后|下次|中午|晚上|白天|早上|会|要|也|都)*.{0,6}(?:不|注意|改|小声|轻点|小点|收|拿走|挪|赔).{0,8}");
    private static final Phrasing LET_BE = Phrasing.of("(?:那|就|都|也)*(?:算了|算哒|没事了|过去了|不计较|不追究|不说了|就这样|拉倒)+" + END);
    private static final Phrasing NOT_THEM = Phrasing.of("(?:那|就|也|算了|你们|先)*(?:不用|不要|不必|别|莫|不需要)(?:再|去|你们|帮我|给我)*(?:找|联系|说|问|调解|处理|管|劝)" + THEM + "(?:谈|说|讲|调解|处理)?(?:的事)?" + END);
    private static final Phrasing THANKS = Phrasing.of("(?:" + PoliteWords.THANKS_IN_PASSING + "|麻烦|辛苦|那个|嗯|好的?)+(?:了|你们|您|大家|邻里)*");

    private MadeUp() {}

    /// @param said without the name by which Linli is called
    static boolean isSaid(String said) {
        var clauses = Arrays.stream(PAUSE.split(said)).filter(clause -> !clause.isEmpty()).toList();
        boolean isAgreed = clauses.stream().anyMatch(clause -> AGREED.matches(clause) || NOT_THEM.matches(clause));
        boolean isForgiven = clauses.stream().anyMatch(clause -> APOLOGISED.matches(clause))
                && clauses.stream().anyMatch(clause -> LET_BE.matches(clause));
        return said.indexOf('?') < 0 && (isAgreed || isForgiven) && clauses.stream().allMatch(MadeUp::isPartOfIt);
    }

    /// Whether a clause gives the reason why nobody need come: 我们说好了.
    static boolean isReason(String clause) {
        return AGREED.matches(clause) || APOLOGISED.matches(clause);
    }

    private static boolean isPartOfIt(String clause) {
        return isReason(clause) || PROMISED.matches(clause) || LET_BE.matches(clause) || NOT_THEM.matches(clause)
                || THANKS.matches(clause);
    }
}
