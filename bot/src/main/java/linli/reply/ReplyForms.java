package linli.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the forms of short replies are made of, and how a text is held against them.
final class ReplyForms {
    /// Linli may be called by name first.
    static final String CALL = "(?:@邻里[\\s\\u2005]*)?";
    static final String GAP = "[\\s,，.。:：、#]*";
    /// The same for words that are called out: 到了！1013.
    static final String LOUD_GAP = "[\\s,，.。:：、#!]*";

    private ReplyForms() {}

    static Optional<Matcher> first(List<Pattern> forms, String text) {
        return forms.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst();
    }

    static Optional<Matcher> match(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    static Optional<Integer> number(Matcher found) {
        return number(found, "number");
    }

    static Optional<Integer> number(Matcher found, String group) {
        return Optional.ofNullable(found.group(group)).map(Integer::valueOf);
    }
}
