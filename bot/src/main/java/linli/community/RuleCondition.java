package linli.community;

import java.util.List;

/// What has to be told, and how, for a row of rules to apply.
///
/// @param words one of which must be in it; none where any text will do
/// @param unless what names one of these is something else
/// @param inPrivate only what is told Linli in private
record RuleCondition(List<Keyword> words, List<Keyword> unless, boolean inPrivate) {
    static final RuleCondition ANYTHING = new RuleCondition(List.of(), List.of(), false);

    RuleCondition {
        words = List.copyOf(words);
        unless = List.copyOf(unless);
    }

    boolean isAnything() {
        return equals(ANYTHING);
    }

    /// @param plain the report as [linli.text.PlainText] leaves it
    boolean fits(String plain, boolean isPrivate) {
        return (isPrivate || !inPrivate) && (words.isEmpty() || Keyword.isAnyIn(words, plain)) && !Keyword.isAnyIn(unless, plain);
    }
}
