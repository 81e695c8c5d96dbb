package linli.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import linli.alarm.Call.Ring;
import linli.alarm.Call.Word;
import linli.alarm.Rings.Danger;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.cases.Due;
import linli.cases.Due.Step;
import linli.cases.ResidentsGroups;
import linli.cases.Speech;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.outbox.Post;
import linli.text.PlainText;
import linli.wording.Phrase;

/// What those who were called say of a danger: on the way, there, over; and who hears of it.
public final class Scene {
    /// Whoever is on the way gets so long before anybody is called again, and so does whoever looks whether it is over.
    private static final Duration ON_THE_WAY = Duration.ofMinutes(5);
    private static final Duration AT_ONE_TIME = Duration.ofHours(2);
    private static final int MOST_AT_ONE_PLACE = 10;

    private final AlarmStore alarms;
    private final CaseStore cases;
    private final CaseWork work;
    private final Post post;
    private final Speech speech;
    private final Relay relay;
    private final Instant now;

    public Scene(AlarmStore alarms, CaseStore cases, CaseWork work, Post post, Speech speech, Relay relay, Instant now) {
        this.alarms = alarms;
        this.cases = cases;
        this.work = work;
        this.post = post;
        this.speech = speech;
        this.relay = relay;
        this.now = now;
    }

    /// The alarm of that case, if it is up.
    public Optional<Alarm> alarmOf(Case about) {
        return alarms.upOf(about);
    }

    /// Whoever is there has the case; the others hear it once and are called no more.
    public Case there(Alarm alarm, Case about, Person who) {
        boolean isFirst = alarms.callsOf(alarm.number()).stream().noneMatch(Call::isThere);
        answer(alarm, about, who, Word.THERE, Type.THERE);
        if (isFirst) {
            relay.tellOthersThan(who, alarm, about, speech.say(Phrase.ALARM_SOMEONE_THERE, "case", about.label(), "who", speech.titled(who.id())));
        }
        return about.status() == Status.ASSIGNED ? work.accept(about, who) : about;
    }

    /// What else is up in that stairwell: whoever is there for one is there for all to which they were called.
    public List<Case> alsoUpWhere(Case about, Person who) {
        var house = about.place();
        return house.building().isEmpty() ? List.of() : cases.openOfKind(Kind.EMERGENCY, house.compound(), now.minus(AT_ONE_TIME), MOST_AT_ONE_PLACE).stream()
                .filter(other -> other.number() != about.number() && other.place().building().equals(house.building())
                        && (other.place().unit().isEmpty() || house.unit().isEmpty() || other.place().unit().equals(house.unit())))
                .filter(other -> alarmOf(other).filter(alarm -> isCalledTo(alarm, who) || !other.confidential() && isAbove(other, who)).isPresent())
                .toList();
    }

