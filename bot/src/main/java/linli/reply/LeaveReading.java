package linli.reply;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.Leave;
import linli.community.Leave.Part;
import linli.community.Person;
import linli.reply.SpokenLeave.Lacks;
import linli.reply.SpokenLeave.Talk;
import linli.reply.SpokenLeave.Told;
import linli.reply.SpokenLeave.Unsure;
import linli.roster.SpokenDays;
import linli.wording.Phrase;

/// Takes a line on a leave apart: who stands in, the days, whose it is; what is left over is a reason, or makes it doubtful.
///
/// @param speaker who stands in where somebody says 我替
public record LeaveReading(Community community, Person speaker, LocalDateTime now) {
    private static final Pattern CLAUSE = Pattern.compile("[\\s,，.。;；!、~:：]+");
    private static final Pattern FOR_SOMEBODY = Pattern.compile("帮|替|给");

    /// Nobody gives a longer reason in one breath.
    private static final int LONGEST_CLAUSE = 20;

    private record StandIn(Optional<Person> person, boolean everything, String rest) {}

    /// What was taken out of a line, and what is left of it.
    record Taken<T>(Optional<T> found, String rest) {}

    /// @param plain a text as `PlainText` leaves it
    public SpokenLeave read(String plain) {
        var standIn = standIn(SpokenDays.spelledOut(plain.replaceFirst("^@邻里", "")));
        var who = named(standIn.rest());
        if (LeaveWords.TALK.matcher(who.rest()).find()) {
            return new Talk();
        }
        boolean isOwn = who.found().isEmpty() && who.rest().contains("我");
        boolean isAmbiguous = who.found().isPresent() && who.rest().contains("我") && !FOR_SOMEBODY.matcher(who.rest()).find();
        var leave = LeaveWords.LEAVE.matcher(who.rest());
        boolean isPlain = leave.find();
        var loosely = LeaveWords.LOOSELY.matcher(who.rest());
        if (!isAmbiguous && !isPlain && standIn.person().isPresent() && !loosely.find()) {
            return stoodInFor(who, standIn, isOwn);
        }
        loosely.reset();
        if (isAmbiguous || !isPlain && !(loosely.find() && (standIn.person().isPresent() || isSaidOfThemselves(who.rest())))) {
            return new Talk();
        }
        String count = isPlain ? Optional.ofNullable(leave.group("count")).or(() -> Optional.ofNullable(leave.group("after"))).orElse("") : "";
        String around = isPlain
                ? leave.replaceAll(" ")
                : who.rest().substring(0, loosely.start()) + " " + who.rest().substring(loosely.end());
        var days = days(around, count);
        if (isNothingElse(days.rest())) {
            return days.found().<SpokenLeave>map(found -> new Told(who.found(), standIn.person(), standIn.everything(), found))
                    .orElseGet(() -> lacking(who, count, days.rest(), isPlain));
        }
        if (!isPlain || LeaveWords.SOME_DAYS.matcher(days.rest()).find()) {
            return isPlain ? new Lacks(who.found(), Phrase.LEAVE_WHICH_DAYS) : new Talk();
        }
        return days.found().<SpokenLeave>map(found -> new Unsure(who.found(), found, isOwn)).orElseGet(Talk::new);
    }

    /// 周敏腰扭了 让李想顶: whoever needs somebody in their place is off, where that is all that is said.
    private SpokenLeave stoodInFor(Taken<Person> who, StandIn standIn, boolean isOwn) {
        var days = days(who.rest(), "");
        boolean isSomebodys = who.found().filter(person -> standIn.person().filter(person::equals).isEmpty()).isPresent() || isOwn && days.found().isPresent();
        if (!isSomebodys || !isNothingElse(days.rest())) {
            return new Talk();
        }
        return days.found().<SpokenLeave>map(found -> new Told(who.found(), standIn.person(), standIn.everything(), found))
                .orElseGet(() -> new Lacks(who.found(), Phrase.LEAVE_WHICH_DAYS));
    }

