package linli.colleague;

import java.util.Optional;
import linli.cases.Case;

/// What came of a short reply, and what to say to it.
///
/// @param about the case as it stands now; empty when it was about none
public record Answer(Optional<Case> about, String text) {
    public static Answer on(Case about, String text) {
        return new Answer(Optional.of(about), text);
    }
}
