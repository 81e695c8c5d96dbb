package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What whoever mediates a quarrel says in private: 两边 1024, 对方 3-2-701 王姐, 联系对方, 请 肖律师 看看责任怎么分, 给肖律师看, 约 周五上午,
/// 达成 楼上月底前修好, 没谈成 转法院.
public sealed interface MediationReply extends ShortReply {
    /// "What did both sides say?"
    record View(Optional<Integer> number) implements MediationReply {}

    /// "The other side is this one."
    ///
    /// @param who as it was written
    record Name(Optional<Integer> number, String who) implements MediationReply {}

    /// "Ask the other side for theirs."
    record Contact(Optional<Integer> number) implements MediationReply {}

    /// "Have that colleague help."
    ///
    /// @param who a name, or the number under the card
    /// @param note what they are to know
    record Invite(Optional<Integer> number, String who, String note) implements MediationReply {}

    /// "That colleague may read what was said."
    record Show(Optional<Integer> number, String who) implements MediationReply {}

    /// "Have them meet at the clinic."
    record Appoint(Optional<Integer> number, String wish) implements MediationReply {}

    /// "They agreed."
    ///
    /// @param terms upon what
    record Settle(Optional<Integer> number, String terms) implements MediationReply {}

    /// "They did not."
    record Fail(Optional<Integer> number, String why) implements MediationReply {}

    /// The reply in the text, if it is one.
    ///
    /// @param text as it was written, or as `PlainText` leaves it
    static Optional<MediationReply> parse(String text) {
        return ReplyForms.first(Forms.SETTLE, text).<MediationReply>map(m -> new Settle(Forms.number(m), Forms.rest(m)))
                .or(() -> ReplyForms.first(Forms.FAIL, text).map(m -> new Fail(Forms.number(m), Forms.rest(m))))
                .or(() -> ReplyForms.first(Forms.CONTACT, text).map(m -> new Contact(Forms.number(m))))
                .or(() -> ReplyForms.first(Forms.NAME, text).map(m -> new Name(Forms.number(m), Forms.rest(m))))
                .or(() -> ReplyForms.first(Forms.VIEW, text).map(m -> new View(Forms.number(m))))
                .or(() -> ReplyForms.first(Forms.SHOW, text).map(m -> new Show(Forms.number(m), m.group("who"))))
                .or(() -> ReplyForms.first(Forms.INVITE, text).map(m -> new Invite(Forms.number(m), m.group("who"), Forms.rest(m))))
                .or(() -> ReplyForms.first(Forms.APPOINT, text).map(m -> new Appoint(Forms.number(m), Forms.rest(m))));
    }

    /// The same in words run together, which are said of much else: 喊唐主任一起, 约周五上午十点, 改周五下午三点, 两家说好赔1800.
    ///
    /// @param isArranged whether they are to meet already
    static Optional<MediationReply> loosely(String plain, boolean isArranged) {
        return ReplyForms.first(isArranged ? List.of(Forms.MET, Forms.MOVED) : List.of(Forms.MET), plain).<MediationReply>map(m -> new Appoint(Optional.empty(), Forms.rest(m)))
                .or(() -> Optional.of(plain).filter(Forms::isMeeting).map(words -> new Appoint(Optional.empty(), words)))
                .or(() -> ReplyForms.first(List.of(Forms.MADE_TERMS), plain).filter(_ -> !Forms.NO_TERMS.matcher(plain).find()).map(_ -> new Settle(Optional.empty(), plain.strip())))
                .or(() -> ReplyForms.first(List.of(Forms.ASKED_TOO), plain).map(m -> new Invite(Optional.empty(), Forms.who(m), "")));
    }

