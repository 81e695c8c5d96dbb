package linli.alarm;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import linli.alarm.Call.Ring;
import linli.alarm.Rings.Danger;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.cases.Due;
import linli.cases.Due.Step;
import linli.cases.Routing;
import linli.cases.Speech;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Label;
import linli.outbox.Post;

/// Calls people to a danger, and again every minute, and those above them, until somebody answers.
public final class Alarms {
    static final int MOST_REPEATS = 5;
    static final Duration A_ROUND = Duration.ofMinutes(1);
    private static final int ROUNDS_TO_THE_NEXT_LEVEL = 2;
    /// At the top there is nobody else to ask, and it stays a danger.
    public static final Duration A_ROUND_AT_THE_TOP = Duration.ofMinutes(15);
    /// What is said to be over is still to be looked at, but nobody need be called every minute for it.
    private static final Duration A_CALM_ROUND = Duration.ofMinutes(15);
    private static final Duration STILL_BURNING = Duration.ofHours(2);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    /// What is raised in the small hours is asked for in the morning, all else the day after.
    private static final Duration A_NIGHT = Duration.ofHours(4);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final AlarmStore alarms;
    private final CaseStore cases;
    private final CaseWork work;
    private final Callers callers;
    private final Routing routing;
    private final Rings rings;
    private final Drills drills;
    private final Instant now;

    /// @param reachable whether a resident can be written to in private
    public Alarms(
            AlarmStore alarms, CaseStore cases, CaseWork work, Post post, Speech speech, Predicate<String> reachable, Instant now) {
        this.alarms = alarms;
        this.cases = cases;
        this.work = work;
        this.callers = new Callers(post, speech, reachable, now);
        this.routing = new Routing(speech.community());
        this.rings = new Rings(speech.community(), now);
        this.drills = new Drills(alarms, post, speech, now);
        this.now = now;
    }

    /// A case of danger was opened, or turned out to be one.
    public Case raise(Case opened) {
        var alarm = new Alarm(
                alarms.nextNumber(), Optional.of(opened.number()), opened.category(), opened.place(), now, opened.reporter(), 0,
                Optional.empty(), Optional.empty());
        alarms.insert(alarm);
        callOut(alarm, opened);
        return toRing(opened, now.plus(A_ROUND));
    }

    /// Its place has become known: whoever is near that place is called as well.
    public Case moved(Case placed) {
        var alarm = alarms.upOf(placed);
        if (alarm.isEmpty()) {
            return placed;
        }
        alarms.update(alarm.get().at(placed.place()));
        alarms.callsOf(alarm.get().number()).forEach(call -> callers.placed(placed, call));
        callOut(alarm.get(), placed);
        return placed.status() == Status.ASSIGNED ? toRing(placed, now.plus(A_ROUND)) : placed;
    }

    /// It is worse than was told first: whoever is called to such a thing is called as well.
    public Case turnedOut(Case open, Optional<String> category) {
        var label = new Label(Kind.EMERGENCY, category);
        var worse = work.labelled(open, label);
        record(open, Type.CORRECTED, open.nature().code() + " to " + label.code());
        cases.update(worse);
        boolean isUp = alarms.upOf(worse).isPresent();
        return isUp ? corrected(worse) : raise(worse);
    }

    /// It is taken for another danger than it was raised for: whoever is called to such a thing is called as well.
    public Case corrected(Case about) {
        alarms.ofCase(about.number())
                .filter(alarm -> alarm.isUp() && !alarm.category().equals(about.category()))
                .ifPresent(alarm -> {
                    alarms.update(alarm.of(about.category()));
                    callOut(alarm, about);
                });
        return about;
    }

    /// Whoever raised it never meant a danger: nobody is called any more, and there is no case.
    public void neverWas(Alarm alarm, Case about, String by, String text) {
        alarms.update(alarm.over(new Alarm.End(now, by, text)));
        cases.append(new CaseEvent(about.number(), Type.STOOD_DOWN, now, by, text));
        cases.update(about.withdrawn());
        cases.append(new CaseEvent(about.number(), Type.WITHDRAWN, now, by, text));
        callers.neverWas(about, alarms.callsOf(alarm.number()), rings.staffGroup(Danger.of(about)), text);
    }

    /// It is of somebody's home, as it turns out: whoever is not called to such a thing is called no more.
    public Case turnedOutAtHome(Case open) {
        var kept = work.keepForFew(open);
        alarms.upOf(kept).ifPresent(alarm -> {
            letGo(alarm, kept);
            callOut(alarm, kept);
        });
        return kept;
    }

    private void letGo(Alarm alarm, Case kept) {
        var mayKnow = rings.onDuty(Danger.of(kept)).stream().map(Person::id).toList();
        alarms.callsOf(alarm.number()).stream()
                .filter(call -> !call.isThere() && !call.person().equals(kept.owner()) && !mayKnow.contains(call.person()) && !rings.isAbove(kept.place(), call.person()))
                .forEach(call -> {
                    callers.letGo(kept, call);
                    alarms.put(call.released());
                });
    }

    /// Whether a word on a danger tells that it is of somebody's home.
    ///
    /// @param isPrivate whether Linli alone was told
    public boolean isOfAHome(Case about, String text, boolean isPrivate) {
        return rings.isDiscreet(about, text, isPrivate);
    }

