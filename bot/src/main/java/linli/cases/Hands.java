package linli.cases;

import java.time.Instant;
import linli.cases.CaseEvent.Type;

/// Puts a case that is open already into another person's hands: the state, the event that says why, and the card.
record Hands(CaseStore cases, Cards cards, Instant now) {
    Case over(Case about, Assignment assignment) {
        var moved = about.handedTo(
                assignment.owner().id(), about.nextInOtherHands(assignment.contactDue()), about.escalations());
        cases.update(moved);
        cases.append(new CaseEvent(
                moved.number(), Type.ASSIGNED, now, CaseEvent.LINLI, assignment.owner().id() + ", " + assignment.because().written()));
        cards.send(moved, assignment);
        return moved;
    }
}
