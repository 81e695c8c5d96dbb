package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colleague's word on a line of the digest: 答 2 周五下午两点来一楼; and on what another colleague answered: 同意 2, 不对 2 周五没有人,
/// 撤回答案 3.
public sealed interface AnsweringReply extends ShortReply {
    /// "This is the answer."
    ///
    /// @param number of the line
    /// @param answer as it was written
    record Write(Optional<Integer> number, String answer) implements AnsweringReply {}

    /// "Yes, answer so."
    ///
    /// @param number of the line
    record Agree(Optional<Integer> number) implements AnsweringReply {}

    /// "No, that is wrong."
    ///
    /// @param number of the line
    /// @param why empty where that was not said
    record Refuse(Optional<Integer> number, String why) implements AnsweringReply {}

    /// "No longer answer so."
    ///
    /// @param number of the answer
    record TakeBack(Optional<Integer> number) implements AnsweringReply {}

    /// The reply in the text, if it is one.
    ///
    /// @param text as it was written, or as `PlainText` leaves it
    static Optional<AnsweringReply> parse(String text) {
        return ReplyForms.first(Forms.WRITE, text).<AnsweringReply>map(m -> new Write(Forms.number(m), m.group("rest").strip()))
                .or(() -> ReplyForms.first(Forms.AGREE, text).map(m -> new Agree(Forms.number(m))))
                .or(() -> ReplyForms.first(Forms.REFUSE, text).map(m -> new Refuse(Forms.number(m), m.group("rest").replaceFirst("^" + ReplyForms.GAP, "").strip())))
                .or(() -> ReplyForms.first(Forms.TAKE_BACK, text).map(m -> new TakeBack(Forms.number(m))));
    }

    /// Whether the words take back whatever answer is meant.
    static boolean takesBackLoosely(String plain) {
        return Forms.LOOSELY_BACK.matcher(plain).matches();
    }

    /// How the replies look. What only begins like one is none: 答2栋的邻居, 答应了, 好2天没来了.
    final class Forms {
        private static final String CALL = ReplyForms.CALL;
        private static final String GAP = ReplyForms.GAP;
        private static final String LINE = "(?:第 ?)?(?<number>[1-9][0-9]?)(?![0-9]) ?[条号]?";
        private static final String END = "[\\s。.]*";
        private static final String REST = "(?<rest>\\S.*)";
        /// 哦那我改 答 1 …
        private static final String THEN = "(?:哦|噢|嗯|啊|好[的吧]?|行|对|那|我|再|就|重新|更?改(?:一?下|成|过)?|更正|[\\s,，。:：])*+";
        /// 先撤了吧, where there is but one answer that may be meant.
        static final Pattern LOOSELY_BACK = Pattern.compile(
                "(?:那|哦|对|先|就|还是|都|把|它|我|这[条个]?|刚才那?[条个]?|[\\s,，])*(?:撤(?:回|掉|下来?|销)?|收回|拿掉|拿下来?|(?:先)?别用|不用|作废)(?:了|掉|来|去)*(?:吧|算了|好了|再说|先|一下|[\\s。.!])*");
        static final List<Pattern> WRITE = List.of(
                Pattern.compile(CALL + THEN + "答" + GAP + LINE + "[\\s,，.。:：、]+" + REST, Pattern.DOTALL),
                Pattern.compile(CALL + "答(?<number>)[\\s,，:：]+(?![0-9])" + REST, Pattern.DOTALL));
        static final List<Pattern> AGREE = List.of(
                Pattern.compile(CALL + "(?:同意|好的?|可以|对的?)" + GAP + LINE + END),
                Pattern.compile(CALL + LINE + GAP + "(?:同意|好的|可以|对的)" + END),
                Pattern.compile(CALL + "(?:同意|好的?|可以|对的?)(?<number>)" + END));
        static final List<Pattern> REFUSE = List.of(
                Pattern.compile(CALL + "(?:不对|不同意|不行)" + GAP + LINE + "(?<rest>(?:[\\s,，.。:：、].*)?)", Pattern.DOTALL),
                Pattern.compile(CALL + "(?:不对|不同意)(?<number>)(?<rest>[\\s,，.。:：、]++(?!(?:应该|这)*[0-9算是]).*)", Pattern.DOTALL));
        static final List<Pattern> TAKE_BACK = List.of(
                Pattern.compile(CALL + "(?:撤回|撤销|收回)这?[条个]?(?:答案|回答|答复)" + GAP + "(?:第? ?(?<number>[1-9][0-9]{0,5}) ?[条号]?)?" + END));

        private Forms() {}

        static Optional<Integer> number(Matcher found) {
            return Optional.ofNullable(found.group("number")).filter(digits -> !digits.isEmpty()).map(Integer::valueOf);
        }
    }
}