    /// Whoever was not called yet; volunteers only as far as there are not enough of them.
    private void callOut(Alarm alarm, Case about) {
        drills.overtaken(about.place(), Scene.isDiscreet(about, rings.community()));
        var before = alarms.callsOf(alarm.number());
        var called = before.stream().map(Call::person).toList();
        long volunteers = before.stream().filter(call -> call.ring() == Ring.VOLUNTEERS).count();
        var danger = Danger.of(about);
        int news = 0;
        for (Person person : rings.onDuty(danger)) {
            news += called.contains(person.id()) ? 0 : call(alarm, about, person, Ring.DUTY);
        }
        var near = rings.volunteers(danger).stream()
                .filter(person -> !called.contains(person.id()))
                .limit(Math.max(0, Rings.MOST_VOLUNTEERS - volunteers)) // more may have been called before there was this limit
                .toList();
        for (Person person : near) {
            news += call(alarm, about, person, Ring.VOLUNTEERS);
        }
        record(about, Type.ALARMED, Integer.toString(news));
    }

    private int call(Alarm alarm, Case about, Person person, Ring ring) {
        var call = new Call(alarm.number(), person.id(), ring, now, 1, Optional.empty());
        alarms.put(call);
        callers.call(about, call);
        return 1;
    }

    /// What the clock does while nobody has answered.
    public Case ring(Case due) {
        var alarm = alarms.upOf(due);
        if (alarm.isEmpty() || due.status() != Status.ASSIGNED) {
            return work.tick(due); // it is a danger no more, but still somebody's
        }
        boolean atTheTopBefore = routing.nextAbove(due.owner(), due.matter(), now).isEmpty();
        if (atTheTopBefore && !now.isBefore(morningAfter(due))) {
            return askHowItEnded(due);
        }
        var since = SaidSince.of(due, cases);
        if (since.isCalm() && !now.isBefore(due.openedAt().plus(STILL_BURNING))) {
            return askHowItEnded(due);
        }
        var again = alarm.get().calledAgain();
        alarms.update(again);
        var above = again.rounds() % ROUNDS_TO_THE_NEXT_LEVEL == 0
                ? routing.nextAbove(due.owner(), due.matter(), now) : Optional.<Person>empty();
        callAgain(again, due, since);
        callTheOwner(again, due);
        var handed = above.map(person -> climb(again, due, person, since)).orElse(due);
        boolean atTheTop = routing.nextAbove(handed.owner(), handed.matter(), now).isEmpty();
        return toRing(handed, now.plus(again.rounds() >= MOST_REPEATS && atTheTop ? atTheTop(handed) : since.isCalm() ? A_CALM_ROUND : A_ROUND));
    }

    /// Whoever is at the top is called until they answer, but what was told hours ago burns no more.
    private Duration atTheTop(Case about) {
        return Duration.between(about.openedAt(), now).compareTo(STILL_BURNING) < 0 ? A_ROUND_AT_THE_TOP : AN_HOUR;
    }

    private Instant morningAfter(Case about) {
        var zone = routing.community().zone();
        var earliest = about.openedAt().plus(A_NIGHT).atZone(zone);
        var morning = earliest.with(MORNING);
        return (morning.isBefore(earliest) ? morning.plusDays(1) : morning).toInstant();
    }

    /// Nobody is called any more for what nobody has spoken of since: whoever is above those on duty is asked once how it ended.
    private Case askHowItEnded(Case about) {
        var first = cases.eventsOf(about.number()).stream().filter(event -> event.type() == Type.ASSIGNED).findFirst().map(CaseEvent::detail).orElse(about.owner());
        callers.askHowItEnded(about, routing.nextAbove(first, about.matter(), now).map(Person::id).orElse(about.owner()));
        record(about, Type.REMINDED, about.owner());
        return toRing(about, now.plus(A_WEEK));
    }

    /// All who have said nothing; after so many rounds only whoever has it, and no volunteers where it is said to be over.
    private void callAgain(Alarm alarm, Case about, SaidSince since) {
        int count = 0;
        for (Call call : alarms.callsOf(alarm.number())) {
            boolean isOwner = call.person().equals(about.owner());
            boolean isToCome = call.ring() == Ring.DUTY || call.ring() == Ring.VOLUNTEERS && !since.isCalm();
            if (isToCome && call.answer().isEmpty() && (alarm.rounds() <= MOST_REPEATS || isOwner)) {
                alarms.put(call.again());
                callers.callAgain(about, call.again(), since);
                count++;
            }
        }
        if (count > 0) {
            record(about, Type.CALLED_AGAIN, Integer.toString(count));
        }
    }

    /// Whoever has got it since is called like all others.
    private void callTheOwner(Alarm alarm, Case about) {
        boolean isCalled = alarms.callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(about.owner()));
        routing.community().person(about.owner())
                .filter(owner -> !isCalled && owner.reachableInPrivate())
                .ifPresent(owner -> record(about, Type.ALARMED, Integer.toString(call(alarm, about, owner, Ring.DUTY))));
    }

    private Case climb(Alarm alarm, Case about, Person above, SaidSince since) {
        var handed = about.handedTo(above.id(), about.next().orElseThrow(), about.escalations() + 1);
        record(about, Type.ESCALATED, "from " + about.owner() + " to " + above.id());
        var known = alarms.callsOf(alarm.number()).stream().filter(call -> call.person().equals(above.id())).findFirst();
        if (known.isEmpty()) {
            alarms.put(new Call(alarm.number(), above.id(), Ring.DUTY, now, 1, Optional.empty()));
        }
        callers.climbed(alarm, handed, above, routing.deskOf(above.id()), since);
        return handed;
    }

    private Case toRing(Case about, Instant at) {
        var ringing = about.lookedAtAgain(Optional.of(new Due(Step.RING, at)));
        cases.update(ringing);
        return ringing;
    }

    private void record(Case about, Type type, String detail) {
        cases.append(new CaseEvent(about.number(), type, now, CaseEvent.LINLI, detail));
    }
}
