package linli.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything in `knowledge-base/`; immutable, replaced as a whole when the files change.
///
/// @param savedSet labelled messages that nothing is learned from: what is learned is judged by them
public record Knowledge(
        List<Example> examples,
        List<Example> savedSet,
        Map<String, Entry> entries,
        Map<String, FirstSteps> firstSteps,
        List<SeverityRule> severityRules,
        Dialect dialect) {
    public Knowledge {
        examples = List.copyOf(examples);
        savedSet = List.copyOf(savedSet);
        severityRules = List.copyOf(severityRules);
    }

    /// What to do first in an emergency of that category, or in any.
    public FirstSteps firstStepsIn(Optional<String> category) {
        return category.filter(firstSteps::containsKey).map(firstSteps::get).orElseGet(() -> firstSteps.get("other_emergency"));
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }
}
