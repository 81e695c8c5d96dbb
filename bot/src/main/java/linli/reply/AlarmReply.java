package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.alarm.Call.Word;
import linli.text.PlainText;

/// What somebody who was called to a danger says: 到了, 在路上, 解除 1024 是炒菜的烟, 经过 1024; and the drills of it: 演练 着火 qh-2-1, 结束演练. That one
/// is there can be said by 1 as well, which is a [CaseReply.Accept].
public sealed interface AlarmReply extends ShortReply {
    /// "I am there", or "I am on the way".
    record Answer(Optional<Integer> number, Word word) implements AlarmReply {}

    /// "It is over", with a word why; empty where none was said.
    record StandDown(Optional<Integer> number, String why) implements AlarmReply {}

    /// "How did it go?"
    record HowItWent(Optional<Integer> number) implements AlarmReply {}

    /// "Let us practise it."
    ///
    /// @param what the danger in the speaker's words
    /// @param where a group's id or name
    record Drill(String what, String where) implements AlarmReply {
        @Override
        public Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /// "The drill is over."
    record EndDrill() implements AlarmReply {
        @Override
        public Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /// The reply in the text, if it is one.
    ///
    /// @param plain a text as `PlainText` leaves it
    static Optional<AlarmReply> parse(String plain) {
        return ReplyForms.first(Forms.END_DRILL, plain).<AlarmReply>map(_ -> new EndDrill())
                .or(() -> ReplyForms.first(Forms.DRILL, plain).map(m -> new Drill(text(m, "what"), text(m, "where"))))
                .or(() -> ReplyForms.first(Forms.HOW_IT_WENT, plain).map(m -> new HowItWent(ReplyForms.number(m))))
                .or(() -> ReplyForms.first(Forms.MISTAKEN, plain).map(m -> new StandDown(ReplyForms.number(m), m.group("word") + text(m, "why"))))
                .or(() -> ReplyForms.first(Forms.THEY_ARE_OUT, plain).map(m -> new StandDown(ReplyForms.number(m), text(m, "why"))))
                .or(() -> ReplyForms.first(Forms.STAND_DOWN, plain).map(m -> new StandDown(ReplyForms.number(m), text(m, "why"))))
                .or(() -> ReplyForms.first(Forms.COMING, plain).map(m -> new Answer(ReplyForms.number(m), Word.COMING)))
                .or(() -> ReplyForms.first(Forms.THERE, plain).map(m -> new Answer(ReplyForms.number(m), Word.THERE)));
    }

    /// What the words alone say, where a [CaseReply.Accept] may mean either.
    static Word wordIn(String text) {
        return ReplyForms.first(Forms.COMING, PlainText.of(text)).isPresent() ? Word.COMING : Word.THERE;
    }

    /// Whether nothing is said but that.
    ///
    /// @param plain a text as `PlainText` leaves it
    static boolean isBareAnswer(String plain) {
        return plain.length() <= Forms.LONGEST_BARE_ANSWER;
    }

    private static String text(Matcher found, String group) {
        return Optional.ofNullable(found.group(group)).orElse("").strip();
    }

    /// How the replies look.
    final class Forms {
        private static final int LONGEST_BARE_ANSWER = 5;
        private static final String GAP = ReplyForms.LOUD_GAP;
        private static final String CASE = CaseNumbers.NUMBER + CaseNumbers.WHOLE;
        private static final String I_COME = "我?(?:已经?)?(?:在路上|在赶来?|马上就?[到来](?:现场)?|马上过[来去]|这就[来去到]|这就过[来去]|正?在?赶过?[来去]|"
                + "就[来到]|来了|我来|我接|接单|接了?|(?:师傅|人)?(?:还有?|大概|大约|最多)?[0-9一二两三四五六七八九十]{1,3}分钟(?:左右|以?内|之内|就|后|能|钟)*到)[了的呢啊]*";
        private static final String I_AM_THERE = "(?:我|人)?(?:已经?|刚)?到(?:了|达|场|现场|楼下|门口)了?[啊呢]?";
        /// 1 在路上 is no word that they are there.
        static final List<Pattern> COMING = either("(?:1(?![0-9])" + GAP + ")?" + I_COME);
        /// What follows the number and the word is how it looks there: 1013 到了 人没事.
        static final List<Pattern> THERE = Stream.concat(
                either(I_AM_THERE).stream(), Stream.of(Pattern.compile("#?" + CASE + GAP + I_AM_THERE + "[\\s,，。.]+(?![^?？]*[?？]).{1,60}"))).toList();
        static final List<Pattern> HOW_IT_WENT = either("(?:经过|时间线)");
        static final List<Pattern> MISTAKEN = withAWord("(?<word>误报|虚惊(?:一场)?|误会)(?:了|一场)?");
        static final List<Pattern> STAND_DOWN = withAWord("(?:(?:警报|险情)?解除|没事了)");
        /// Why it is over comes first: 人出来了 没事.
        static final List<Pattern> THEY_ARE_OUT = List.of(Pattern.compile(
                "(?:#?" + CASE + GAP + ")?(?<why>(?:人|老人|孩子|小孩|大人|被困的?人?|人员|里面的人)?(?:都|已经?|刚刚?|全)*(?:被?[救放接弄抬])?出来了)[\\s,，。.!]*"
                        + "(?:人|都|也)*没(?:什么|啥)?(?:大)?事(?:了|哈|啊)*[\\s。.!]*"));
        static final List<Pattern> DRILL = List.of(
                Pattern.compile("演练(?:一下)?[\\s:：,，]+(?<what>\\p{IsHan}{1,8})(?:[\\s,，]+(?<where>.{1,20}))?"));
        static final List<Pattern> END_DRILL = List.of(Pattern.compile("(?:结束演练|演练结束)了?[。.]?"));

        private Forms() {}

        private static List<Pattern> either(String words) {
            return List.of(
                    Pattern.compile(words + GAP + "(?:" + CASE + ")?[。.!]?"),
                    Pattern.compile("#?" + CASE + GAP + words + "[。.!]?"));
        }

        private static List<Pattern> withAWord(String words) {
            return List.of(
                    Pattern.compile(words + GAP + "(?:" + CASE + ")?" + GAP + "(?<why>.{0,100})", Pattern.DOTALL),
                    Pattern.compile("#?" + CASE + GAP + words + GAP + "(?<why>.{0,100})", Pattern.DOTALL));
        }
    }
}
