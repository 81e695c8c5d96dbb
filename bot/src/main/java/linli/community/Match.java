package linli.community;

import java.util.Optional;
import java.util.Set;
import linli.message.Kind;
import linli.message.Severity;

/// What a rule applies to; an empty set applies to all.
public record Match(Set<Kind> kinds, Set<String> categories, Set<Severity> severities, Set<String> compounds) {
    static final Match EVERYTHING = new Match(Set.of(), Set.of(), Set.of(), Set.of());

    public Match {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        severities = Set.copyOf(severities);
        compounds = Set.copyOf(compounds);
    }

    boolean fits(Kind kind, Optional<String> category, Severity severity, Optional<String> compound) {
        return fits(kinds, Optional.of(kind))
                && fits(categories, category)
                && fits(severities, Optional.of(severity))
                && fits(compounds, compound);
    }

    private static <T> boolean fits(Set<T> allowed, Optional<T> value) {
        return allowed.isEmpty() || value.filter(allowed::contains).isPresent();
    }
}
