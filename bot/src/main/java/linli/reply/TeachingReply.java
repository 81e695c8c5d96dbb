package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colleague's word on what a message really is: 错 物业, 1024 错 这是邻里矛盾, 改 1024 电梯, 不是诉求 是咨询; and on what was learned from such
/// words: 撤销更正 3, 坚持 3, 更正.
public sealed interface TeachingReply extends ShortReply {
    /// "It is something else."
    ///
    /// @param number of the case
    /// @param notThis what it was taken for, where that was said
    /// @param label what it is, in the speaker's words
    record Correct(Optional<Integer> number, Optional<String> notThis, String label) implements TeachingReply {}

    /// "I take that back."
    ///
    /// @param number of the correction
    record Undo(Optional<Integer> number) implements TeachingReply {}

    /// "Read such words so all the same."
    ///
    /// @param number of the correction
    record Insist(Optional<Integer> number) implements TeachingReply {}

    /// "What was put right lately?"
    record Lately() implements TeachingReply {
        @Override
        public Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /// The reply in the text, if it is one.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<TeachingReply> parse(String plain) {
        return ReplyForms.first(Forms.UNDO, plain).<TeachingReply>map(m -> new Undo(ReplyForms.number(m)))
                .or(() -> ReplyForms.first(Forms.INSIST, plain).map(m -> new Insist(ReplyForms.number(m))))
                .or(() -> ReplyForms.first(Forms.LATELY, plain).map(_ -> new Lately()))
                .or(() -> ReplyForms.first(Forms.NOT_THIS, plain).map(m ->
                        new Correct(ReplyForms.number(m), Optional.of(m.group("not")), m.group("label"))))
                .or(() -> ReplyForms.first(Forms.CORRECT, plain).map(m -> new Correct(ReplyForms.number(m), Optional.empty(), m.group("label"))));
    }

    /// How the replies look. The words for what it is stand in `config/wording.yaml`.
    final class Forms {
        private static final String GAP = ReplyForms.GAP;
        private static final String CASE = CaseNumbers.NUMBER + CaseNumbers.WHOLE;
        private static final String CORRECTION = "(?:第? ?(?<number>[1-9][0-9]{0,5}) ?[条号]?)?";
        private static final String WRONG = "(?:(?:搞|弄|分|认|判|派)?错了?|不对)";
        private static final String IT_IS =
                "(?:[这那它](?:[个件条句]|[个件条]?事|话)?)?(?:应该|应当|其实|明明|该)?(?:是|算|归|属于|改成|改为)?" + GAP;
        /// 改到周五 is another time and no other name.
        private static final String NO_TIME =
                "(?!到|至|今|明[天早晚]|(?:大?后|[0-9一二三四五六七八九十两]+)天|下?个?(?:周|星期|礼拜)[一二三四五六日天]|[0-9一二三四五六七八九十]+(?:点|号|月|日|个?小时|时))";
        private static final String LABEL = "(?<label>[\\p{IsHan}a-z]{1,8}?)(?:的?事|的?问题|类|方面)?[的吧呢啊哦嘛呀]*[。.]?";
        static final List<Pattern> CORRECT = List.of(
                Pattern.compile("(?:#?" + CASE + GAP + ")?" + WRONG + GAP + IT_IS + LABEL),
                Pattern.compile(WRONG + GAP + CASE + GAP + IT_IS + LABEL),
                Pattern.compile("改(?:成|为|作)?" + GAP + "(?:" + CASE + GAP + "(?:成|为|作)?" + GAP + ")?" + NO_TIME + LABEL),
                Pattern.compile("#?" + CASE + GAP + "改(?:成|为|作)" + GAP + NO_TIME + LABEL));
        static final List<Pattern> NOT_THIS = List.of(Pattern.compile(
                "(?:#?" + CASE + GAP + ")?(?:这|这个|这条)?不是" + GAP + "(?<not>[\\p{IsHan}a-z]{1,8}?)" + GAP + "(?:而?是|应该是)" + GAP + LABEL));
        static final List<Pattern> UNDO = List.of(
                Pattern.compile("(?:撤销|撤回)(?:这?[条个]?更正)?" + GAP + CORRECTION + "[。.]?"));
        static final List<Pattern> INSIST = List.of(Pattern.compile("坚持" + GAP + CORRECTION + "[。.]?"));
        static final List<Pattern> LATELY = List.of(Pattern.compile("更正(?:记录|列表)?[?。.]?"));

        private Forms() {}
    }
}
