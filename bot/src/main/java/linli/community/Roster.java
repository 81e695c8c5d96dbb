package linli.community;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hours that people keep: a desk with a lunch break, a night duty taken in turns, a clinic on Fridays.
///
/// @param days weekdays it is kept on; ignored on days on which the calendar says otherwise, if it follows the calendar
/// @param hours the stretches of a day, in minutes from midnight
/// @param followsHolidays closed on public holidays and, if it is kept all week, open on weekends worked in exchange
/// @param turns who has which weekday; empty when all people of it keep all days
public record Roster(
        String id,
        String name,
        Set<DayOfWeek> days,
        List<Hours> hours,
        boolean followsHolidays,
        Map<DayOfWeek, String> turns,
        List<String> people) {
    /// Far enough ahead for a week's work at a clinic that opens on Fridays.
    private static final int DAYS_AHEAD = 400;
    private static final Set<DayOfWeek> WORKING_WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Roster {
        days = Set.copyOf(days);
        hours = List.copyOf(hours);
        turns = Map.copyOf(turns);
        people = List.copyOf(people);
    }

    /// From minute to minute of a day, 1440 being the midnight that ends it.
    public record Hours(int from, int until) {
        /// As in the file: 9:00-12:00.
        public String written() {
            return "%d:%02d-%d:%02d".formatted(from / 60, from % 60, until / 60, until % 60);
        }
    }

    /// A stretch of kept time.
    private record Stretch(Instant from, Instant until) {}

    public boolean isOn(Instant now, ZoneId zone, Holidays holidays) {
        return stretchesOf(now.atZone(zone).toLocalDate(), zone, holidays).stream()
                .anyMatch(s -> !now.isBefore(s.from()) && now.isBefore(s.until()));
    }

    /// Who has the turn of the day; empty when the roster is not taken in turns.
    public Optional<String> turnOf(Instant now, ZoneId zone) {
        return Optional.ofNullable(turns.get(now.atZone(zone).getDayOfWeek()));
    }

    /// The moment at which so much kept time has passed.
    public Instant after(Instant start, Duration kept, ZoneId zone, Holidays holidays) {
        Duration left = kept;
        LocalDate first = start.atZone(zone).toLocalDate();
        for (int i = 0; i < DAYS_AHEAD; i++) {
            for (Stretch stretch : stretchesOf(first.plusDays(i), zone, holidays)) {
                Instant from = stretch.from().isBefore(start) ? start : stretch.from();
                Duration length = Duration.between(from, stretch.until());
                if (length.isPositive() && left.compareTo(length) <= 0) {
                    return from.plus(left);
                }
                left = length.isPositive() ? left.minus(length) : left;
            }
        }
        return start.plus(kept); // a roster without any hours stops no clock
    }

    /// How much kept time lies between two moments; none where the second is not the later.
    public Duration between(Instant start, Instant end, ZoneId zone, Holidays holidays) {
        var kept = Duration.ZERO;
        for (var day = start.atZone(zone).toLocalDate(); day.atStartOfDay(zone).toInstant().isBefore(end); day = day.plusDays(1)) {
            for (Stretch stretch : stretchesOf(day, zone, holidays)) {
                Instant from = stretch.from().isBefore(start) ? start : stretch.from();
                Instant until = stretch.until().isAfter(end) ? end : stretch.until();
                kept = until.isAfter(from) ? kept.plus(Duration.between(from, until)) : kept;
            }
        }
        return kept;
    }

    /// The weekday with which its week begins: 周六 for 周六-周一; empty when it keeps none.
    public Optional<DayOfWeek> firstDay() {
        return days.stream().sorted().filter(day -> !days.contains(day.minus(1))).findFirst().or(() -> days.stream().sorted().findFirst());
    }

    /// The weekday with which its week ends.
    public Optional<DayOfWeek> lastDay() {
        return firstDay().map(first -> first.plus(days.size() - 1L));
    }

    /// The hours it keeps on a day; none when it is closed.
    public List<Hours> hoursOn(LocalDate day, Holidays holidays) {
        boolean open = days.contains(day.getDayOfWeek());
        if (followsHolidays) {
            // a clinic on Fridays does not open on a Saturday worked in exchange
            boolean worked = days.containsAll(WORKING_WEEK) && holidays.workedWeekends().contains(day);
            open = holidays.isWorkday(day) && (open || worked);
        }
        return open ? hours : List.of();
    }

    private List<Stretch> stretchesOf(LocalDate day, ZoneId zone, Holidays holidays) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return hoursOn(day, holidays).stream()
                .map(h -> new Stretch(midnight.plusSeconds(h.from() * 60L), midnight.plusSeconds(h.until() * 60L)))
                .toList();
    }
}
