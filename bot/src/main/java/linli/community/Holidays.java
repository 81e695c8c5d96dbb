package linli.community;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The State Council's calendar of days off and of weekends worked in exchange.
///
/// @param years the years that have been published; nothing is known of others
public record Holidays(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workedWeekends) {
    public Holidays {
        years = Set.copyOf(years);
        daysOff = Set.copyOf(daysOff);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    public boolean isKnown(int year) {
        return years.contains(year);
    }

    boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workedWeekends.contains(day) : !daysOff.contains(day);
    }
}
