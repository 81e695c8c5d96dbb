package linli.answer;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.community.Holidays;

/// The days of holidays that go by the moon or the sun, 春节 and 清明: the published calendar says which they are, and a name only in which weeks of
/// a year to look for them.
record MovingHolidays(Holidays published) {
    private record Season(Pattern names, MonthDay from, MonthDay until) {
        Season(String names, int month, int day, int untilMonth, int untilDay) {
            this(Pattern.compile(names), MonthDay.of(month, day), MonthDay.of(untilMonth, untilDay));
        }

        Stream<LocalDate> days(int year) {
            return from.atYear(year).datesUntil(until.atYear(year).plusDays(1));
        }
    }

    private static final List<Season> SEASONS = List.of(
            new Season("春节|过年|除夕|年三十", 1, 15, 2, 28), new Season("清明", 4, 1, 4, 8),
            new Season("端午", 5, 20, 6, 30), new Season("中秋", 9, 5, 10, 8));

    /// The first day off of the next such holiday, or one in its weeks where that year is not published.
    Optional<LocalDate> find(String plain, LocalDate today) {
        return SEASONS.stream()
                .filter(season -> season.names.matcher(plain).find())
                .findFirst()
                .flatMap(season -> Stream.of(today.getYear(), today.getYear() + 1).flatMap(year -> day(season, year, today).stream()).findFirst());
    }

    private Optional<LocalDate> day(Season season, int year, LocalDate today) {
        return season.days(year)
                .filter(day -> !day.isBefore(today) && (!published.isKnown(year) || published.daysOff().contains(day)))
                .findFirst();
    }
}
