package linli.community;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// How much Linli may say unasked, and when staff are left in peace.
///
/// @param linesPerHour unasked lines in one group in any hour
/// @param from start of the night, in which only danger is passed on to staff
public record QuietRules(int linesPerHour, LocalTime from, LocalTime until) {
    private static final Duration BEFORE_THE_NIGHT = Duration.ofMinutes(30);

    /// The first moment from `now` on at which staff may be written to about what is no danger.
    public Instant nextWaking(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = from.isAfter(until);
        if (!isNight(time)) {
            return now;
        }
        boolean tomorrow = overMidnight && !time.isBefore(from);
        return local.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(until).atZone(zone).toInstant();
    }

    /// The last half hour before the night in which `moment` lies; the moment itself by day.
    public Instant lastWaking(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean sinceYesterday = from.isAfter(until) && time.isBefore(until);
        return isNight(time)
                ? local.toLocalDate().minusDays(sinceYesterday ? 1 : 0).atTime(from).minus(BEFORE_THE_NIGHT).atZone(zone).toInstant()
                : moment;
    }

    private boolean isNight(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
