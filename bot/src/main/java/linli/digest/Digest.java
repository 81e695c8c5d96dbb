package linli.digest;

import java.time.Instant;

/// A list of topics that a staff group was shown, numbered from 1 so that one can reply by number.
///
/// @param number from 1 in each community
/// @param group the staff group it was shown to
/// @param topics how many there are
public record Digest(int number, String group, Instant at, int topics) {}
