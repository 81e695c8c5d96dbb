package linli.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// The time of the day at which something is due, once a day.
record OnceADay(LocalTime at, ZoneId zone) {
    Instant nextAfter(Instant moment) {
        var local = moment.atZone(zone);
        var today = local.with(at);
        return (local.isBefore(today) ? today : today.plus(Duration.ofDays(1))).toInstant();
    }
}
