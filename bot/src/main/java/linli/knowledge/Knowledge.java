package linli.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything in `knowledge-base/`; immutable, replaced as a whole when the files change.
///
/// @param savedSet labelled messages that nothing is learned from: what is learned is judged by them
/// @param fingerprint changes with any text in it: what was fitted to it is kept under this
public record Knowledge(
        List<Example> examples,
        List<Example> savedSet,
        Map<String, Entry> entries,
        Map<String, FirstSteps> firstSteps,
        List<SeverityRule> severityRules,
        Dialect dialect,
        String fingerprint) {
    public Knowledge {
        examples = List.copyOf(examples);
        savedSet = List.copyOf(savedSet);
        severityRules = List.copyOf(severityRules);
    }

    /// What to do first in an emergency of that category, or in any.
    public FirstSteps firstStepsIn(Optional<String> category) {
        return category.filter(firstSteps::containsKey).map(firstSteps::get).orElseGet(() -> firstSteps.get("other_emergency"));
    }

    /// The same with entries that staff have written while Linli runs; an entry of the files keeps its id. Nothing was fitted to them, so
    /// the fingerprint stays.
    public Knowledge and(List<Entry> written) {
        var all = new LinkedHashMap<>(entries);
        written.forEach(entry -> all.putIfAbsent(entry.id(), entry));
        return new Knowledge(examples, savedSet, all, firstSteps, severityRules, dialect, fingerprint);
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }
}
