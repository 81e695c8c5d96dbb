package linli.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything in `knowledge-base/`; immutable, replaced as a whole when the files change.
///
/// @param fingerprint changes with any text in it: what was fitted to it is kept under this
public record Knowledge(
        List<Example> examples,
        Map<String, Entry> entries,
        Map<String, FirstSteps> firstSteps,
        List<SeverityRule> severityRules,
        Dialect dialect,
        String fingerprint) {
    public Knowledge {
        examples = List.copyOf(examples);
        severityRules = List.copyOf(severityRules);
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }
}