    /// 休息 and 来不了 count of the speaker alone, and 起不来 of whoever is ill.
    private static boolean isSaidOfThemselves(String line) {
        boolean isIll = LeaveWords.OF_ILLNESS.matcher(line).find();
        return isIll || line.contains("我") && !LeaveWords.CANNOT_GET_UP.matcher(line).find();
    }

    private SpokenLeave lacking(Taken<Person> who, String count, String rest, boolean isPlain) {
        if (!isPlain && LeaveWords.CANNOT_GET_UP.matcher(who.rest()).find()) {
            return new Lacks(who.found(), Phrase.LEAVE_TODAY);
        }
        boolean isHalf = count.equals("半") && SpokenDays.in(rest).isEmpty() && SpokenDays.in(who.rest()).isPresent();
        return new Lacks(who.found(), isHalf ? Phrase.LEAVE_WHICH_HALF : Phrase.LEAVE_WHICH_DAYS);
    }

    private StandIn standIn(String line) {
        for (Person person : community.people().values()) {
            var standing = LeaveWords.standsIn(person.name()).matcher(line);
            if (standing.find()) {
                boolean everything = LeaveWords.EVERYTHING.matcher(standing.group()).find();
                return new StandIn(Optional.of(person), everything, line.substring(0, standing.start()) + " " + line.substring(standing.end()));
            }
        }
        var own = LeaveWords.I_STAND_IN.matcher(line);
        return own.find()
                ? new StandIn(Optional.of(speaker), false, line.substring(0, own.start()) + " " + line.substring(own.end()))
                : new StandIn(Optional.empty(), false, line);
    }

    Taken<Person> named(String line) {
        return community.people().values().stream()
                .filter(person -> line.contains(person.name()))
                .findFirst()
                .map(person -> new Taken<>(Optional.of(person), line.replaceAll(Pattern.quote(person.name()) + "[他她]?", "")))
                .orElseGet(() -> new Taken<>(Optional.empty(), line));
    }

    /// A second day beside the first leaves it open which is meant.
    Taken<Leave> days(String line, String count) {
        var words = SpokenDays.in(line);
        String rest = words.map(said -> line.replaceFirst(Pattern.quote(said), " ")).orElse(line);
        if (SpokenDays.in(rest).isPresent()) {
            return new Taken<>(Optional.empty(), "");
        }
        var half = LeaveWords.HALF_A_DAY.matcher(rest).results().map(found -> found.group()).findFirst();
        var named = words.flatMap(said -> SpokenDays.parse(said, now.toLocalDate()));
        if (words.isEmpty()) {
            var today = half.filter(this::isAhead);
            return new Taken<>(today.flatMap(part -> SpokenDays.parse("今天" + part, now.toLocalDate())), today.map(part -> rest.replaceFirst(part, "")).orElse(rest));
        }
        boolean isOneWholeDay = named.filter(days -> days.part() == Part.WHOLE && days.from().equals(days.until())).isPresent();
        if (!isOneWholeDay || count.isEmpty()) {
            return new Taken<>(named, rest);
        }
        if (count.equals("半")) {
            var part = half.flatMap(Part::find);
            return new Taken<>(named.flatMap(days -> part.map(p -> new Leave(days.from(), days.until(), p))), half.map(word -> rest.replaceFirst(word, "")).orElse(rest));
        }
        return new Taken<>(SpokenDays.parse(words.get().replaceAll("[一1]天$", "") + count + "天", now.toLocalDate()), rest);
    }

    private boolean isAhead(String half) {
        return half.equals("下午") || now.toLocalTime().isBefore(LocalTime.NOON);
    }

    private static boolean isNothingElse(String rest) {
        return CLAUSE.splitAsStream(rest).allMatch(clause -> clause.length() <= LONGEST_CLAUSE && LeaveWords.NOTHING_ELSE.matcher(clause).matches());
    }
}
