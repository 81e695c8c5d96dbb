package linli.roster;

import java.time.Instant;

/// What Linli does once a day, as it was done last.
///
/// @param said what must not be said again the next day
public record DailyRound(String name, Instant at, String said) {}
