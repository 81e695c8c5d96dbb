package linli.incident;

import java.time.Instant;
import java.util.Optional;
import linli.cases.Report;

/// What one person told of a case, kept so that it can be taken out again.
///
/// @param number the case it belongs to now
/// @param origin the case it belonged to at first
/// @param position among what the same message told of that case
/// @param speaker who said it, where somebody else passed it on
public record Reported(int number, int origin, int position, Optional<String> speaker, Report report, Instant at) {
    /// Whose matter it is, so that each is counted once.
    String whose() {
        return speaker.orElse(report.reporter());
    }

    /// What that person is called.
    public Optional<String> name() {
        return speaker.or(report::reporterName);
    }
}
