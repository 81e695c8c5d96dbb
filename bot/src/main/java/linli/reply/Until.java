package linli.reply;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.text.ChineseNumerals;

/// By when a colleague says something will be: 周五下午, 明天10点, 12月3日, 三天后, 半小时后; with whatever else stands around it.
public sealed interface Until {
    /// A time ahead, and the words that are not part of it.
    record At(Instant moment, String rest) implements Until {}

    /// No time is named.
    record Unnamed() implements Until {}

    /// 2月30日, 25点.
    record Impossible(String said) implements Until {}

    record Past(String said) implements Until {}

    /// Further ahead than anybody can promise.
    record TooFar(String said) implements Until {}

    static Until in(String plain, Instant now, Community community) {
        var said = Forms.TIME.matcher(plain);
        while (said.find()) {
            if (!said.group().isBlank()) {
                return new Reading(said, now, community).read(plain);
            }
        }
        return new Unnamed();
    }

    /// The words for the first time in the text that is still to come.
    static Optional<String> aheadIn(String plain, Instant now, Community community) {
        var said = Forms.TIME.matcher(plain);
        while (said.find()) {
            if (!said.group().isBlank() && new Reading(said, now, community).read(plain) instanceof At) {
                return Optional.of(said.group().strip());
            }
        }
        return Optional.empty();
    }

    /// The words for a time in the text, as they stand there.
    static Optional<String> timeIn(String plain) {
        return Forms.TIME.matcher(plain).results().map(found -> found.group().strip()).filter(said -> !said.isEmpty()).findFirst();
    }

    /// How times look. A house number is no date: 3号楼.
    final class Forms {
        private static final String N = "[0-9〇零一二两三四五六七八九十]{1,3}";
        private static final String DAY = "(?<word>今天|今日|今晚|明天|明早|明晚|大后天|后天|昨天|前天)"
                + "|(?<which>下+个?|这个?|本|上个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])"
                + "|(?<loose>下+个?(?:周|星期|礼拜)|(?:这|本)个?(?:周|星期|礼拜)(?:之?内)?|周末|(?:这个?|本)?月底)(?![0-9一二三四五六日天])"
                + "|(?:(?:过完?)(?<feast>元旦|五一|国庆|十一|春节|清明|端午|中秋|年|节)|(?<![0-9一二两三四五六七八九十半几])(?<after>元旦|五一|国庆|十一|春节|清明|端午|中秋|年|节)(?:之?后|以后|过后|过完|假后))(?:第一天|上班|头一天)*"
                + "|(?<month>" + N + ") ?月 ?(?<monthday>" + N + ") ?[日号]?(?!楼|栋)"
                + "|(?<day>" + N + ") ?[日号](?!楼|栋|门|线|院|机|单元)"
                + "|(?<days>" + N + ") ?(?:个 ?)?天(?:之?后|以后)?"
                + "|(?<weeks>" + N + ") ?(?:个 ?)?(?:周|星期|礼拜)(?:之?后|以后)?";
        private static final String PART = "(?<part>早上|早晨|一早|一大早|清早|上午|中午|下午|傍晚|晚上|夜里|下班前)";
        private static final String CLOCK = "(?<hour>" + N + ") ?(?:[:：点]|时(?!间)) ?(?<minute>半|一刻|三刻|" + N + ")?分?";
        private static final String SPAN = "(?<half>半个?小时|半天)(?:之?后|以后)?|(?<count>" + N + ") ?(?:个 ?)?(?<more>半 ?个?)?(?<unit>小时|钟头|分钟)(?<andHalf>半)?(?:之?后|以后)?";
        static final Pattern TIME = Pattern.compile(
                "(?:" + SPAN + "|(?:" + DAY + ")? ?(?:" + PART + ")? ?(?:" + CLOCK + ")?)");
        private static final String PAUSE = "[\\s,，.。:：、]*";
        /// 等配件 到周五, and not yet 下周一配件到.
        static final Pattern JUST_BEFORE = Pattern.compile(PAUSE + "[到至]?" + PAUSE + "$");
        static final Pattern JUST_AFTER = Pattern.compile("^ ?(?:之前|以前|前|再)");
        static final Pattern AROUND = Pattern.compile("^" + PAUSE + "[到至]?" + PAUSE + "|" + PAUSE + "$");
        static final String WEEKDAYS = "一二三四五六日";

        private Forms() {}
    }

    /// What one such time comes to.
    record Reading(Matcher said, Instant now, Community community) {
        private static final Duration FURTHEST = Duration.ofDays(31);
        private static final LocalTime MORNING = LocalTime.of(9, 0);
        private static final LocalTime NOON = LocalTime.of(12, 0);
        private static final LocalTime CLOSING = LocalTime.of(17, 30);
        private static final LocalTime EVENING = LocalTime.of(21, 0);
        private static final int LATEST_NIGHT_HOUR = 6;
        /// 四五天 is five at most.
        private static final Pattern FOUR_OR_FIVE = Pattern.compile("[一二两三四五六七八][二三四五六七八九]");

        Until read(String plain) {
            String words = said.group().strip();
            try {
                var moment = moment();
                if (!moment.isAfter(now)) {
                    return new Past(words);
                }
                String rest = Forms.JUST_BEFORE.matcher(plain.substring(0, said.start())).replaceAll("") + " " + Forms.JUST_AFTER.matcher(plain.substring(said.end())).replaceFirst("");
                return moment.isAfter(now.plus(FURTHEST))
                        ? new TooFar(words)
                        : new At(moment, Forms.AROUND.matcher(rest).replaceAll("").strip());
            } catch (DateTimeException noSuchTime) {
                return new Impossible(words);
            }
        }

