package linli.community;

import java.time.DayOfWeek;
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

    public boolean isOn(Instant now, ZoneId zone, Holidays holidays) {
        var local = now.atZone(zone);
        int second = local.toLocalTime().toSecondOfDay();
        return hoursOn(local.toLocalDate(), holidays).stream().anyMatch(h -> second >= h.from() * 60 && second < h.until() * 60);
    }

    /// Who has the turn of the day; empty when the roster is not taken in turns.
    public Optional<String> turnOf(Instant now, ZoneId zone) {
        return Optional.ofNullable(turns.get(now.atZone(zone).getDayOfWeek()));
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
}
