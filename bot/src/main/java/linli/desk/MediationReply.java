package linli.desk;

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

        private Forms() {}

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

        private static Optional<String> group(Matcher found, String name) {
            return Optional.of(name).filter(found.namedGroups()::containsKey).map(found::group);
        }
    }
}
