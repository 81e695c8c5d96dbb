package linli.wording;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Roster;
import linli.message.Kind;
import linli.message.Place;

/// Puts things in the community's own words. Immutable and thread-safe.
public final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Map<Phrase, String> phrases;
    private final Map<String, String> names;
    private final LabelNames labels;
    private final TimeWords times;
    private final List<Phrase> borrowed;

    /// @param borrowed phrases that are not the community's own
    Wording(Map<Phrase, String> phrases, Map<String, String> names, LabelNames labels, TimeWords times, List<Phrase> borrowed) {
        this.phrases = Map.copyOf(phrases);
        this.names = Map.copyOf(names);
        this.labels = labels;
        this.times = times;
        this.borrowed = List.copyOf(borrowed);
    }

    /// Words for days, as people say them.
    record TimeWords(String today, String tomorrow, List<String> weekdays, String date) {}

    /// The text of the phrase with its blanks filled, alternately named and given: `say(CARD_PLACED, "case", "1024", "place", "3-2")`.
    public String say(Phrase phrase, String... namesAndValues) {
        String template = phrases.get(phrase);
        var said = new StringBuilder(template.length() + 32);
        // filled in one pass: what a resident wrote may itself look like a blank
        for (int i = 0; i < template.length(); ) {
            int open = template.indexOf('{', i);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return said.append(template, i, template.length()).toString();
            }
            said.append(template, i, open).append(value(template.substring(open + 1, close), namesAndValues));
            i = close + 1;
        }
        return said.toString();
    }

    private static String value(String name, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        throw new IllegalArgumentException("no value for {" + name + "}");
    }

    /// All that is said of the phrases themselves, whatever their blanks are filled with: what stands between the blanks, and the names of
    /// things and days.
    public Stream<String> fixedParts() {
        var ofPhrases = phrases.values().stream().flatMap(text -> Stream.of(text.split("\\{[^}]*}")));
        var ofTimes = Stream.concat(Stream.of(times.today(), times.tomorrow()), times.weekdays().stream());
        return Stream.of(ofPhrases, names.values().stream(), ofTimes).flatMap(parts -> parts);
    }

    /// Things one after the other: 1024、1025.
    public String list(Stream<String> things) {
        return things.collect(Collectors.joining(say(Phrase.AND)));
    }

    /// Statements one after the other, each of them whole.
    public String clauses(Stream<String> statements) {
        return statements.collect(Collectors.joining(say(Phrase.AND_CLAUSES)));
    }

    /// The phrases that the community's own file does not have, and that are said as they are shipped.
    public List<Phrase> borrowed() {
        return borrowed;
    }

    public LabelNames labels() {
        return labels;
    }

    public String kind(Kind kind) {
        return names.get(kind.code());
    }

    /// The category's name, or the kind's where there is none.
    public String category(Kind kind, Optional<String> category) {
        return category.map(c -> names.getOrDefault(c, c)).filter(_ -> kind != Kind.QUESTION).orElseGet(() -> kind(kind));
    }

    /// A moment ahead as people say it: 今天 18:00, 明天 9:30, 周五 11:00, 12月1日 9:00.
    public String time(Instant moment, Instant now, ZoneId zone) {
        return day(moment, now, zone) + " " + TIME.format(moment.atZone(zone));
    }

    /// The day of a moment ahead: 今天, 明天, 周五, 12月1日.
    public String day(Instant moment, Instant now, ZoneId zone) {
        var day = moment.atZone(zone).toLocalDate();
        var today = now.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, day);
        return days <= 0 ? times.today() : days > 1 && days < 7 ? weekday(day.getDayOfWeek()) : near(day, today).orElseGet(() -> date(day));
    }

    /// A moment behind as people say it: 今天 9:40, 11月24日 9:40.
    public String since(Instant moment, Instant now, ZoneId zone) {
        var local = moment.atZone(zone);
        boolean isToday = local.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (isToday ? times.today() : date(local.toLocalDate())) + " " + TIME.format(local);
    }

    /// A day as one says it to somebody who has to come on it: 今天, 明天, 12月4日周五.
    public String day(LocalDate day, LocalDate today) {
        return near(day, today).orElseGet(() -> date(day) + weekday(day.getDayOfWeek()));
    }

    private Optional<String> near(LocalDate day, LocalDate today) {
        return day.equals(today) ? Optional.of(times.today())
                : day.equals(today.plusDays(1)) ? Optional.of(times.tomorrow()) : Optional.empty();
    }

    private String date(LocalDate day) {
        return times.date()
                .replace("{month}", Integer.toString(day.getMonthValue()))
                .replace("{day}", Integer.toString(day.getDayOfMonth()));
    }

    private String weekday(DayOfWeek day) {
        return times.weekdays().get(day.getValue() - 1);
    }

    /// The hours that a roster keeps in an ordinary week: 周一到周五 8:30-12:00、14:00-17:30.
    public String usual(Roster roster) {
        String hours = list(roster.hours().stream().map(Roster.Hours::written));
        return roster.firstDay()
                .map(first -> days(first, roster.lastDay().orElse(first)) + " " + hours)
                .orElse(hours);
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? weekday(first) : say(Phrase.FROM_DAY_TO_DAY, "first", weekday(first), "last", weekday(last));
    }

    /// A place as staff know their way by: 清河苑 2-1-701 东门.
    public String place(Place place, Community community) {
        var words = new StringBuilder();
        place.compound().flatMap(community::compound).ifPresent(c -> words.append(c.name()).append(' '));
        place.building().ifPresent(building -> {
            words.append(place.unit().map(unit -> building + "-" + unit)
                    .orElseGet(() -> say(Phrase.BUILDING_ONLY, "building", building)));
            place.room().ifPresent(room -> words.append(place.unit().isPresent() ? "-" : "").append(room));
            words.append(' ');
        });
        place.spot().ifPresent(words::append);
        String known = words.toString().strip();
        return known.isEmpty() ? say(Phrase.PLACE_UNKNOWN) : known;
    }
}
