package linli.channel.aibot;

import java.time.Duration;

/// How a connection is kept.
///
/// @param firstRest before it is opened again, twice as long each time up to `longestRest`
/// @param afterReplacement before it is opened again after somebody else took it over
record ConnectionRhythm(
        Duration betweenPings, Duration toAcknowledge, Duration firstRest, Duration longestRest, Duration afterReplacement) {
    static final ConnectionRhythm USUAL = new ConnectionRhythm(
            Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(5));

    Duration longer(Duration rest) {
        var twice = rest.multipliedBy(2);
        return twice.compareTo(longestRest) < 0 ? twice : longestRest;
    }
}
