package linli.reply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.text.Phrasing;
import linli.text.PoliteWords;

/// A resident's word on a case of theirs in one of the fixed forms: 进度, 1024 到哪了, 不用了, 好了, 没好, 又漏了; or on Linli itself: 安静, and a colleague's 恢复说话.
/// What is said of a case in any other words is known by how it says that the matter stands ([linli.text.Standing]). Thanks are none of these.
public sealed interface ResidentReply {
    /// No message of this kind is longer.
    int LONGEST = 30;

    /// One about a case.
    sealed interface OnCase extends ResidentReply {
        /// The number typed with it.
        Optional<Integer> number();
    }

    /// "How is it going?"
    record Progress(Optional<Integer> number) implements OnCase {}

    /// "Nobody need come any more."
    record Withdraw(Optional<Integer> number) implements OnCase {}

    /// "It is solved."
    ///
    /// @param isBare no more than a digit, which answers a question or is none of this
    record Solved(Optional<Integer> number, boolean isBare) implements OnCase {}

    /// "It is not."
    ///
    /// @param isBare no more than a digit, which answers a question or is none of this
    record Unsolved(Optional<Integer> number, boolean isBare) implements OnCase {}

    /// "It is back": 又漏了.
    ///
    /// @param what in a word; empty where that is not said, as in 还是没修好
    record Again(Optional<Integer> number, String what) implements OnCase {}

    /// "I want to speak with somebody."
    ///
    /// @param name of whom; empty for anybody
    record Human(Optional<String> name) implements ResidentReply {}

    /// "Be quiet."
    record Quiet() implements ResidentReply {}

    /// "You may speak again."
    record Speak() implements ResidentReply {}

