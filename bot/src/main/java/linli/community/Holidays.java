package linli.community;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The State Council's calendar of days off and of weekends worked in exchange.
///
/// @param years the years that have been published; nothing is known of others
public record Holidays(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workedWeekends) {
    private static final Map<String, MonthDay> FIXED = Map.of("元旦", MonthDay.of(1, 1), "五一", MonthDay.of(5, 1), "国庆", MonthDay.of(10, 1), "十一", MonthDay.of(10, 1));
    /// In which months those of the moon are kept.
    private static final Map<String, Set<Month>> MONTHS = Map.of(
            "春节", Set.of(Month.FEBRUARY), "年", Set.of(Month.FEBRUARY), "清明", Set.of(Month.APRIL), "端午", Set.of(Month.JUNE), "中秋", Set.of(Month.SEPTEMBER));

    public Holidays {
        years = Set.copyOf(years);
        daysOff = Set.copyOf(daysOff);
        workedWeekends = Set.copyOf(workedWeekends);
    }

    public boolean isKnown(int year) {
        return years.contains(year);
    }

    /// When work begins again after a feast that people name, or after whichever comes next: 元旦, 节. Those of the sun are known also where nothing is published yet.
    public Optional<LocalDate> firstWorkdayAfter(String feast, LocalDate today) {
        var fixed = FIXED.entrySet().stream().filter(named -> feast.equals("节") || feast.equals(named.getKey())).map(Map.Entry::getValue)
                .flatMap(day -> Stream.of(day.atYear(today.getYear()), day.atYear(today.getYear() + 1)));
        var moving = daysOff.stream().filter(day -> feast.equals("节") || Optional.ofNullable(MONTHS.get(feast)).filter(months -> months.contains(day.getMonth())).isPresent());
        return Stream.concat(fixed, moving).map(day -> firstWorkdayFrom(day.plusDays(1))).filter(day -> day.isAfter(today)).min(Comparator.naturalOrder());
    }

    private LocalDate firstWorkdayFrom(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1)).filter(this::isWorkday).findFirst().orElseThrow();
    }

    boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? workedWeekends.contains(day) : !daysOff.contains(day);
    }
}
