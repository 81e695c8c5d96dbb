package linli.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.cases.Routing;
import linli.community.Community;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Severity;

/// The alarms that are up and of which a colleague may be speaking: those to which they were called, and lately also those of the place that they
/// answer for, for whoever is nearest comes though another is on duty.
public record TheirAlarms(AlarmStore alarms, CaseStore cases, Community community, Instant now) {
    private static final Duration STILL_ON_THE_SPOT = Duration.ofHours(6);
    /// Whoever has said nothing for so long speaks of something else.
    private static final Duration STILL_CALLED = Duration.ofHours(1);
    private static final int MOST = 10;
    private static final String SELF_HARM = "self_harm";
    private static final String A_REPAIR = "building_repair";

    /// Those they have answered first, then the newest.
    ///
    /// @param word what whoever speaks now has most likely said before: whoever comes is there next
    public List<Case> of(Person who, Call.Word word) {
        return Stream.concat(calledTo(who), ofTheirPlace(who)).distinct()
                .sorted(Comparator.comparing((Case about) -> hasSaid(about, who, word) ? 0 : hasAnswered(about, who) ? 1 : 2).thenComparing(Case::openedAt, Comparator.reverseOrder()))
                .toList();
    }

    /// The only one that is up anywhere, of which a colleague may know who was not called and answers for another place. Of a home nobody else speaks.
    public Optional<Case> theOnlyOne() {
        var up = community.compounds().stream()
                .flatMap(compound -> cases.openOfKind(Kind.EMERGENCY, Optional.of(compound.id()), now.minus(STILL_CALLED), MOST).stream())
                .filter(about -> alarms.upOf(about).isPresent())
                .toList();
        return up.stream().filter(about -> up.size() == 1 && (!about.confidential() || about.category().equals(Optional.of(SELF_HARM)))).findFirst();
    }

    private boolean hasAnswered(Case about, Person who) {
        return callOf(about, who).flatMap(Call::answer).isPresent();
    }

    /// Whether somebody who was called has said so.
    public boolean hasSaid(Case about, Person who, Call.Word word) {
        return callOf(about, who).flatMap(Call::answer).filter(answer -> answer.word() == word).isPresent();
    }

    /// Whether they were called to it, or answer for the place.
    public boolean mayBeOf(Case about, Person who) {
        return callOf(about, who).filter(call -> call.ring() != Call.Ring.RELEASED).isPresent() || isOfTheirPlace(about, who);
    }

    /// Whether they come by their office, and not as a neighbour who helps.
    public boolean isOnDuty(Case about, Person who) {
        return callOf(about, who).filter(call -> call.ring() == Call.Ring.DUTY).isPresent() || isOfTheirPlace(about, who);
    }

    private boolean isOfTheirPlace(Case about, Person who) {
        return community.organisation().chainOf(about.place()).stream().anyMatch(unit -> unit.holders().contains(who.id())) || mendsThere(about, who);
    }

    /// Whoever hears of every repair there has the keys, and is often the nearest.
    private boolean mendsThere(Case about, Person who) {
        var repair = new Routing.Matter(Kind.SERVICE_REQUEST, Optional.of(A_REPAIR), Severity.NORMAL, about.place());
        return new Routing(community).assign(repair, now).tell().contains(who);
    }

    /// The call to that person.
    public Optional<Call> callOf(Case about, Person who) {
        return alarms.upOf(about).stream()
                .flatMap(alarm -> alarms.callsOf(alarm.number()).stream())
                .filter(call -> call.person().equals(who.id()))
                .findFirst();
    }

    private Stream<Case> calledTo(Person who) {
        return alarms.upFor(who.id()).stream()
                .filter(alarm -> alarm.raisedAt().isAfter(now.minus(isAnsweredBy(alarm, who) ? STILL_ON_THE_SPOT : STILL_CALLED)))
                .flatMap(alarm -> alarm.caseNumber().flatMap(cases::find).stream())
                .filter(about -> about.isOpen() && callOf(about, who).filter(call -> call.ring() != Call.Ring.RELEASED).isPresent());
    }

    private boolean isAnsweredBy(Alarm alarm, Person who) {
        return alarms.callsOf(alarm.number()).stream().anyMatch(call -> call.person().equals(who.id()) && call.answer().isPresent());
    }

    private Stream<Case> ofTheirPlace(Person who) {
        return community.compounds().stream()
                .flatMap(compound -> cases.openOfKind(Kind.EMERGENCY, Optional.of(compound.id()), now.minus(STILL_CALLED), MOST).stream())
                .filter(about -> !about.confidential() && alarms.upOf(about).isPresent())
                .filter(about -> isOfTheirPlace(about, who));
    }
}
