package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colleague's word on who is there: 请假 明天, 我请假12月1日到5日 李想顶, 顶班 李想, 一起转给李想, 销假, 我回来了, 值班表; and on why they have a case:
/// 为什么派给我 1024.
public sealed interface DutyReply extends ShortReply {
    /// "I am off."
    ///
    /// @param words who, which days and who stands in, in the speaker's words
    record Away(String words) implements WithoutNumber {}

    /// "I am back."
    ///
    /// @param who whose leave it is; empty for the speaker's own
    record Back(String who) implements WithoutNumber {}

    /// "I am here again", in words that are nobody's business where no leave is on or ahead.
    ///
    /// @param isCalledOff whether they take the leave back, and do not only say that they are there
    record Here(boolean isCalledOff) implements WithoutNumber {}

    /// "This one stands in for me."
    record StandIn(String name) implements WithoutNumber {}

    /// "They get what I have taken on as well."
    record HandAll(String name) implements WithoutNumber {}

    /// "Who is on duty?"
    record Who() implements WithoutNumber {}

    /// "Why is it mine?"
    ///
    /// @param number of the case
    record Why(Optional<Integer> number) implements DutyReply {}

    /// One that is about no case.
    sealed interface WithoutNumber extends DutyReply permits Away, Back, Here, StandIn, HandAll, Who {
        @Override
        default Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /// The reply in the text, if it is one.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<DutyReply> parse(String plain) {
        return ReplyForms.first(Forms.WHO, plain).<DutyReply>map(_ -> new Who())
                .or(() -> ReplyForms.first(Forms.WHY, plain).map(m -> new Why(ReplyForms.number(m))))
                .or(() -> ReplyForms.first(Forms.BACK, plain).map(m -> new Back((m.group("who") + m.group("whom")).strip())))
                .or(() -> ReplyForms.first(Forms.CALLED_OFF, plain).map(_ -> new Here(true)))
                .or(() -> ReplyForms.first(Forms.HERE, plain).map(_ -> new Here(false)))
                .or(() -> ReplyForms.first(Forms.HAND_ALL, plain).map(m -> new HandAll(m.group("name"))))
                .or(() -> ReplyForms.first(Forms.STAND_IN, plain).map(m -> new StandIn(m.group("name"))))
                .or(() -> ReplyForms.first(Forms.AWAY, plain).map(_ -> new Away(plain)));
    }

    /// How the replies look. What only speaks of such things is none: 请假怎么请, 谁值班都一样.
    final class Forms {
        private static final String CALL = ReplyForms.CALL;
        private static final String END = "[\\s。.,，?？]*";
        private static final String NAME = "(?<name>[\\p{IsHan}]{2,4})";
        private static final String DAY = "(?:今天|明天|后天|(?:下?周|星期)[一二三四五六日天]|提前)?";
        private static final String ASK_ME = "(?:[\\s,，]*有事(?:就|可以|请)*(?:找我|说|联系我?))?";
        static final List<Pattern> WHO = List.of(
                Pattern.compile(CALL + "(?:值班表|(?:今天|今晚|明天|现在|后天|(?:下?周|星期)[一二三四五六日天])?(?:晚上|上午|下午|白天)?(?:是)?(?:谁|哪个|哪位)(?:值班|当班)|(?:明天|今晚|后天)(?:是)?(?:谁|哪个|哪位)在)" + END));
        static final List<Pattern> WHY = List.of(
                Pattern.compile(CALL + "#?(?:" + CaseNumbers.NUMBER + "[\\s,，]*)?" + why() + END),
                Pattern.compile(CALL + why() + "[\\s,，#]*" + CaseNumbers.NUMBER + END));
        static final List<Pattern> BACK = List.of(
                Pattern.compile(CALL + "我?(?<who>[\\p{IsHan}]{0,4}?) ?(?:销假|提前回来了)[了吧]? ?(?<whom>[\\p{IsHan}]{0,4})" + END));
        static final List<Pattern> STAND_IN = List.of(
                Pattern.compile(CALL + "顶班[\\s:：,，]*" + NAME + END),
                Pattern.compile(CALL + "(?:让|请|由)?" + NAME + "(?:来)?(?:(?:给我|帮我|替我)?顶班|(?:给我|帮我|替我)(?:顶|代)(?:班|一下|下|着)?)(?:吧|哈|了)*" + END));
        static final List<Pattern> CALLED_OFF = List.of(
                Pattern.compile(CALL + "(?:那|我|算了)*[\\s,，]*" + DAY + "的?(?:那个?)?(?:不(?:用)?请(?:假)?了|不(?:用)?休假?了|请?假(?:先|就)*(?:取消|不请|不休|作废|算)了?|取消(?:请|调)?[假休]|(?:请假|调休|年假)(?:先|就)*(?:取消|不请|不休|算)了?)"
                        + "(?:吧|啊|哈|了)*[\\s,，]*(?:我?(?:还是)?(?:照常|正常)?(?:来|上班|在岗))?" + END));
        static final List<Pattern> HERE = List.of(
                Pattern.compile(CALL + "我" + DAY + "(?:已经|现在|就|又)*(?:回来|返岗|到岗|复岗|回岗)(?:上班|工作)?了" + ASK_ME + END),
                Pattern.compile(CALL + "我" + DAY + "(?:已经|现在|就|又)*(?:(?:来|开始|恢复|正常|回来)+上班)了" + ASK_ME + END));
        static final List<Pattern> HAND_ALL = List.of(
                Pattern.compile(CALL + "(?:把?我?手[上头里]?的?(?:事情?|活|单子|案子|工作|东西)?)?(?:一起|一并|全部|全都|都)(?:先)?[转交]给" + NAME + END));
        static final List<Pattern> AWAY = List.of(
                Pattern.compile(CALL + "[^?？]{0,60}?" + LeaveWords.ANY_PLAIN + "[^?？]{0,60}"),
                Pattern.compile(CALL + LeaveWords.ANY_LOOSE + "[^?？]{0,40}"),
                Pattern.compile(CALL + LeaveWords.AWAY_AND_WHO_IS_THERE),
                Pattern.compile(CALL + LeaveWords.SOMEBODY_STANDS_IN));

        private Forms() {}

        private static String why() {
            return "(?:这(?:个|件|条|单))?(?:为什么|为啥|怎么|凭什么)(?:(?:[派转分给]|找)+(?:我|他|她|到我)(?:这)?|是[我他她])[了的呢啊]?";
        }
    }
}
