package linli.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.alarm.Call.Ring;
import linli.alarm.Call.Word;
import linli.alarm.Rings.Danger;
import linli.cases.Speech;
import linli.community.Group;
import linli.community.Person;
import linli.message.Audience;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Place;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.wording.Phrase;

/// Practises an alarm with those who would be called: every line says that it is a drill and that nobody need call 119. A drill is no
/// case, and what is reported meanwhile is the real thing and ends it.
public final class Drills {
    /// A drill that nobody has ended by then is over.
    private static final Duration LONGEST = Duration.ofHours(1);

    private final AlarmStore alarms;
    private final Post post;
    private final Speech speech;
    private final Instant now;

    public Drills(AlarmStore alarms, Post post, Speech speech, Instant now) {
        this.alarms = alarms;
        this.post = post;
        this.speech = speech;
        this.now = now;
    }

    /// Those who answer for the whole community.
    public boolean mayRun(Person who) {
        return speech.community().organisation().heldBy(who.id()).stream().anyMatch(unit -> unit.covers().isEmpty());
    }

    /// Gives back how many were called.
    public int start(Person by, String category, Place place) {
        var drill = new Alarm(
                alarms.nextNumber(), Optional.empty(), Optional.of(category), place, now, by.id(), 0,
                Optional.of(now.plus(Alarms.A_ROUND)), Optional.empty());
        alarms.insert(drill);
        var rings = new Rings(speech.community(), now);
        var danger = dangerOf(drill);
        var onDuty = rings.onDuty(danger).stream().map(person -> call(drill, person, Ring.DUTY));
        var volunteers = rings.volunteers(danger).stream().map(person -> call(drill, person, Ring.VOLUNTEERS));
        var calls = Stream.concat(onDuty, volunteers).filter(call -> !call.person().equals(by.id())).toList();
        String text = put(Phrase.DRILL_CALL, drill);
        calls.forEach(call -> {
            alarms.put(call);
            say(call.person(), text);
        });
        rings.staffGroup(danger).ifPresent(group -> post.say(speech.toStaff(group, Purpose.REPLY, text)));
        groupAt(place).ifPresent(group -> post.say(
                speech.toGroup(group.id(), Purpose.REPLY, put(Phrase.DRILL_IN_GROUP, drill), Optional.empty(), true)));
        return calls.size();
    }

    private Call call(Alarm drill, Person person, Ring ring) {
        return new Call(drill.number(), person.id(), ring, now, 1, Optional.empty());
    }

    private Optional<Group> groupAt(Place place) {
        return speech.community().groups().values().stream()
                .filter(group -> !group.isStaff() && group.place().equals(place))
                .findFirst();
    }

    /// What the clock does with a drill: calls again while nobody is there, and ends what was forgotten.
    public void ring(Alarm drill) {
        if (!now.isBefore(drill.raisedAt().plus(LONGEST))) {
            end(drill, drill.raisedBy());
            return;
        }
        var again = drill.calledAgain();
        var calls = alarms.callsOf(drill.number());
        boolean goesOn = calls.stream().noneMatch(Call::isThere) && again.rounds() <= Alarms.MOST_REPEATS;
        if (goesOn) {
            calls.stream().filter(call -> call.answer().isEmpty()).map(Call::again).forEach(call -> {
                alarms.put(call);
                say(call.person(), put(Phrase.DRILL_AGAIN, drill, "times", Integer.toString(call.times())));
            });
        }
        alarms.update(again.lookedAtAgain(goesOn ? now.plus(Alarms.A_ROUND) : drill.raisedAt().plus(LONGEST)));
    }

    /// The drill that somebody who was called has not answered fully yet.
    public Optional<Alarm> awaiting(Person who) {
        return alarms.upFor(who.id()).stream()
                .filter(alarm -> alarm.isDrill() && callTo(who, alarm).filter(call -> !call.isThere()).isPresent())
                .findFirst();
    }

    /// When somebody was last called to that drill.
    public Instant lastCalled(Alarm drill, Person who) {
        int repeats = callTo(who, drill).map(call -> call.times() - 1).orElse(0);
        return drill.raisedAt().plus(Alarms.A_ROUND.multipliedBy(repeats));
    }

    private Optional<Call> callTo(Person who, Alarm alarm) {
        return alarms.callsOf(alarm.number()).stream().filter(call -> call.person().equals(who.id())).findFirst();
    }

