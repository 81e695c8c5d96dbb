package linli.community;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// How much Linli may say unasked, and when staff are left in peace.
///
/// @param linesPerHour unasked lines in one group in any hour
/// @param from start of the night, in which only danger is passed on to staff
public record QuietRules(int linesPerHour, LocalTime from, LocalTime until) {
    /// The first moment from `now` on at which staff may be written to about what is no danger.
    public Instant nextWaking(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = from.isAfter(until);
        boolean night = overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
        if (!night) {
            return now;
        }
        boolean tomorrow = overMidnight && !time.isBefore(from);
        return local.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(until).atZone(zone).toInstant();
    }
}
