package linli.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.community.Leave;
import linli.text.ChineseNumerals;

/// From when until when, as notices say it: 明天8点到17点, 12月2日9:00-15:00, 周六全天, 今晚11点至次日5点.
public record SpokenStretch(Instant from, Instant until) {
    private static final String N = "[0-9零〇一二两三四五六七八九十]{1,3}";
    private static final String PART = "早上?|早晨|上午|中午|下午|傍晚|晚上?|夜里|夜间|凌晨";
    private static final String MINUTE = "(?:[:点时] ?(?<%s>[0-9]{2}|半)?分?%s)";
    private static final Pattern HOURS = Pattern.compile(
            "(?<![0-9])(?<part>" + PART + ")? ?(?<hour>" + N + ") ?" + MINUTE.formatted("minute", "") + "? ?(?:[-—–~到至]+) ?(?:(?<next>次日|第二天)|(?<thenDay>(?:[0-9]{1,2}月)?[0-9]{1,2}[日号]))?(?:当天|当日)? ?"
                    + "(?<thenPart>" + PART + ")? ?(?<thenHour>" + N + ") ?" + MINUTE.formatted("thenMinute", ""));
    private static final Pattern ALL_DAY = Pattern.compile("(?<part>全天|整天|一整天|上午|下午)");
    /// 1-5栋 is no date.
    private static final Pattern HOUSES = Pattern.compile("[0-9、,，和及到至~-]+(?:栋|号楼|幢|单元)");
    private static final int DAY = 24 * 60;
    private static final int NOON = DAY / 2;

    /// Empty where there is no such time.
    ///
    /// @param plain a text as `PlainText` leaves it
    public static Optional<SpokenStretch> in(String plain, Instant now, ZoneId zone) {
        return inWords(HOUSES.matcher(plain).replaceAll(" ").replace("明早", "明天早上").replace("明晚", "明天晚上").replace("今晚", "今天晚上").replaceAll("(?<=今天.{1,8}[到至~-])明天", "次日"), now, zone);
    }

    private static Optional<SpokenStretch> inWords(String plain, Instant now, ZoneId zone) {
        var hours = HOURS.matcher(plain);
        if (hours.find()) {
            int from = minutes(hours, "part", "hour", "minute");
            int until = minutes(hours, "thenPart", "thenHour", "thenMinute");
            boolean isSameHalf = until <= from && until < NOON && hours.group("thenPart") == null && hours.group("next") == null && hours.group("thenDay") == null && until + NOON > from;
            var first = of(plain.substring(0, hours.start()) + " " + plain.substring(hours.end()), from, isSameHalf ? until + NOON : until, now, zone);
            return Optional.ofNullable(hours.group("thenDay")).flatMap(day -> of(day, 0, until, now, zone))
                    .flatMap(last -> first.map(stretch -> new SpokenStretch(stretch.from(), last.until())))
                    .or(() -> first);
        }
        var all = ALL_DAY.matcher(plain);
        return all.find()
                ? switch (all.group("part")) {
                    case "上午" -> of(plain.replace("上午", " "), 8 * 60, NOON, now, zone);
                    case "下午" -> of(plain.replace("下午", " "), NOON, 18 * 60, now, zone);
                    default -> of(plain, 0, DAY, now, zone);
                }
                : Optional.empty();
    }

    /// @param from minutes since midnight
    private static Optional<SpokenStretch> of(String beside, int from, int until, Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var days = SpokenDays.in(beside).flatMap(named -> SpokenDays.parse(named, today)).orElseGet(() -> new Leave(today, today, Leave.Part.WHOLE));
        int end = until <= from && days.from().equals(days.until()) ? until + DAY : until;
        var stretch = new SpokenStretch(days.from().atStartOfDay(zone).plusMinutes(from).toInstant(), days.until().atStartOfDay(zone).plusMinutes(end).toInstant());
        return Optional.of(stretch).filter(ahead -> ahead.until().isAfter(now));
    }

    private static int minutes(Matcher hours, String part, String hour, String minute) {
        int number = Integer.parseInt(ChineseNumerals.toDigits(hours.group(hour)));
        int half = Optional.ofNullable(hours.group(minute)).map(m -> m.equals("半") ? 30 : Integer.parseInt(m)).orElse(0);
        boolean isLater = number < 12 && Optional.ofNullable(hours.group(part)).filter(p -> p.startsWith("下午") || p.startsWith("晚") || p.startsWith("傍") || p.startsWith("夜")).isPresent();
        return Math.min(number, 24) * 60 + half + (isLater ? NOON : 0);
    }
}
