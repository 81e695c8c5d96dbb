package linli.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import linli.cases.Case.Status;
import linli.cases.CaseEvent.Type;
import linli.cases.Due.Step;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Severity;
import linli.outbox.Post;
import linli.wording.Phrase;

/// Puts right what a case was taken for, because a colleague knows better. What was done stays done; the residents' group hears nothing.
public final class CaseCorrection {
    private final CaseStore cases;
    private final Cards cards;
    private final Hands hands;
    private final Speech speech;
    private final Routing routing;
    private final Instant now;

    /// @param reachable whether a resident can be written to in private
    public CaseCorrection(CaseStore cases, Post post, Speech speech, Predicate<String> reachable, Instant now) {
        this.cases = cases;
        this.cards = new Cards(cases, post, speech, reachable, now);
        this.hands = new Hands(cases, cards, now);
        this.speech = speech;
        this.routing = new Routing(speech.community(), cases::openCount);
        this.now = now;
    }

    /// Where somebody else answers for what it is, they get it; where not, it stays with whoever has it. Who may read of it is as the
    /// rule for what it is says, from now on.
    ///
    /// @param severity of what it is now
    public Case correct(Case mistaken, Label label, Severity severity, Person by) {
        var before = routing.assign(mistaken.matter(), now);
        var cause = new SameCause(speech.community()).causeAs(mistaken, label.category());
        var assignment = routing.assign(mistaken.labelled(label, cause, severity, mistaken.rule(), mistaken.confidential()).matter(), now);
        var corrected = mistaken.labelled(label, cause, severity, assignment.rule(), assignment.confidential());
        record(mistaken, label, by);
        if (isDone(mistaken)) {
            cases.update(corrected);
            return corrected;
        }
        boolean anotherAnswers = !assignment.owner().equals(before.owner()) && !assignment.owner().id().equals(mistaken.owner());
        boolean isNews = !mistaken.isOpen() || label.kind() == Kind.EMERGENCY;
        var after = anotherAnswers || isNews ? hands.over(corrected, assignment) : keep(corrected, assignment, by);
        if (after.confidential() && !mistaken.confidential()) {
            var mayRead = new ArrayList<>(assignment.tell().stream().map(Person::id).toList());
            mayRead.add(after.owner());
            cards.keepFromOthers(after, mayRead);
        }
        var told = new ArrayList<>(assignment.tell());
        if (!isNews) {
            told.removeAll(before.tell());
        }
        told.forEach(colleague -> cards.tell(colleague, after));
        return after;
    }

    /// It was nothing but talk: nobody need do anything about it.
    public Case putAside(Case mistaken, Label talk, Severity severity, Person by) {
        var aside = mistaken.labelled(talk, Optional.empty(), severity, mistaken.rule(), mistaken.confidential()).withdrawn();
        record(mistaken, talk, by);
        cases.update(aside);
        return aside;
    }

    /// What was only put aside was never done.
    private boolean isDone(Case closed) {
        return !closed.isOpen() && cases.eventsOf(closed.number()).stream().anyMatch(event -> event.type() == Type.DONE);
    }

    /// The time that was promised holds, unless this is more urgent, or what was promised is to call people to what is no danger.
    private Case keep(Case corrected, Assignment assignment, Person by) {
        boolean isMoreUrgent = corrected.status() == Status.ASSIGNED
                && corrected.nextDue().filter(due -> due.isAfter(assignment.contactDue())).isPresent();
        var kept = isMoreUrgent || corrected.isToRing()
                ? corrected.lookedAtAgain(Optional.of(new Due(Step.CONTACT, assignment.contactDue())))
                : corrected;
        cases.update(kept);
        if (!kept.owner().equals(by.id())) {
            cards.toOwner(kept, speech.say(Phrase.CARD_CORRECTED,
                    "case", kept.label(), "label", speech.wording().labels().nameOf(kept.nature()), "by", by.titled()));
        }
        return kept;
    }

    private void record(Case mistaken, Label label, Person by) {
        cases.append(new CaseEvent(
                mistaken.number(), Type.CORRECTED, now, by.id(), mistaken.nature().code() + " to " + label.code()));
    }
}
