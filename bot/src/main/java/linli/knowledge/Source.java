package linli.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/// Where an answer comes from, so that anybody can look it up.
///
/// @param issuer the body that issued it
/// @param document its full name, without book marks
/// @param date when it was issued
public record Source(
        String issuer,
        String document,
        Optional<String> article,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<String> link) {}
