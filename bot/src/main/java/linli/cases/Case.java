package linli.cases;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Label;
import linli.message.Place;
import linli.message.Severity;

/// A matter in somebody's hands, as it stands now; how it came there is in its [CaseEvent]s.
///
/// @param number what people type, from 1001 in each community
/// @param group where it was first reported; empty for a private talk
/// @param reporter who reported it first
/// @param text what the reporter said
/// @param owner the person who has it now
/// @param confidential for the owner's eyes alone
/// @param rule the routing row that chose the first owner
/// @param contactDue by when the owner is to take it up
/// @param finishDue by when it is to be done
/// @param escalations how many levels it has been passed up
/// @param nextDue when the clock looks at it again; empty once it is done
/// @param incident the common cause it hangs under
public record Case(
        int number,
        Kind kind,
        Optional<String> category,
        Severity severity,
        Place place,
        Optional<String> group,
        String reporter,
        Optional<String> reporterName,
        String text,
        Status status,
        String owner,
        boolean confidential,
        String rule,
        Instant openedAt,
        Instant contactDue,
        Instant finishDue,
        int escalations,
        Optional<Instant> nextDue,
        Optional<String> incident) {
    /// Where a matter stands.
    public enum Status {
        /// In the owner's hands, who has not answered yet.
        ASSIGNED,
        /// The owner has said yes.
        ACCEPTED,
        /// Done, with a result.
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return status != Status.DONE;
    }

    /// The number as people type it.
    public String label() {
        return Integer.toString(number);
    }

    /// @param due when it is to be done, by which the clock looks again
    public Case accepted(String by, Instant due) {
        return with(Status.ACCEPTED, by, place, escalations, Optional.of(due), incident);
    }

    public Case done() {
        return with(Status.DONE, owner, place, escalations, Optional.empty(), incident);
    }

    /// In another person's hands; a new due time is set where the old one has passed.
    public Case handedTo(String person, Instant due, int escalations) {
        return with(Status.ASSIGNED, person, place, escalations, Optional.of(due), incident);
    }

    /// Overdue at the top of the chain: it stays where it is and the clock looks again later.
    public Case lookedAtAgain(Instant due) {
        return with(status, owner, place, escalations, Optional.of(due), incident);
    }

    /// Taken for something else from now on.
    public Case labelled(Label label, Severity severity, String rule, boolean confidential) {
        return new Case(
                number, label.kind(), label.category(), severity, place, group, reporter, reporterName, text, status, owner,
                confidential, rule, openedAt, contactDue, finishDue, escalations, nextDue, incident);
    }

    /// The case as far as routing cares.
    Routing.Matter matter() {
        return new Routing.Matter(kind, category, severity, place);
    }

    /// What it is taken for.
    public Label nature() {
        return new Label(kind, category);
    }

    public Case at(Place place) {
        return with(status, owner, place, escalations, nextDue, incident);
    }

    public Case under(String incident) {
        return with(status, owner, place, escalations, nextDue, Optional.of(incident));
    }

    private Case with(
            Status status, String owner, Place place, int escalations, Optional<Instant> nextDue, Optional<String> incident) {
        return new Case(
                number, kind, category, severity, place, group, reporter, reporterName, text, status, owner, confidential,
                rule, openedAt, contactDue, finishDue, escalations, nextDue, incident);
    }
}
