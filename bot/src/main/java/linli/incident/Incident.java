package linli.incident;

import java.time.Instant;
import java.util.Optional;
import linli.message.Kind;

/// One cause that several neighbours tell of, with all the cases that hang under it.
///
/// @param rule by what they were first found to be one: a row of `config/incidents.yaml`, or another reason in words
/// @param since when it was first told of
/// @param over when it was done with; empty while it lasts
/// @param lead the number of the case that is worked on; the others are done when it is
public record Incident(
        String id,
        String rule,
        Kind kind,
        Optional<String> category,
        Optional<String> compound,
        Instant since,
        Optional<Instant> over,
        int lead) {
    public boolean isOver() {
        return over.isPresent();
    }

    Incident over(Instant now) {
        return new Incident(id, rule, kind, category, compound, since, Optional.of(now), lead);
    }

    Incident goingOn() {
        return new Incident(id, rule, kind, category, compound, since, Optional.empty(), lead);
    }

    Incident ledBy(int lead) {
        return new Incident(id, rule, kind, category, compound, since, over, lead);
    }
}
