package linli.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Roster;
import linli.mediation.MediationRules.Clinic;
import linli.mediation.Offer;
import linli.text.ChineseNumerals;
import linli.text.PlainText;

/// Says when the clinic has time for two sides of a quarrel: 周五上午, 12月4日 10:00, 明天下午三点半.
public record ClinicHours(Community community, Clinic clinic) implements Offer.Diary {
    private static final Pattern TIME = Pattern.compile(
            "(?<![0-9])(?<hour>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?::(?<minute>[0-9]{2})|点(?:(?<half>半)|(?<minutes>[0-9]{2})分?)?)");
    /// Of the two the date says which week.
    private static final Pattern DATE_AND_WEEKDAY = Pattern.compile("([0-9]{1,2}月[0-9]{1,2}[日号])(?:周|星期|礼拜)[一二三四五六日天]");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期|礼拜)[一二三四五六日天]");
    private static final Pattern DAY = Pattern.compile("(?:下个?)*" + WEEKDAY.pattern() + "|[今明]晚|(?:今|明|后)天|[0-9]{1,2}月[0-9]|[0-9]{1,2}[日号]");
    private static final List<String> BEFORE_NOON = List.of("上午", "早上", "早晨");
    private static final List<String> AFTER_NOON = List.of("下午", "中午后", "晚上");
    private static final int NOON = 12 * 60;
    private static final int NO_OFFICE_BEFORE = 7;
    private static final int DAYS_AHEAD = 60;

    /// Minutes of a day in which the wished time lies.
    private record Stretch(int from, int until) {
        boolean holds(int minute) {
            return minute >= from && minute < until;
        }
    }

    @Override
    public Offer offer(String wish, Instant now, Predicate<Instant> isTaken) {
        String plain = ofTheMeeting(wish);
        var today = LocalDate.ofInstant(now, community.zone());
        var day = Days.find(plain, today);
        if (day.isEmpty()) {
            return new Offer.NotUnderstood();
        }
        var wished = wished(plain);
        Predicate<Instant> isFree = start -> start.isAfter(now) && !isTaken.test(start);
        var asWished = starts(day.get())
                .filter(minute -> wished.holds(minute))
                .map(minute -> at(day.get(), minute))
                .filter(isFree)
                .findFirst();
        return asWished.<Offer>map(Offer.Free::new).orElseGet(() -> instead(day.get(), wished, isFree));
    }

    @Override
    public Offer elsewhere(String wish, Instant now) {
        String plain = ofTheMeeting(wish);
        var said = time(plain);
        return Days.find(plain, LocalDate.ofInstant(now, community.zone())).filter(_ -> said.find())
                .map(day -> at(day, minuteOf(said, isIn(BEFORE_NOON, plain), isIn(AFTER_NOON, plain))))
                .filter(moment -> moment.isAfter(now))
                .<Offer>map(Offer.Free::new).orElseGet(Offer.NotUnderstood::new);
    }

    /// 他说以后十一点收 约了两家礼拜五九点半: the time of the meeting stands behind its day.
    private static String ofTheMeeting(String wish) {
        String plain = DATE_AND_WEEKDAY.matcher(PlainText.of(wish)).replaceAll("$1");
        var day = DAY.matcher(plain);
        String fromTheDay = day.find() ? plain.substring(day.start()) : plain;
        return time(fromTheDay).find() ? fromTheDay : plain;
    }

    /// 周五三点 is three, not fifty-three.
    private static Matcher time(String plain) {
        return TIME.matcher(WEEKDAY.matcher(plain).replaceAll(" "));
    }

    /// The next time from the wished one on.
    private Offer instead(LocalDate day, Stretch wished, Predicate<Instant> isFree) {
        var from = at(day, wished.from());
        return day.datesUntil(day.plusDays(DAYS_AHEAD))
                .flatMap(d -> starts(d).map(minute -> at(d, minute)))
                .filter(start -> !start.isBefore(from) && isFree.test(start))
                .findFirst()
                .<Offer>map(Offer.Instead::new)
                .orElseGet(Offer.NothingAhead::new);
    }

    private Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(community.zone()).toInstant().plusSeconds(minute * 60L);
    }

    /// When a talk can begin; of a year whose holidays are not published nothing is known.
    private Stream<Integer> starts(LocalDate day) {
        var roster = Optional.ofNullable(community.rosters().get(clinic.roster())).orElseThrow();
        boolean isKnown = !roster.followsHolidays() || community.holidays().isKnown(day.getYear());
        return isKnown ? roster.hoursOn(day, community.holidays()).stream().flatMap(this::starts) : Stream.empty();
    }

    private Stream<Integer> starts(Roster.Hours hours) {
        return IntStream.iterate(hours.from(), start -> start + clinic.slotMinutes() <= hours.until(), start -> start + clinic.slotMinutes()).boxed();
    }

    private Stretch wished(String plain) {
        boolean isLate = isIn(AFTER_NOON, plain);
        boolean isEarly = isIn(BEFORE_NOON, plain);
        var said = time(plain);
        if (said.find()) {
            int minute = minuteOf(said, isEarly, isLate);
            int start = minute - minute % clinic.slotMinutes();
            return new Stretch(start, start + clinic.slotMinutes());
        }
        return isLate ? new Stretch(NOON, 2 * NOON) : isEarly ? new Stretch(0, NOON) : new Stretch(0, 2 * NOON);
    }

    private static boolean isIn(List<String> words, String plain) {
        return words.stream().anyMatch(plain::contains);
    }

    /// 三点 is in the afternoon: nobody is at the clinic at night.
    private static int minuteOf(Matcher said, boolean isEarly, boolean isLate) {
        int hour = Integer.parseInt(ChineseNumerals.toDigits(said.group("hour")));
        boolean isAfternoon = hour < 12 && (isLate || !isEarly && hour < NO_OFFICE_BEFORE);
        int minutes = Stream.of("minute", "minutes").flatMap(name -> Optional.ofNullable(said.group(name)).stream())
                .findFirst().map(Integer::parseInt).orElse(said.group("half") != null ? 30 : 0);
        return (isAfternoon ? hour + 12 : hour) * 60 + minutes;
    }
}
