package linli.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.cases.Due.Step;
import linli.community.Community;
import linli.community.Person;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Place;
import linli.outbox.Post;
import linli.text.PlainText;
import linli.wording.Phrase;

/// Everything that changes a case, within one transaction: the state, the event that says why, and the staff's cards.
/// What the residents' group hears is said by those who call it.
public final class CaseWork {
    private static final int ADDRESSES_IN_A_LINE = 3;
    /// People show one picture after another: the owner is told of the first.
    private static final Duration SHOWN_IN_ONE_GO = Duration.ofMinutes(10);
    /// How long it is waited for a word whether it is solved.
    private static final Duration WORD_AWAITED = Duration.ofDays(3);

    private final CaseStore cases;
    private final Cards cards;
    private final Hands hands;
    private final CaseTime time;
    private final Overdue overdue;
    private final Speech speech;
    private final Routing routing;
    private final Deadlines deadlines;
    private final Community community;
    private final Instant now;

    /// @param reachable whether a resident can be written to in private
    public CaseWork(CaseStore cases, Post post, Speech speech, Predicate<String> reachable, Instant now) {
        this.cases = cases;
        var bench = new Workbench(cases, post, speech, reachable, now);
        this.cards = bench.cards();
        this.hands = new Hands(cases, cards, now);
        this.time = new CaseTime(bench);
        this.overdue = new Overdue(bench);
        this.speech = speech;
        this.community = speech.community();
        this.routing = bench.routing();
        this.deadlines = routing.deadlines();
        this.now = now;
    }

    public Case open(Report report) {
        var assignment = routing.assign(report.matter(), report.group(), now);
        var opened = new Case(
                cases.nextNumber(), report.kind(), report.category(), report.severity(), report.place(), report.group(),
                report.reporter(), report.reporterName(), report.text(), cause(report), Status.ASSIGNED, assignment.owner().id(),
                assignment.confidential(), assignment.rule(), now, assignment.contactDue(), assignment.finishDue(), 0,
                Optional.of(new Due(Step.CONTACT, assignment.contactDue())), Optional.empty());
        cases.insert(opened);
        cases.addSource(opened.number(), report.source(), report.reporter(), report.group());
        report.enclosed().forEach(enclosed -> cases.enclose(opened.number(), enclosed));
        record(opened, Type.OPENED, CaseEvent.LINLI, assignment.because().written());
        record(opened, Type.ASSIGNED, CaseEvent.LINLI, assignment.owner().id());
        cards.send(opened, assignment);
        assignment.tell().forEach(colleague -> cards.tell(colleague, opened));
        return opened;
    }

    private Optional<String> cause(Report report) {
        return new SameCause(community).causeOf(report.category(), PlainText.of(report.text()));
    }

    /// Another report of the same thing. The owner hears what the same person adds, and everything when there is danger; but
    /// thirty neighbours in the dark are one card, not thirty.
    public Case join(Case open, Report report) {
        boolean known = cases.isReportedBy(open.number(), report.reporter());
        cases.addSource(open.number(), report.source(), report.reporter(), report.group());
        record(open, Type.JOINED, report.reporter(), report.source().id());
        var shown = report.enclosed().stream().filter(enclosed -> cases.enclose(open.number(), enclosed)).toList();
        if (known || open.kind() == Kind.EMERGENCY) {
            var more = speech.say(Phrase.CARD_MORE,
                    "case", open.label(), "text", speech.quote(report.text()),
                    "place", speech.wording().place(report.place(), community),
                    "reporter", speech.named(report.reporterName(), report.reporter()));
            cards.toOwner(open, new EnclosedWords(speech).line(open, shown, ADDRESSES_IN_A_LINE).map(line -> more + "\n" + line).orElse(more));
        }
        return open;
    }

    /// It is one with others from now on. The clock looks at the one that leads; in danger every bell goes on ringing.
    ///
    /// @param why the row or the colleague that says so
    public Case gather(Case found, String incident, boolean leads, String by, String why) {
        var gathered = leads || found.kind() == Kind.EMERGENCY ? found.under(incident) : found.following(incident);
        cases.update(gathered);
        record(gathered, Type.GATHERED, by, "incident " + incident + ": " + why);
        return gathered;
    }

    /// It is not one with the others after all.
    public Case part(Case mistaken, String by, String why) {
        var alone = mistaken.alone();
        cases.update(alone);
        record(alone, Type.PARTED, by, mistaken.incident().map(id -> "incident " + id + ": ").orElse("") + why);
        return alone;
    }

    /// Whoever answers for it gets it as if it had just come.
    public Case assignAnew(Case open) {
        return hands.over(open, routing.assign(open.matter(), now));
    }

    /// Something more was shown of the case. The owner hears of it, unless it is their own or they have just heard of more.
    public void enclose(Case about, List<Enclosure> shown) {
        var before = cases.enclosedIn(about.number());
        var added = shown.stream().filter(enclosed -> cases.enclose(about.number(), enclosed)).toList();
        boolean wasToldJustNow = before.stream().anyMatch(enclosed ->
                enclosed.at().isAfter(about.openedAt()) && enclosed.at().isAfter(now.minus(SHOWN_IN_ONE_GO)));
        boolean isOwners = added.stream().allMatch(enclosed -> enclosed.by().equals(about.owner()));
        if (about.isOpen() && !isOwners && !wasToldJustNow) {
            cards.toOwner(about, new EnclosedWords(speech).more(about, added));
        }
    }

    /// Taken for something else, in the same hands.
    public Case labelled(Case open, Label label) {
        return open.labelled(
                label, new SameCause(community).causeAs(open, label.category()), open.severity(), open.rule(), open.confidential());
    }

