package linli.community;

import java.util.Optional;
import java.util.Set;
import linli.message.Kind;
import linli.message.Severity;

/// What a rule applies to; an empty set applies to all.
///
/// @param causes rows of `incidents.yaml`: a lift that stands still, a house without power
public record Match(Set<Kind> kinds, Set<String> categories, Set<Severity> severities, Set<String> compounds, Set<String> causes) {
    static final Match EVERYTHING = new Match(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Match {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        severities = Set.copyOf(severities);
        compounds = Set.copyOf(compounds);
        causes = Set.copyOf(causes);
    }

    boolean fits(Kind kind, Optional<String> category, Severity severity, Optional<String> compound, Optional<String> cause) {
        return fits(kinds, Optional.of(kind))
                && fits(categories, category)
                && fits(severities, Optional.of(severity))
                && fits(compounds, compound)
                && fits(causes, cause);
    }

    private static <T> boolean fits(Set<T> allowed, Optional<T> value) {
        return allowed.isEmpty() || value.filter(allowed::contains).isPresent();
    }
}
