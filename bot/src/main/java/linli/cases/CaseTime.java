package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.cases.Due.Step;
import linli.community.Person;
import linli.wording.Phrase;

/// The time a case has: how long its owner works on it, put off, stopped while it waits for something, running again.
public record CaseTime(Workbench bench) {
    /// Whoever comes back to a case whose time was up gets this much of their hours.
    private static final Duration AT_LEAST = Duration.ofHours(1);

    private Due untilItIsUp(Case about, Instant finishDue) {
        return ownerOf(about)
                .map(owner -> bench.routing().deadlines().untilItIsUp(owner, about.matter(), bench.now(), finishDue))
                .orElse(new Due(Step.FINISH, finishDue));
    }

    private Optional<Person> ownerOf(Case about) {
        return bench.speech().community().person(about.owner());
    }

    /// Whoever names a new time for their own case has taken it on.
    public Case postpone(Case open, Person by, Instant until, String why) {
        boolean notTakenOn = open.status() == Status.ASSIGNED && !open.owner().equals(by.id());
        var postponed = notTakenOn
                ? open.postponed(until)
                : open.accepted(open.owner(), until, untilItIsUp(open, until));
        return bench.keep(postponed, Type.POSTPONED, by.id(), (until + " " + why).strip());
    }

    /// The clock stands still until then.
    public Case suspend(Case open, Person by, Instant until, String why) {
        var running = open.status() == Status.SUSPENDED ? running(open) : open;
        return bench.keep(running.suspended(new Due(Step.RESUME, until)), Type.SUSPENDED, by.id(), (until + " " + why).strip());
    }

    /// The clock runs again, and as much of the owner's hours is left as there was.
    ///
    /// @param by a person's id, or [CaseEvent#LINLI] where the time has come
    public Case resume(Case suspended, String by) {
        return bench.keep(running(suspended), Type.RESUMED, by, "");
    }

    /// The clock itself lets it run again, and the owner hears of it.
    Case resumeInTime(Case suspended) {
        var resumed = resume(suspended, CaseEvent.LINLI);
        bench.cards().toOwner(resumed, bench.speech().say(Phrase.CARD_RESUMED,
                "case", resumed.label(), "category", bench.speech().category(resumed), "place", bench.speech().place(resumed),
                "due", bench.speech().time(resumed.finishDue(), bench.now())));
        return resumed;
    }

    private Case running(Case suspended) {
        var finishDue = ownerOf(suspended)
                .map(owner -> bench.routing().deadlines().after(owner, suspended.matter(), bench.now(), left(suspended, owner)))
                .orElse(suspended.finishDue());
        return suspended.accepted(suspended.owner(), finishDue, untilItIsUp(suspended, finishDue));
    }

    private Duration left(Case suspended, Person owner) {
        var left = stoppedAt(suspended)
                .map(at -> bench.routing().deadlines().between(owner, suspended.matter(), at, suspended.finishDue()))
                .orElse(AT_LEAST);
        return left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left;
    }

    private Optional<Instant> stoppedAt(Case suspended) {
        return bench.cases().eventsOf(suspended.number()).stream()
                .filter(event -> event.type() == Type.SUSPENDED)
                .reduce((_, later) -> later)
                .map(CaseEvent::at);
    }
}