    private boolean isCalledTo(Alarm alarm, Person who) {
        return alarms.callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(who.id()));
    }

    /// Whoever is on the way is not there yet, but nobody need be called for a while.
    public Case coming(Alarm alarm, Case about, Person who) {
        answer(alarm, about, who, Word.COMING, Type.COMING);
        if (about.status() != Status.ASSIGNED) {
            return about;
        }
        var until = now.plus(ON_THE_WAY);
        var resting = about.lookedAtAgain(Optional.of(new Due(Step.RING, until)));
        cases.update(resting);
        return resting;
    }

    /// Whoever is there or was on the way may say that it is over, and so may those above.
    public boolean mayStandDown(Alarm alarm, Case about, Person who) {
        boolean hasCome = alarms.callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(who.id()) && call.answer().isPresent());
        return hasCome || isAbove(about, who);
    }

    /// Volunteers learn where to go and no more, until they are there.
    public boolean mayReadOnlyWhere(Case about, Person who) {
        var call = alarms.ofCase(about.number()).stream()
                .flatMap(alarm -> alarms.callsOf(alarm.number()).stream())
                .filter(c -> c.person().equals(who.id()) && c.ring() == Ring.VOLUNTEERS && !c.isThere())
                .findFirst();
        return call.isPresent() && !about.owner().equals(who.id()) && !isAbove(about, who);
    }

    /// What was done, to the minute, is for those who were on duty for it and those above.
    public boolean mayReadTheCourse(Alarm alarm, Case about, Person who) {
        boolean onDuty = alarms.callsOf(alarm.number()).stream()
                .anyMatch(call -> call.person().equals(who.id()) && call.ring() == Ring.DUTY);
        return onDuty || isAbove(about, who);
    }

    private boolean isAbove(Case about, Person who) {
        return new Rings(speech.community(), now).isAbove(about.place(), who.id());
    }

    /// It is over: all who were called hear it once, each group once and without details. What came of it is still to be written, unless that was said
    /// as well, or it was nothing.
    ///
    /// @param all what one word has done with
    /// @param isDone whether nothing more is to be done about it
    public List<Case> standDown(List<Case> all, Person who, String why, boolean isDone) {
        over(all, who, why);
        var told = new HashSet<String>();
        return all.stream().map(about -> {
            new ResidentsGroups(cases, speech.community()).of(about).stream().filter(told::add).forEach(group -> sayThatItIsOver(about, group));
            var taken = about.status() == Status.ASSIGNED ? work.accept(about, who) : about;
            return isDone && !isDiscreet(about, speech.community()) || WasNothing.isSaidIn(PlainText.of(why)) ? work.close(taken, who, why) : taken;
        }).toList();
    }

    private void sayThatItIsOver(Case about, String group) {
        String line = speech.say(isDiscreet(about, speech.community()) ? Phrase.ALARM_OVER_DISCREETLY : Phrase.ALARM_OVER_IN_GROUP, "case", about.label());
        post.say(speech.toGroup(group, Purpose.REPLY, line, Optional.of(about), false));
    }

    /// The same of all that one word has done with, where those who reported it hear in another way what came of it.
    public void over(List<Case> all, Person who, String why) {
        var allClear = relay.allClear(who, why);
        all.forEach(about -> alarmOf(about).ifPresent(alarm -> {
            alarms.update(alarm.over(new Alarm.End(now, who.id(), why)));
            record(about, Type.STOOD_DOWN, who.id(), why);
            allClear.add(about, alarms.callsOf(alarm.number()), relay.desk(about));
        }));
        allClear.say();
    }

    /// Whether it is told there by a card.
    public boolean wasToldIn(Case about, String staffGroup) {
        return new Rings(speech.community(), now).staffGroup(Danger.of(about)).filter(staffGroup::equals).isPresent();
    }

    /// It is another flat of the same stairwell than was thought: nobody else is called for that.
    public void nearer(Alarm alarm, Case about, Place place) {
        var nearer = about.at(place);
        cases.update(nearer);
        alarms.update(alarm.at(place));
        record(nearer, Type.PLACED, CaseEvent.LINLI, speech.place(nearer));
    }

    /// Somebody is to hear of it no more, or not at all; nobody who answers for it is left out.
    ///
    /// @return whether that is so from now on
    public boolean release(Alarm alarm, Case about, Person who) {
        if (about.owner().equals(who.id()) || isAbove(about, who)) {
            return false;
        }
        var call = alarms.callsOf(alarm.number()).stream().filter(c -> c.person().equals(who.id())).findFirst();
        if (call.filter(Call::isThere).isPresent()) {
            return false;
        }
        alarms.put(call.map(Call::released).orElseGet(() -> new Call(alarm.number(), who.id(), Ring.RELEASED, now, 0, Optional.empty())));
        return true;
    }

    /// Whoever told of it, lives there or has looked says that it is over: somebody has still to see to it, but nobody is called every minute.
    public void calmed(Case about, String by, String said) {
        work.note(about, Type.CALMED, by, said);
        ringIn(ON_THE_WAY, about, due -> due.isBefore(now.plus(ON_THE_WAY)));
    }

    /// Something else is said of it: where it was said to be over, all are called as before.
    public void stirred(Case about, String by, String said) {
        boolean wasCalm = SaidSince.of(about, cases).isCalm();
        work.note(about, Type.NOTED, by, said);
        if (wasCalm) {
            ringIn(Alarms.A_ROUND, about, due -> due.isAfter(now.plus(Alarms.A_ROUND)));
        }
    }

    private void ringIn(Duration time, Case about, Predicate<Instant> ring) {
        if (about.status() == Status.ASSIGNED && about.next().filter(due -> due.step() == Step.RING && ring.test(due.at())).isPresent()) {
            cases.update(about.lookedAtAgain(Optional.of(new Due(Step.RING, now.plus(time)))));
        }
    }

    /// Whether somebody was called to it.
    public boolean wasCalled(Alarm alarm, Person who) {
        return alarms.callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(who.id()) && call.times() > 0);
    }

    /// Whether neighbours must not read what sort of danger it was.
    public static boolean isDiscreet(Case about, Community community) {
        return Danger.of(about).ruleIn(community).discreet();
    }

    private void answer(Alarm alarm, Case about, Person who, Word word, Type type) {
        var call = alarms.callsOf(alarm.number()).stream()
                .filter(c -> c.person().equals(who.id()))
                .findFirst()
                .orElseGet(() -> new Call(alarm.number(), who.id(), Ring.VOLUNTEERS, now, 0, Optional.empty()));
        alarms.put(call.answered(word, now));
        record(about, type, who.id(), "");
    }

    private void record(Case about, Type type, String by, String detail) {
        cases.append(new CaseEvent(about.number(), type, now, by, detail));
    }
}