        private Instant moment() {
            if (said.group("half") != null) {
                return now.plus(said.group("half").equals("半天") ? Duration.ofHours(4) : Duration.ofMinutes(30));
            }
            if (said.group("count") != null) {
                int count = number("count").orElseThrow();
                boolean andHalf = said.group("more") != null || said.group("andHalf") != null;
                var unit = said.group("unit").equals("分钟") ? Duration.ofMinutes(1) : Duration.ofHours(1);
                return now.plus(unit.multipliedBy(count)).plus(andHalf ? unit.dividedBy(2) : Duration.ZERO);
            }
            var today = LocalDate.ofInstant(now, community.zone());
            return LocalDateTime.of(day(today), time()).atZone(community.zone()).toInstant();
        }

        private LocalDate day(LocalDate today) {
            return Optional.ofNullable(said.group("word")).map(word -> today.plusDays(daysTo(word)))
                    .or(() -> Optional.ofNullable(said.group("weekday")).map(weekday -> weekday(weekday, today)))
                    .or(() -> Optional.ofNullable(said.group("loose")).map(words -> loosely(words, today)))
                    .or(() -> Optional.ofNullable(said.group("feast")).or(() -> Optional.ofNullable(said.group("after"))).map(feast -> afterTheFeast(feast, today)))
                    .or(() -> number("month").map(month -> date(month, number("monthday").orElseThrow(), today)))
                    .or(() -> number("day").map(day -> dayOfMonth(day, today)))
                    .or(() -> number("days").map(today::plusDays))
                    .or(() -> number("weeks").map(today::plusWeeks))
                    .orElse(today);
        }

        private static int daysTo(String word) {
            return switch (word) {
                case "前天" -> -2;
                case "昨天" -> -1;
                case "明天", "明早", "明晚" -> 1;
                case "后天" -> 2;
                case "大后天" -> 3;
                default -> 0; // 今天, 今日, 今晚
            };
        }

        /// 周五 is the next one, today included; 下周五 is that of the next week.
        private LocalDate weekday(String weekday, LocalDate today) {
            var day = DayOfWeek.of(1 + Forms.WEEKDAYS.indexOf(weekday.replace('天', '日')));
            String which = Optional.ofNullable(said.group("which")).orElse("");
            if (which.startsWith("下") || which.startsWith("上")) {
                long weeks = which.startsWith("上") ? -1 : which.chars().filter(c -> c == '下').count();
                return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day));
            }
            return today.with(TemporalAdjusters.nextOrSame(day));
        }

        /// 下周 and 这周 last till Friday, 周末 till Sunday, 月底 till the last day.
        private static LocalDate loosely(String words, LocalDate today) {
            return words.endsWith("月底") ? today.with(TemporalAdjusters.lastDayOfMonth())
                    : words.equals("周末") ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    : words.startsWith("下") ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.next(DayOfWeek.FRIDAY))
                    : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        }

        /// The first day of work after it; further ahead than anybody can promise where nobody knows when that is.
        private LocalDate afterTheFeast(String feast, LocalDate today) {
            return community.holidays().firstWorkdayAfter(feast, today).orElseGet(() -> today.plusDays(2 * FURTHEST.toDays()));
        }

        /// In January 12月30日 is a day gone by, in December 1月3日 one to come.
        private static LocalDate date(int month, int day, LocalDate today) {
            var date = LocalDate.of(today.getYear(), month, day);
            var next = date.plusYears(1);
            boolean isNextYears = date.isBefore(today) && next.isBefore(today.plusDays(2 * FURTHEST.toDays()));
            return isNextYears ? next : date;
        }

        private static LocalDate dayOfMonth(int day, LocalDate today) {
            var date = today.withDayOfMonth(1).plusDays(day - 1L);
            boolean isThere = day >= 1 && date.getMonth() == today.getMonth();
            if (isThere && !date.isBefore(today)) {
                return date;
            }
            return LocalDate.of(today.getYear(), today.getMonth(), 1).plusMonths(1).withDayOfMonth(day);
        }

        private LocalTime time() {
            String part = Optional.ofNullable(said.group("part")).orElseGet(this::partOfWord);
            boolean isAfternoon = part.equals("下午") || part.equals("傍晚") || part.equals("晚上") || part.equals("夜里");
            return number("hour")
                    .map(hour -> {
                        boolean isMeantLater = hour < 12 && (isAfternoon || part.equals("中午") && hour < 3
                                || part.isEmpty() && hour >= 1 && hour <= LATEST_NIGHT_HOUR);
                        return LocalTime.of(isMeantLater ? hour + 12 : hour, minute());
                    })
                    .orElseGet(() -> switch (part) {
                        case "早上", "早晨", "一早", "一大早", "清早" -> MORNING;
                        case "上午", "中午" -> NOON;
                        case "傍晚", "下午", "下班前", "" -> CLOSING;
                        default -> EVENING;
                    });
        }

        private String partOfWord() {
            String word = Optional.ofNullable(said.group("word")).orElse("");
            return word.endsWith("晚") ? "晚上" : word.endsWith("早") ? "早上" : "";
        }

        private int minute() {
            return Optional.ofNullable(said.group("minute"))
                    .map(minute -> switch (minute) {
                        case "半" -> 30;
                        case "一刻" -> 15;
                        case "三刻" -> 45;
                        default -> Integer.parseInt(ChineseNumerals.toDigits(minute));
                    })
                    .orElse(0);
        }

        private Optional<Integer> number(String group) {
            return Optional.ofNullable(said.group(group)).map(words -> FOUR_OR_FIVE.matcher(words).matches() ? words.substring(1) : words)
                    .map(ChineseNumerals::toDigits).map(Integer::valueOf);
        }
    }
}