    /// The reply in the text, if it is one. Cheap, as it is asked of all that is said in groups.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<ResidentReply> parse(String plain) {
        return said(plain).flatMap(ResidentReply::read);
    }

    /// Whether it is asked after all that the speaker has reported: whoever has nothing open brings nothing up by it.
    static boolean asksAfterAllOfTheirs(String plain) {
        return said(plain).filter(said -> Forms.ALL_OF_THEIRS.matches(said)).isPresent();
    }

    /// 又漏了, 又坏了 谢谢: it is back, whatever it is.
    static boolean isBackWithoutAName(String plain) {
        return said(plain).filter(said -> Forms.BACK_WITHOUT_A_NAME.matches(said)).isPresent();
    }

    private static Optional<String> said(String plain) {
        return plain.isEmpty() || plain.length() > LONGEST + Forms.LONGEST_CALL
                ? Optional.empty()
                : Optional.of(Forms.CALL.matcher(plain).replaceFirst("").replace('哒', '了')).filter(said -> said.length() <= LONGEST); // 亮哒, in Changsha
    }

    private static Optional<ResidentReply> read(String said) {
        return Forms.PROGRESS.match(said).<ResidentReply>map(m -> new Progress(Forms.number(m)))
                .or(() -> Forms.ALL_OF_THEIRS.match(said).map(_ -> new Progress(Optional.empty())))
                .or(() -> Forms.WITHDRAW.match(said).map(m -> new Withdraw(Forms.number(m))))
                .or(() -> Forms.WITHDRAW_BECAUSE.match(said).map(m -> new Withdraw(Optional.of(Integer.valueOf(m.group("number"))))))
                .or(() -> Forms.SOLVED.match(said).map(m -> new Solved(Forms.number(m), said.equals("1"))))
                .or(() -> Forms.UNSOLVED.match(said).map(m -> new Unsolved(Forms.number(m), said.equals("2"))))
                .or(() -> Forms.QUIET.match(said).map(_ -> new Quiet()))
                .or(() -> Forms.SPEAK.match(said).map(_ -> new Speak()))
                .or(() -> human(said))
                .or(() -> again(said));
    }

    private static Optional<ResidentReply> human(String said) {
        return Forms.HUMAN.matches(said)
                ? Optional.of(new Human(Optional.empty()))
                : Forms.SOMEBODY.match(said).map(named -> new Human(Optional.of(named.group("name"))));
    }

    private static Optional<ResidentReply> again(String said) {
        var number = Forms.ANYWHERE.matcher(said);
        var typed = number.find() ? Optional.of(Integer.valueOf(number.group("number"))) : Optional.<Integer>empty();
        var back = Forms.BACK.matcher(said);
        if (back.find()) {
            String what = back.group("what").replaceFirst("^开始(?=.)", "");
            return Optional.of(new Again(typed, Forms.VAGUE.matches(what) ? "" : what));
        }
        return Forms.STILL.isIn(said) ? Optional.of(new Again(typed, "")) : Optional.empty();
    }

    /// How the replies look.
    final class Forms {
        static final int LONGEST_CALL = 8;
        static final Pattern CALL = Pattern.compile("@?邻里[\\s\\u2005,，:：]*|@\\S{1,6}[\\s\\u2005]+");
        private static final String NUMBER = "(?:#?" + CaseNumbers.NUMBER + CaseNumbers.WHOLE + "[\\s,，:：]*(?:号|的事?)?[\\s,，:：]*)?";
        private static final String AFTER = "(?:[\\s,，:：]*#?(?<after>" + CaseNumbers.DIGITS + "))?";
        private static final String END = "[\\s,，]*(?:了|吗|呢|啊|吧|哈|呀|" + PoliteWords.THANKS_IN_PASSING + ")*[\\s。.!?~]*";
        static final Phrasing PROGRESS = form("(?:查|查一下)?(?:什么|现在)?(?:进度|进展)(?:怎么样|如何)?|到哪(?:一步)?了?|办到哪(?:一步)?了?|(?:\\p{IsHan}{1,6}?(?:那个|那件|那事|的事)(?:现在)?(?=办|处理|弄|修|搞))?(?:(?:办|处理|弄|修|搞)得)?怎么样了|有消息了?没有?|查|催一?下");
        private static final String HOW_FAR = "(?:现在|目前|今天|都|全|到底|怎么|[\\s,，])*(?:(?:办|处理|解决|弄|搞|修)(?:得|了|好|完)*(?:到哪(?:一步)?|怎么样|咋样|如何)?|(?:有)?(?:进展|进度|结果|消息)(?:如何|怎么样|咋样)?|怎么样|咋样|如何|到哪(?:一步)?)(?:了|没有?)*";
        private static final String THINGS = "(?:件|个|条|样)?(?:事情?|问题|单子?|情况)?(?:的)?";
        /// 早上跟你说的几件事都怎么样了, 我今天报的都办了吗, 这几件事进展如何
        static final Phrasing ALL_OF_THEIRS = Phrasing.of(
                "(?:(?:早上|上午|中午|下午|昨天|前天|今天|刚才?|之前|上次|这两天|这周|我们?|跟|和|给|向|您们?|你们?|邻里|[\\s,，])*(?:说|讲|报|反映|反应|提|发|转|交代)(?:过去|过来|上去|过|给[你您]|的|了)*[那这]?(?:几|两|三|些|[二2-9])?" + THINGS
                        + "|(?:这|那|上面|刚才)(?:几|两|三|些|[二2-9])" + THINGS + ")" + HOW_FAR + END);
        static final Phrasing WITHDRAW = form("撤销|撤回|撤了|取消|不用(?:来|修|管|弄|麻烦)?了|不[用要必](?:来|修|管|弄|麻烦|处理)(?:它|人)?|不需要了|(?:已经|自己)(?:修|弄|搞)?好了|已经解决了?|已经来了");
        /// With its reason, as in 1024 不用了 我自己弄好了; without a number that is talk.
        static final Phrasing WITHDRAW_BECAUSE =
                Phrasing.of("#?" + CaseNumbers.NUMBER + "[\\s,，:：]*(?:撤销|撤回|撤了|取消|不用(?:来|修|管|弄|麻烦)?了|不[用要必](?:来|修|管|弄|麻烦|处理)|不需要了)[\\s,，]+.+");
        static final Phrasing SOLVED = form("(?:(?:" + PoliteWords.THANKS_IN_PASSING + ")[\\s,，!]*)?(?:1(?: ?好了)?|满意|很满意|好了|好啦|(?:都)?解决了|修好了|弄好了)");
        static final Phrasing UNSOLVED = form("2(?: ?没好)?|不满意|没好|没解决|没有解决|没修好|还没好|还不行|没弄好|还没修好");
        static final Phrasing QUIET = form("(?:请|你|你们|给我|能不能|可不可以)*(?:安静(?:点|一点|些)?|闭嘴|(?:别|不要|莫)(?:再)?(?:说话?|讲话?|吵|发|插嘴|出声|啰嗦|叫)(?:消息)?了?|少说两句|少说点|吵死(?:人)?了)");
        static final Phrasing SPEAK = form("恢复说话|可以说话了?");
        static final Phrasing HUMAN = Phrasing.of("[\\s\\p{P}]*(?:我|要|想|帮|请|给|能|可以|转|找|接|叫|换|个|到)*人工(?:客服|服务)?[啊呀呢吧吗了\\s\\p{P}]*");
        static final Phrasing SOMEBODY = Phrasing.of("(?:我|" + PoliteWords.PLEASE + "|帮我|要|想)*(?:找|联系|叫)(?:一?下)?(?<name>\\p{IsHan}{2,8}?)(?:来|一?下|说|接电话)*[啊呀呢哦噢哈嘛吗么吧啦咯哟诶呐的了]*");
        static final Pattern ANYWHERE = Pattern.compile("(?<![0-9])" + CaseNumbers.NUMBER + CaseNumbers.NO_AMOUNT);
        static final Pattern BACK = Pattern.compile("又(?<what>\\p{IsHan}{1,4}?)了(?!吗|么|没)");
        static final Phrasing STILL = Phrasing.of("还(?:是)?没(?:有)?(?:修|弄|搞|解决|处理)?(?:好|完)|还是(?:不行|不好|老样子|坏的|漏|停|堵)|根本没(?:修|弄|解决)|没(?:修|弄)好");
        /// What comes back without a name: 又坏了, 又这样了.
        static final Phrasing VAGUE = Phrasing.of("坏|不行|这样|那样|来|犯|不好使|不好用|开始|出问题|出毛病");

        private Forms() {}

        /// 又漏了, 又坏了 谢谢: it is back, whatever it is.
        static final Phrasing BACK_WITHOUT_A_NAME = Phrasing.of("(?:现在|今天|怎么|唉|哎|[,，\\s])*又(?:开始)?\\p{IsHan}{1,2}?(?:了|起来)(?:啊|呀|谢谢|[\\s,，。.!])*");

        private static Phrasing form(String words) {
            return Phrasing.of(NUMBER + "(?:" + words + ")" + AFTER + END);
        }

        static Optional<Integer> number(Matcher found) {
            return ReplyForms.number(found).or(() -> ReplyForms.number(found, "after"));
        }
    }
}
