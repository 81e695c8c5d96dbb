package linli.answer;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day that a question is about: 今天, 后天, 这周五, 下周三, 12月5号.
final class Days {
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<which>(?:下+个?|这个?|本|上个?)?)(?:周|星期|礼拜)(?<day>[一二三四五六日天])");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:(?<month>1[0-2]|0?[1-9])月)?(?<day>3[01]|[12]\\d|0?[1-9])[号日](?!楼|栋|线)");
    /// Holidays that have the same date each year; of the others the calendar knows.
    private static final Map<String, MonthDay> FIXED = Map.of(
            "元旦", MonthDay.of(1, 1), "五一", MonthDay.of(5, 1), "劳动节", MonthDay.of(5, 1), "国庆", MonthDay.of(10, 1));
    private static final String WEEKDAYS = "一二三四五六日";

    private Days() {}

    static Optional<LocalDate> find(String plain, LocalDate today) {
        return relative(plain, today).or(() -> weekday(plain, today)).or(() -> date(plain, today));
    }

    private static Optional<LocalDate> relative(String plain, LocalDate today) {
        if (plain.contains("大后天")) {
            return Optional.of(today.plusDays(3));
        }
        if (plain.contains("后天")) {
            return Optional.of(today.plusDays(2));
        }
        if (plain.contains("明天") || plain.contains("明早") || plain.contains("明晚")) {
            return Optional.of(today.plusDays(1));
        }
        for (var holiday : FIXED.entrySet()) {
            if (plain.contains(holiday.getKey())) {
                var day = holiday.getValue().atYear(today.getYear());
                return Optional.of(day.isBefore(today) ? day.plusYears(1) : day);
            }
        }
        boolean isToday = plain.contains("今天") || plain.contains("今日") || plain.contains("今晚") || plain.contains("今早")
                || plain.contains("现在") || plain.contains("这会");
        return isToday ? Optional.of(today) : Optional.empty();
    }

    /// 周五 and 这周五 are the next one, today included, also on a Sunday: nobody asks whether somebody will be there who was.
    private static Optional<LocalDate> weekday(String plain, LocalDate today) {
        var said = WEEKDAY.matcher(plain);
        if (!said.find()) {
            return Optional.empty();
        }
        var day = DayOfWeek.of(1 + WEEKDAYS.indexOf(said.group("day").replace('天', '日')));
        String which = said.group("which");
        if (which.isEmpty() || which.startsWith("这") || which.equals("本")) {
            return Optional.of(today.with(TemporalAdjusters.nextOrSame(day)));
        }
        int weeks = which.startsWith("上") ? -1 : (int) which.chars().filter(c -> c == '下').count();
        return Optional.of(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
    }

    /// The next day of that date.
    private static Optional<LocalDate> date(String plain, LocalDate today) {
        return Optional.of(DATE.matcher(plain)).filter(Matcher::find).flatMap(said -> {
            int day = Integer.parseInt(said.group("day"));
            var month = Optional.ofNullable(said.group("month")).map(Integer::parseInt);
            try {
                var date = today.withDayOfMonth(1).withMonth(month.orElse(today.getMonthValue())).withDayOfMonth(day);
                return Optional.of(date.isBefore(today) ? month.isPresent() ? date.plusYears(1) : date.plusMonths(1) : date);
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        });
    }
}
