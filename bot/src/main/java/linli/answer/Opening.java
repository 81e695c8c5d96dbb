package linli.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Roster;
import linli.knowledge.ServiceWindow;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Answers whether somebody is at a window at a time, from the hours it keeps and the calendar of holidays.
final class Opening {
    /// Words that ask whether somebody is there.
    private static final List<String> ASKING_WHETHER = List.of(
            "几点", "开门", "关门", "上班", "下班", "在吗", "在不", "在没", "有人吗", "有人不", "有人没", "还在", "开吗", "开不", "休息吗", "休息不", "放假",
            "来不来", "来吗", "来不", "值班", "几时", "哪天", "周末");
    /// Words that may ask for a time, where it is plain already what is asked about.
    private static final List<String> ASKING_WHEN = List.of("时候", "时间", "有人", "休息", "过去", "约");
    private static final Pattern OFFICE = Pattern.compile("派出所|\\p{IsHan}局|[医法检学]院|学校|银行|大厅|[^中]中心|驿站|车管所|公证处|邮政|街道|超市|药店|食堂|幼儿园|门诊|诊所|\\p{IsHan}所");
    private static final List<String> NOW = List.of("现在", "这会", "还在");
    private static final int DAYS_AHEAD = 60;

    private final Community community;
    private final Wording wording;
    private final ServiceWindow window;
    private final Roster roster;

    Opening(Community community, Wording wording, ServiceWindow window) {
        this.community = community;
        this.wording = wording;
        this.window = window;
        this.roster = Optional.ofNullable(community.rosters().get(window.roster())).orElseThrow();
    }

    /// Whether a question about the window is for the time, and not for what else there is to know.
    static boolean isAsked(String plain, LocalDate today) {
        return isSurelyAsked(plain, today) || ASKING_WHEN.stream().anyMatch(plain::contains);
    }

    /// Whether any question is for a time at which somebody is there.
    static boolean isSurelyAsked(String plain, LocalDate today) {
        return ASKING_WHETHER.stream().anyMatch(plain::contains) || Days.find(plain, today).isPresent();
    }

    /// The same of this window, where no other office is named: 派出所星期六开不开门 is not for the community to say.
    static boolean isAskedOf(ServiceWindow window, String plain, LocalDate today) {
        String rest = ASKING_WHETHER.stream().reduce(plain, (left, word) -> left.replace(word, " "), (one, _) -> one);
        boolean isOurs = window.words().stream().anyMatch(plain::contains);
        return isSurelyAsked(plain, today) && (isOurs || !OFFICE.matcher(rest).find());
    }

    String answer(String plain, Instant now) {
        var today = LocalDate.ofInstant(now, community.zone());
        var asked = Days.find(plain, today).or(() -> new MovingHolidays(community.holidays()).find(plain, today));
        if (asked.filter(day -> !isKnown(day)).isPresent()) {
            return say(Phrase.WINDOW_UNKNOWN_YEAR, asked.get(), today, "usual", wording.usual(roster));
        }
        if (asked.isPresent() && hoursOn(asked.get()).isEmpty()) {
            return next(asked.get().isBefore(today) ? today : asked.get().plusDays(1))
                    .map(day -> say(Phrase.WINDOW_CLOSED, day, today, "asked", wording.day(asked.get(), today)))
                    .orElseGet(() -> say(Phrase.WINDOW_UNKNOWN_YEAR, asked.get(), today, "usual", wording.usual(roster)));
        }
        if (asked.filter(today::equals).isPresent() && isOver(now)) {
            return next(today.plusDays(1))
                    .map(day -> say(Phrase.WINDOW_OVER, day, today))
                    .orElseGet(() -> say(Phrase.WINDOW_UNKNOWN_YEAR, today.plusDays(1), today, "usual", wording.usual(roster)));
        }
        if (asked.filter(today::equals).isPresent() && NOW.stream().anyMatch(plain::contains) && !roster.isOn(now, community.zone(), community.holidays())) {
            return say(Phrase.WINDOW_SHUT_NOW, today, today, "later", written(hoursOn(today).stream().filter(hours -> hours.until() > minuteOf(now))));
        }
        return asked.map(day -> say(Phrase.WINDOW_OPEN, day, today))
                .or(() -> next(isOver(now) ? today.plusDays(1) : today).map(day -> say(Phrase.WINDOW_USUAL, day, today, "usual", wording.usual(roster))))
                .orElseGet(() -> say(Phrase.WINDOW_UNKNOWN_YEAR, today, today, "usual", wording.usual(roster)));
    }

    private String say(Phrase phrase, LocalDate day, LocalDate today, String... more) {
        var always = Stream.of(
                "name", window.name(), "who", window.who(), "where", window.where(), "day", wording.day(day, today), "hours", hours(day),
                "year", Integer.toString(day.getYear()));
        return wording.say(phrase, Stream.concat(always, Stream.of(more)).toArray(String[]::new));
    }

    private String hours(LocalDate day) {
        return written(hoursOn(day).stream());
    }

    private String written(Stream<Roster.Hours> hours) {
        return wording.list(hours.map(Roster.Hours::written));
    }

    private List<Roster.Hours> hoursOn(LocalDate day) {
        return roster.hoursOn(day, community.holidays());
    }

    private boolean isOver(Instant now) {
        return hoursOn(LocalDate.ofInstant(now, community.zone())).stream().allMatch(hours -> hours.until() <= minuteOf(now));
    }

    private int minuteOf(Instant now) {
        return now.atZone(community.zone()).get(ChronoField.MINUTE_OF_DAY);
    }

    /// Of a year whose holidays are not published nothing is known.
    private Optional<LocalDate> next(LocalDate from) {
        return from.datesUntil(from.plusDays(DAYS_AHEAD)).filter(day -> isKnown(day) && !hoursOn(day).isEmpty()).findFirst();
    }

    private boolean isKnown(LocalDate day) {
        return !roster.followsHolidays() || community.holidays().isKnown(day.getYear());
    }
}
