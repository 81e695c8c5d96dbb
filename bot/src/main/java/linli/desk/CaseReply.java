package linli.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colleague's word that moves a case on: 1, 1 1024, 接单, 4 换了门机皮带, 办结 1024 换了门机皮带, 1024 办结.
public sealed interface CaseReply extends ShortReply {
    /// "I take it", or in danger "I am there".
    record Accept(Optional<Integer> number) implements CaseReply {}

    /// "It is done", with the result.
    record Close(Optional<Integer> number, String result) implements CaseReply {}

    /// The reply in the text, if it is one. A result is passed on as it was written, LED and not led, unless only the plain form can be
    /// read.
    static Optional<CaseReply> parse(String text, String plain) {
        return first(Forms.ACCEPT, plain).<CaseReply>map(m -> new Accept(Forms.number(m)))
                .or(() -> first(Forms.CLOSE, text).or(() -> first(Forms.CLOSE, plain)).map(m -> new Close(Forms.number(m), Forms.rest(m))));
    }

    private static Optional<Matcher> first(List<Pattern> forms, String text) {
        return forms.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst();
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
        private static final String REST = "(?:" + GAP + "(?<rest>.*))?";
        static final List<Pattern> ACCEPT = List.of(
                Pattern.compile(TAKE + GAP + "(?:" + NUMBER + ")?[。.!]?"),
                Pattern.compile("#?" + NUMBER + GAP + TAKE + "[。.!]?"));
        static final List<Pattern> CLOSE = List.of(
                Pattern.compile("(?:" + FOUR + "|" + DONE + ALONE + ")(?:" + GAP + NUMBER + ")?" + REST, Pattern.DOTALL),
                Pattern.compile("#?" + NUMBER + GAP + "(?:" + FOUR + "|" + DONE + NO_QUESTION + ")" + REST, Pattern.DOTALL));

        private Forms() {}

        static Optional<Integer> number(Matcher found) {
            return Optional.ofNullable(found.group("number")).map(Integer::valueOf);
        }

        static String rest(Matcher found) {
            return Optional.ofNullable(found.group("rest")).orElse("").strip();
        }
    }
}
