package linli.mediation;

import java.time.Instant;
import java.util.Optional;

/// What the two sides of a quarrel agreed upon, for both to read.
///
/// @param checkDue when both are asked whether it has been done; empty once they were
public record Agreement(int caseNumber, String text, String by, Instant at, Optional<Instant> checkDue) {
    public Agreement checked() {
        return new Agreement(caseNumber, text, by, at, Optional.empty());
    }
}
