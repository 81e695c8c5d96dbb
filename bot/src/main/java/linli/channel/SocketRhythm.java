package linli.channel;

import java.time.Duration;

/// How a connection that Linli opens is kept.
///
/// @param firstRest before it is opened again, twice as long each time up to `longestRest`
public record SocketRhythm(Duration betweenPings, Duration toConnect, Duration firstRest, Duration longestRest) {
    public static final SocketRhythm USUAL =
            new SocketRhythm(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(30));

    Duration longer(Duration rest) {
        var twice = rest.multipliedBy(2);
        return twice.compareTo(longestRest) < 0 ? twice : longestRest;
    }
}
