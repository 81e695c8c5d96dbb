package linli.knowledge;

import java.util.List;
import java.util.Set;
import linli.message.Kind;
import linli.message.Severity;

/// One row of `severity.yaml`: words that tell how much hangs on a matter.
///
/// @param kinds empty for all
/// @param words any one of them is enough; empty for any text
public record SeverityRule(Severity severity, Set<Kind> kinds, List<String> words) {
    public SeverityRule {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
    }

    /// @param plain a text as [linli.text.PlainText] leaves it
    public boolean fits(Kind kind, String plain) {
        return (kinds.isEmpty() || kinds.contains(kind)) && (words.isEmpty() || words.stream().anyMatch(plain::contains));
    }
}