    /// How the replies look. What only begins like one is none: 请大家注意, 约了他三次, 对方不肯.
    final class Forms {
        private static final String GAP = ReplyForms.GAP;
        private static final String SOME_GAP = "[\\s,，.。:：、#]+";
        private static final String NUMBER = "#?" + CaseNumbers.NUMBER + CaseNumbers.NO_FLAT;
        private static final String REST = "(?<rest>.*)";
        private static final String WHO = "(?<who>[1-9]|[\\p{IsHan}a-zA-Z·]{2,10}?)";
        private static final String AGREED = "(?:达成|谈成了?|谈好了)(?:协议|一致)?";
        private static final String NOT_AGREED = "(?:没谈成|谈不成|没谈拢|谈不拢|谈崩了?)";
        private static final String TERMS = "(?:" + SOME_GAP + REST + ")?";
        static final List<Pattern> SETTLE = Stream.concat(
                        both("(?:4 ?)?" + AGREED, TERMS).stream(), Stream.of(form("4 " + NUMBER + GAP + AGREED + TERMS)))
                .toList();
        static final List<Pattern> FAIL = both(NOT_AGREED, "(?:" + GAP + REST + ")?");
        static final List<Pattern> CONTACT = both("联系一?下?对方", "[。.]?");
        static final List<Pattern> NAME = both("对方(?:是|:|：)?", "(?:(?<=[0-9])" + GAP + "|" + SOME_GAP + "|(?=[0-9]))" + REST);
        static final List<Pattern> VIEW = both("(?:两边|双方)", "[。.]?");
        static final List<Pattern> SHOW = List.of(
                form("(?:" + NUMBER + GAP + ")?给 ?" + WHO + " ?看看?"),
                form("给 ?" + WHO + " ?看看?" + GAP + NUMBER));
        static final List<Pattern> INVITE = List.of(
                form(NUMBER + GAP + "请" + GAP + WHO + "(?:" + SOME_GAP + REST + ")?"),
                form("请" + SOME_GAP + NUMBER + SOME_GAP + WHO + "(?:" + SOME_GAP + REST + ")?"),
                form("请" + SOME_GAP + WHO + "(?:" + SOME_GAP + NUMBER + ")?(?:" + SOME_GAP + REST + ")?"));
        static final List<Pattern> APPOINT = both("约", SOME_GAP + REST);
        private static final String TIME = "(?<rest>(?:(?:下个?)?(?:周|星期|礼拜)[一二三四五六日天]|今天|明天|后天|[0-9]{1,2}月[0-9]{1,2}[日号]?|[0-9]{1,2}[日号])"
                + "(?:上午|下午|晚上|中午|早上)?(?:[0-9一二三四五六七八九十]{1,3}点(?:半|钟|一刻)?)?)(?:见面?|碰头|谈|调解|来|吧|哈)*[\\s。.]*";
        static final Pattern MET = form("约(?:到|在|成|他们|双方|两边)*" + TIME);
        static final Pattern MOVED = form("(?:不行|.{0,10}?(?:没空|来不了|有会|有事|没人)|[\\s,，])*改(?:到|在|成)?" + TIME);
        private static final Pattern DAY = Pattern.compile("(?:周|星期|礼拜)[一二三四五六日天]|今[天晚]|明[天晚]|后天|[0-9]{1,2}月[0-9]{1,2}[日号]?|[0-9]{1,2}[日号]");
        /// 周五上午十点在红帆驿站坐下来 我和唐主任都在
        private static final Pattern TO_MEET = Pattern.compile("约(?!束|过|莫)|坐下来|坐一?坐|坐一下|碰[个一]?[头面]|见[个一]?面|面谈|当面谈|来一[下趟]|来谈|谈一?谈|一起(?:谈|聊|讲|坐)|调解");
        private static final Pattern OF_BOTH = Pattern.compile("约(?!束|过|莫)|两[边家户位]|双方|你们[俩两]|他们|一起|坐下来|调解");
        /// Whoever goes to see one of the two, or has something looked at, arranges no meeting; nor does whoever says that none came about.
        private static final Pattern NO_MEETING = Pattern.compile("[?吗]|上门|入户|去.{0,4}[家屋]|去[0-9]{3,4}|师傅|维修|检修|看看|问问|没|不来|不肯|不愿|约不|取消|改天");
        /// What both have agreed upon stands behind it.
        static final Pattern MADE_TERMS = form("(?:去(?:过|看过?)?了|去过|上门了|问了|(?:都|两[家边户])来了|到了|我|跟|和|给|让|两[家边户位]|双方|他们|两个人?|俩|都|已经?|终于|刚才|刚刚|昨[天晚]|今天|上午|下午|[\\s,，])*(?:(?:谈|讲|说|商量|协商|沟通|调解)(?:好|妥|成|拢|定|开)了?|签(?:了|好)(?:字|协议|承诺书)?)(?:(?!.{0,3}的).*)");
        static final Pattern NO_TERMS = Pattern.compile("[?吗]|再(?:谈|说|讲|商量|来)|回话|答复|考虑|如果|要是|的话|先跟|没用|反悔|变卦|不认");
        private static final String TITLED = "[\\p{IsHan}]{1,3}(?:主任|老师|律师|警官|医生|法官|所长)";
        static final Pattern ASKED_TOO = form("(?:我?要|我?想|我|还是)*(?:请|喊|叫|要|让)(?<who>[\\p{IsHan}]{2,5}?)(?:也|一起|一同|一块|帮忙?|参加|参与|过?来|调解|谈)+(?:吧|哈|下)*[。.]?"
                + "|请(?<whom>" + TITLED + ")[。.]?|(?:还是)?(?<titled>" + TITLED + ")[你您]?(?:也|一起|一同|一块|帮忙?|出面|参加|[来去])(?:一起|帮忙|来|去|一?下|请[他她]|[吧哈, ])*[。.]?");

        private Forms() {}

        /// Whether it says on which day both sit down together.
        static boolean isMeeting(String plain) {
            return DAY.matcher(plain).find() && TO_MEET.matcher(plain).find() && OF_BOTH.matcher(plain).find() && !NO_MEETING.matcher(plain).find();
        }

        /// The word with the number before or behind it, or without one.
        private static List<Pattern> both(String word, String after) {
            return List.of(
                    form(NUMBER + GAP + word + after),
                    form(word + GAP + NUMBER + after),
                    form(word + after));
        }

        private static Pattern form(String pattern) {
            return Pattern.compile(pattern, Pattern.DOTALL);
        }

        static Optional<Integer> number(Matcher found) {
            return group(found, "number").map(Integer::valueOf);
        }

        static String rest(Matcher found) {
            return group(found, "rest").map(String::strip).orElse("");
        }

        static String who(Matcher found) {
            return group(found, "who").or(() -> group(found, "whom")).or(() -> group(found, "titled")).orElse("");
        }

        private static Optional<String> group(Matcher found, String name) {
            return Optional.of(name).filter(found.namedGroups()::containsKey).map(found::group).filter(said -> said != null);
        }
    }
}
