package linli.cases;

import java.time.Instant;

/// When somebody comes to see to a matter: at an hour, or on a day.
///
/// @param part of the day, as it was said, where no hour was: 上午; empty where the day is all that is known
public record Visit(Instant at, boolean isAtAnHour, String part) {}
