package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.text.PlainText;

/// A grid worker's reply in a character or two: 1, 1 1024, 接单, 4 换了门机皮带, 办结 1024 换了门机皮带, 1024 办结; or a [TeachingReply], or an
/// [AnsweringReply], or a [DutyReply].
public sealed interface ShortReply permits ShortReply.OnCase, TeachingReply, AnsweringReply, DutyReply {
    /// The number typed with it, of a case, a correction or a line; empty when a card was quoted or the latest is meant.
    Optional<Integer> number();

    /// One that moves a case on.
    sealed interface OnCase extends ShortReply {}

    /// "I take it", or in danger "I am there".
    record Accept(Optional<Integer> number) implements OnCase {}

    /// "It is done", with the result.
    record Close(Optional<Integer> number, String result) implements OnCase {}

    /// The reply in the text, if it is one.
    static Optional<ShortReply> parse(String text) {
        String plain = PlainText.of(text);
        // a result is passed on as it was written, LED and not led, unless only the plain form can be read
        return AnsweringReply.parse(text.strip()).<ShortReply>map(reply -> reply)
                .or(() -> AnsweringReply.parse(plain))
                .or(() -> accept(plain)).or(() -> close(text.strip())).or(() -> close(plain)).or(() -> TeachingReply.parse(plain))
                .or(() -> DutyReply.parse(plain));
    }

    private static Optional<ShortReply> accept(String plain) {
        return Forms.ACCEPT.stream()
                .map(form -> form.matcher(plain))
                .filter(m -> m.matches())
                .findFirst()
                .map(m -> new Accept(Forms.number(m.group("number"))));
    }

    private static Optional<ShortReply> close(String plain) {
        return Forms.CLOSE.stream()
                .map(form -> form.matcher(plain))
                .filter(m -> m.matches())
                .findFirst()
                .map(m -> new Close(Forms.number(m.group("number")), Optional.ofNullable(m.group("result")).orElse("").strip()));
    }

    /// How the replies look. What only begins like one is none: 4栋, 4、5栋, 11024, 修好了吗, 办结率.
    final class Forms {
        private static final String GAP = "[\\s,，.。:：、#!]*";
        private static final String NUMBER = "(?<number>[1-9][0-9]{3,6})(?![0-9年元块米人户])";
        private static final String TAKE = "(?:(?<![0-9])1(?![0-9])(?: ?到场| ?接单?)?|接了?|接单|我接|我来|到场)";
        private static final String FOUR = "(?<![0-9])4(?: ?办结)?(?=$|\\s|[,，.。:：、#!](?![0-9]{1,3}(?![0-9])))";
        private static final String DONE = "(?:办结|办好了?|办完了?|搞定了?|修好了?)";
        private static final String ALONE = "(?=$|[\\s,，.。:：、#!0-9])";
        private static final String NO_QUESTION = "(?! ?了?(?:[吗么嘛呢?的率后就之前时]|以后|没有?[?。]?$))";
        private static final String RESULT = "(?:" + GAP + "(?<result>.*))?";
        static final List<Pattern> ACCEPT = List.of(
                Pattern.compile(TAKE + GAP + "(?:" + NUMBER + ")?[。.!]?"),
                Pattern.compile("#?" + NUMBER + GAP + TAKE + "[。.!]?"));
        static final List<Pattern> CLOSE = List.of(
                Pattern.compile("(?:" + FOUR + "|" + DONE + ALONE + ")(?:" + GAP + NUMBER + ")?" + RESULT, Pattern.DOTALL),
                Pattern.compile("#?" + NUMBER + GAP + "(?:" + FOUR + "|" + DONE + NO_QUESTION + ")" + RESULT, Pattern.DOTALL));

        private Forms() {}

        static Optional<Integer> number(String digits) {
            return Optional.ofNullable(digits).map(Integer::valueOf);
        }
    }
}
