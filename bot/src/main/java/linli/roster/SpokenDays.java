package linli.roster;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.community.Leave;

/// Days as people say them: 明天, 周三下午, 12月1日到12月5日, 1日到5日, 明天起三天, 下周一到周三.
public final class SpokenDays {
    /// Any text of days; not yet known is whether there are such days.
    public static final String ANY = "[0-9今明后大天周星期礼拜一二两三四五六七日号月年下本这上午半全整起开始到至~\\-—–./ ]{1,30}?";
    public static final String DAY =
            "今天|明天|后天|大后天|(?:[下本这]个?)?(?:周|星期|礼拜)[一二三四五六日天]|(?:[0-9]{4}[-年./])?[0-9]{1,2}[-月./][0-9]{1,2}[日号]?|[0-9]{1,2}[日号]";
    private static final Pattern DAYS = Pattern.compile(
            "(?<from>" + DAY + ")(?:(?:到|至|~|-|—|–)+(?<until>" + DAY + ")|(?:起|开始)?(?<count>[1-9]|[一二两三四五六七])天)?"
                    + "(?<part>上午|下午|全天|整天|一天)?");
    /// 从明天休到下周一, 明天开始休年假 休到周一
    private static final Pattern THEN_UNTIL = Pattern.compile(
            "从?(" + DAY + ")(?:开始|起)?(?:我)?((?:请|休)(?:年|病|事|婚|产|公)?假?)[\\s,，]*(?:休|请)?到(" + DAY + ")");
    private static final Pattern DATE = Pattern.compile("(?:(?<year>[0-9]{4})[-年./])?(?:(?<month>[0-9]{1,2})[-月./])?(?<day>[0-9]{1,2})[日号]?");
    private static final String DIGITS = "一二三四五六七";
    private static final Map<String, Integer> NEAR = Map.of("今天", 0, "明天", 1, "后天", 2, "大后天", 3);
    /// Nobody announces more; a day that is longer ago was meant for next year.
    private static final int MOST_DAYS = 180;

    private static final Pattern BETWEEN = Pattern.compile("\\s*(到|至|~)\\s*|(?<=[天日号一二三四五六]) +(?=[上下]午|[一二三四五六七两1-7]天)");

    private SpokenDays() {}

    /// The days named in a line as it stands there, so that what is said beside them can be told apart; the first of several.
    public static Optional<String> in(String line) {
        return DAYS.matcher(line).results().map(MatchResult::group).findFirst();
    }

    /// Days as [#in] finds them: 今明两天 and 下周 name no day by themselves, 12月1日周二 names it twice, and blanks may break it.
    public static String spelledOut(String line) {
        String days = THEN_UNTIL.matcher(line).replaceAll("$2 $1到$3").replaceAll("今明(?:两|2)?天", "今天到明天").replaceAll("这([一二两三四五2-5])天", "今天起$1天").replaceAll("(?<!大)明后(?:两|2)?天", "明天到后天")
                .replaceAll("(?<=[假休])到(?=[0-9周星明后大下])", " 今天到")
                .replaceAll("下(?:个?星期|个?礼拜|周)(?:一整周|整周)?(?![一二三四五六日天末])", "下周一到周五");
        String plain = days.replaceAll("(?<=[0-9][日号])(?:周|星期)[一二三四五六日天]", "");
        return BETWEEN.matcher(plain).replaceAll(found -> Optional.ofNullable(found.group(1)).orElse(""));
    }

    /// Empty where there are no such days, or they are over.
    public static Optional<Leave> parse(String text, LocalDate today) {
        var found = DAYS.matcher(text.replaceAll("\\s+", ""));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate from = day(found.group("from"), today, false);
            LocalDate until = until(found, from);
            var part = Leave.Part.find(Optional.ofNullable(found.group("part")).orElse("")).orElse(Leave.Part.WHOLE);
            boolean isSound = !until.isBefore(from) && !until.isBefore(today) && until.isBefore(from.plusDays(MOST_DAYS))
                    && (part == Leave.Part.WHOLE || from.equals(until));
            return isSound ? Optional.of(new Leave(from, until, part)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate until(Matcher found, LocalDate from) {
        if (found.group("until") != null) {
            return day(found.group("until"), from, true);
        }
        String count = Optional.ofNullable(found.group("count")).map(c -> c.equals("两") ? "二" : c).orElse("1");
        int days = DIGITS.contains(count) ? DIGITS.indexOf(count) + 1 : Integer.parseInt(count);
        return from.plusDays(days - 1L);
    }

    /// @param since today, or the first of the days
    private static LocalDate day(String text, LocalDate since, boolean isLast) {
        if (NEAR.containsKey(text)) {
            return since.plusDays(NEAR.get(text));
        }
        if (text.matches(".*(?:周|星期|礼拜).")) {
            int weekday = "一二三四五六日天".indexOf(text.charAt(text.length() - 1));
            var wanted = DayOfWeek.of(Math.min(weekday, 6) + 1);
            return text.startsWith("下")
                    ? since.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(wanted))
                    : since.with(TemporalAdjusters.nextOrSame(wanted));
        }
        return date(text, since, isLast);
    }

    private static LocalDate date(String text, LocalDate since, boolean isLast) {
        var found = DATE.matcher(text);
        if (!found.matches()) {
            throw new DateTimeException(text);
        }
        int day = Integer.parseInt(found.group("day"));
        if (found.group("month") == null) {
            var inThisMonth = since.withDayOfMonth(day);
            return inThisMonth.isBefore(since) ? since.plusMonths(1).withDayOfMonth(day) : inThisMonth;
        }
        int month = Integer.parseInt(found.group("month"));
        if (found.group("year") != null) {
            return LocalDate.of(Integer.parseInt(found.group("year")), month, day);
        }
        var inThisYear = LocalDate.of(since.getYear(), month, day);
        boolean isNextYears = inThisYear.isBefore(since) && (isLast || inThisYear.isBefore(since.minusDays(MOST_DAYS)));
        return isNextYears ? LocalDate.of(since.getYear() + 1, month, day) : inThisYear;
    }
}