    /// Gives back what whoever answered is told.
    public String answer(Alarm drill, Person who, Word word) {
        callTo(who, drill).ifPresent(call -> alarms.put(call.answered(word, now)));
        return put(word == Word.THERE ? Phrase.DRILL_THERE : Phrase.DRILL_COMING, drill);
    }

    /// The drill that is on, the newest of several.
    public Optional<Alarm> running() {
        return alarms.drills().stream().findFirst();
    }

    /// Whoever took part hears that it is over; whoever ended it alone, how long each one took. That there is nothing real is said only where there is not.
    public void end(Alarm drill, String by) {
        alarms.update(drill.over(new Alarm.End(now, by, "")));
        var calls = alarms.callsOf(drill.number());
        boolean isAllWell = Stream.concat(calls.stream().map(Call::person), Stream.of(by)).noneMatch(this::isCalledToARealOne);
        String over = put(isAllWell ? Phrase.DRILL_OVER : Phrase.DRILL_OVER_ALONE, drill);
        calls.stream().filter(call -> !call.person().equals(by)).forEach(call -> say(call.person(), over));
        String result = put(Phrase.DRILL_RESULT, drill, "over", over, "lines", lines(drill, calls));
        say(by, result);
        new Rings(speech.community(), now).staffGroup(dangerOf(drill))
                .ifPresent(group -> post.say(speech.toStaff(group, Purpose.REPLY, over)));
    }

    /// Whether somebody is called to what is no drill and is not over yet.
    public boolean isCalledToARealOne(String person) {
        return alarms.upFor(person).stream().anyMatch(alarm -> !alarm.isDrill());
    }

    /// Something has happened where people practise: the drill stops by itself, and whoever took part or was told to carry on as ever reads that this is real.
    ///
    /// @param discreetly where nobody may read what has happened
    void overtaken(Place real, boolean discreetly) {
        alarms.drills().stream().filter(drill -> isThere(drill, real)).forEach(drill -> {
            alarms.update(drill.over(new Alarm.End(now, drill.raisedBy(), "")));
            String text = put(discreetly ? Phrase.DRILL_STOPPED : Phrase.DRILL_IS_REAL, drill);
            Stream.concat(alarms.callsOf(drill.number()).stream().map(Call::person), Stream.of(drill.raisedBy())).distinct()
                    .forEach(person -> say(person, Purpose.ALARM, text));
            new Rings(speech.community(), now).staffGroup(dangerOf(drill))
                    .ifPresent(group -> post.say(speech.toStaff(group, Purpose.ALARM, text)));
            groupAt(drill.place()).ifPresent(group -> post.say(speech.toGroup(group.id(), Purpose.ALARM, text, Optional.empty(), false)));
        });
    }

    private static boolean isThere(Alarm drill, Place real) {
        boolean isSameHouse = drill.place().building().isEmpty() || drill.place().building().equals(real.building());
        return drill.place().compound().equals(real.compound()) && isSameHouse;
    }

    private static Danger dangerOf(Alarm drill) {
        return new Danger(drill.category(), drill.place(), "", false, false);
    }

    private String lines(Alarm drill, List<Call> calls) {
        return calls.stream().map(call -> line(drill, call)).collect(Collectors.joining("\n"));
    }

    private String line(Alarm drill, Call call) {
        Phrase phrase = call.answer().isEmpty() ? Phrase.DRILL_NOBODY
                : call.isThere() ? Phrase.DRILL_WAS_THERE : Phrase.DRILL_WAS_COMING;
        long seconds = call.answer().map(answer -> Duration.between(drill.raisedAt(), answer.at()).toSeconds()).orElse(0L);
        return speech.say(phrase,
                "who", speech.titled(call.person()), "minutes", Long.toString(seconds / 60), "seconds", Long.toString(seconds % 60));
    }

    /// Every line of a drill begins with what it is.
    public String put(Phrase phrase, Alarm drill, String... more) {
        var values = Stream.concat(
                        Stream.of("place", speech.wording().place(drill.place(), speech.community()),
                                "category", speech.wording().category(Kind.EMERGENCY, drill.category())),
                        Stream.of(more))
                .toArray(String[]::new);
        return speech.say(phrase, values);
    }

    private void say(String person, String text) {
        say(person, Purpose.REPLY, text);
    }

    private void say(String person, Purpose purpose, String text) {
        post.say(new OutboundMessage(person, Audience.PERSON, purpose, text, Set.of(), Optional.empty(), false));
    }
}