    /// It has turned out to be for few eyes: what waits to be read by others stays in, and whoever has it keeps it.
    public Case keepForFew(Case open) {
        var kept = open.labelled(open.nature(), open.cause(), open.severity(), open.rule(), true);
        var assignment = routing.assign(kept.matter(), now);
        kept = open.labelled(open.nature(), open.cause(), open.severity(), assignment.rule(), true);
        cases.update(kept);
        record(kept, Type.CORRECTED, CaseEvent.LINLI, open.rule() + " to " + kept.rule());
        var mayRead = new ArrayList<>(assignment.tell().stream().map(Person::id).toList());
        mayRead.add(kept.owner());
        cards.keepFromOthers(kept, mayRead);
        return kept;
    }

    public Optional<Case> find(int number) {
        return cases.find(number);
    }

    /// Where the owner reads about it.
    public void tellOwner(Case about, String text) {
        cards.toOwner(about, text);
    }

    /// The place has become known: whoever answers for it gets the case.
    public Case place(Case open, Place place) {
        var placed = open.at(place);
        record(placed, Type.PLACED, open.reporter(), speech.place(placed));
        var assignment = routing.assign(placed.matter(), placed.group(), now);
        if (assignment.owner().id().equals(open.owner()) || open.status() != Status.ASSIGNED) {
            cases.update(placed);
            cards.toOwner(placed, speech.say(Phrase.CARD_PLACED, "case", open.label(), "place", speech.place(placed)));
            return placed;
        }
        return hands.over(placed, assignment);
    }

    public Case accept(Case open, Person by) {
        // whoever takes it up late still gets the time it takes
        var due = open.finishDue().isAfter(now) ? open.finishDue() : deadlines.finish(by, open.matter(), now);
        var accepted = open.accepted(by.id(), due, deadlines.untilItIsUp(by, open.matter(), now, due));
        cases.update(accepted);
        record(accepted, Type.ACCEPTED, by.id(), "");
        return accepted;
    }

    public Case close(Case open, Person by, String result) {
        var confirmation = new Due(Step.CONFIRMATION, now.plus(WORD_AWAITED));
        var done = open.done(Optional.of(confirmation).filter(_ -> open.kind() != Kind.EMERGENCY));
        cases.update(done);
        record(done, Type.DONE, by.id(), result);
        return done;
    }

    /// It was closed with the one that leads, and goes on with it.
    public Case goOn(Case closed, String incident, Person by) {
        var goesOn = closed.accepted(closed.owner(), closed.finishDue(), new Due(Step.FINISH, closed.finishDue())).following(incident);
        cases.update(goesOn);
        record(goesOn, Type.REOPENED, by.id(), "");
        return goesOn;
    }

    /// The sides of a quarrel have agreed, or somebody else has it from now on.
    ///
    /// @param how `SETTLED` or `HANDED_ON`
    public Case endQuarrel(Case open, Type how, Person by, String detail) {
        var done = open.done(Optional.empty());
        cases.update(done);
        record(done, how, by.id(), detail);
        return done;
    }

    /// What was agreed upon was not kept: whoever had the quarrel takes it up again.
    public Case takeUpAgain(Case settled) {
        var owner = routing.ownerNow(settled, now);
        var contact = routing.contactDue(owner, settled.matter(), now);
        var again = settled.reopened(owner.id(), routing.finishDue(owner, settled.matter(), now), new Due(Step.CONTACT, contact));
        cases.update(again);
        record(again, Type.ASSIGNED, CaseEvent.LINLI, owner.id());
        return again;
    }

    /// Something happened to the case that changes nothing about who has it and by when.
    public void note(Case about, Type type, String by, String detail) {
        record(about, type, by, detail);
    }

    /// It has become more urgent, though nobody is woken up for it.
    public Case graver(Case open) {
        var graver = open.graver();
        if (!graver.equals(open)) {
            cases.update(graver);
            record(graver, Type.CORRECTED, CaseEvent.LINLI, open.severity().code() + " to " + graver.severity().code());
        }
        return graver;
    }

    /// Its owner is not there: whoever stands in gets it, with the time it takes anew; where nobody does, the next one above.
    public void relieve(Case open) {
        var absent = routing.ownerOf(open, now);
        routing.standIn(absent, open, now).ifPresent(assignment -> hands.over(open, assignment));
    }

    /// What the clock does now that the time of a case's [Due] has come.
    public Case tick(Case due) {
        return switch (due.next().orElseThrow().step()) {
            case CONTACT, RING, FINISH -> closeAsSaid(due).orElseGet(() -> overdue.escalate(due));
            case REMINDER -> overdue.remindOnce(due);
            case RESUME -> time.resumeInTime(due);
            case CONFIRMATION -> overdue.leaveUnconfirmed(due);
        };
    }

    /// A danger that somebody has said to be over, and nobody has written a result of, goes no further: what they said is the result.
    private Optional<Case> closeAsSaid(Case due) {
        return cases.eventsOf(due.number()).stream()
                .filter(event -> event.type() == Type.STOOD_DOWN || event.type() == Type.ALARMED)
                .reduce((_, last) -> last)
                .filter(last -> last.type() == Type.STOOD_DOWN && due.kind() == Kind.EMERGENCY)
                .flatMap(end -> community.person(end.by()).map(by -> close(due, by, end.detail())));
    }

    private void record(Case about, Type type, String by, String detail) {
        cases.append(new CaseEvent(about.number(), type, now, by, detail));
    }
}
