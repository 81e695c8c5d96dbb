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
/// @param cause the row of `config/incidents.yaml` that knew of such things when the case was opened or put right
/// @param owner the person who has it now
/// @param confidential for the owner's eyes alone
/// @param rule the routing row that chose the first owner
/// @param contactDue by when the owner is to take it up
/// @param finishDue by when it is to be done
/// @param escalations how many levels it has been passed up
/// @param next what the clock does about it, and when; empty where nothing is awaited any more
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
        Optional<String> cause,
        Status status,
        String owner,
        boolean confidential,
        String rule,
        Instant openedAt,
        Instant contactDue,
        Instant finishDue,
        int escalations,
        Optional<Due> next,
        Optional<String> incident) {
    /// Where a matter stands.
    public enum Status {
        /// In the owner's hands, who has not answered yet.
        ASSIGNED,
        /// The owner has said yes.
        ACCEPTED,
        /// Taken on, and waiting for something that is not the owner's to give: a key, a spare part, the resident's time.
        SUSPENDED,
        /// Done, with a result; nobody has said yet whether it is solved.
        DONE,
        /// Whoever reported it has said that it is solved.
        CONFIRMED,
        /// Nobody need do anything about it any more: taken back by whoever reported it, or never a matter.
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return switch (status) {
            case ASSIGNED, ACCEPTED, SUSPENDED -> true;
            case DONE, CONFIRMED, WITHDRAWN -> false;
        };
    }

    /// The number as people type it.
    public String label() {
        return Integer.toString(number);
    }

    /// When the clock looks at it again.
    public Optional<Instant> nextDue() {
        return next.map(Due::at);
    }

    /// By when somebody is to do something about it; the one word before the time is up is not yet that time.
    public Instant due() {
        return next.filter(due -> due.step() != Due.Step.REMINDER).map(Due::at).orElse(finishDue);
    }

    /// @param finishDue by when it is to be done from now on
    public Case accepted(String by, Instant finishDue, Due next) {
        return with(Status.ACCEPTED, by, place, finishDue, escalations, Optional.of(next), incident);
    }

    /// @param resume when it is looked at again, whether or not what it waits for has come
    public Case suspended(Due resume) {
        return with(Status.SUSPENDED, owner, place, finishDue, escalations, Optional.of(resume), incident);
    }

    /// Another time for the same work; what the clock does next stays, and so does that it does nothing.
    public Case postponed(Instant finishDue) {
        return with(status, owner, place, finishDue, escalations, next, incident);
    }

    /// @param confirmation how long the reporter is waited for; empty where nobody is asked
    public Case done(Optional<Due> confirmation) {
        return with(Status.DONE, owner, place, finishDue, escalations, confirmation, incident);
    }

    public Case confirmed() {
        return with(Status.CONFIRMED, owner, place, finishDue, escalations, Optional.empty(), incident);
    }

    public Case withdrawn() {
        return with(Status.WITHDRAWN, owner, place, finishDue, escalations, Optional.empty(), incident);
    }

    /// Not solved after all: it begins anew.
    ///
    /// @param finishDue by when it is to be done from now on
    public Case reopened(String person, Instant finishDue, Due next) {
        return with(Status.ASSIGNED, person, place, finishDue, 0, Optional.of(next), incident);
    }

    /// What the clock does next where somebody else gets it: an alarm that nobody has answered goes on ringing, whoever has the case.
    ///
    /// @param contactDue by when they are to have taken it up
    Due nextInOtherHands(Instant contactDue) {
        var contact = new Due(Due.Step.CONTACT, contactDue);
        // at the top it rings but seldom, and whoever gets it from there must not wait for that
        return next.filter(_ -> kind == Kind.EMERGENCY && isToRing())
                .map(bell -> bell.at().isBefore(contactDue) ? bell : new Due(Due.Step.RING, contactDue))
                .orElse(contact);
    }

    /// Whether people are called and nobody has come yet.
    boolean isToRing() {
        return next.filter(due -> due.step() == Due.Step.RING).isPresent();
    }

    /// In another person's hands; a new time is set where the old one has passed.
    public Case handedTo(String person, Due next, int escalations) {
        return with(Status.ASSIGNED, person, place, finishDue, escalations, Optional.of(next), incident);
    }

    /// It stays where it is.
    public Case lookedAtAgain(Optional<Due> next) {
        return with(status, owner, place, finishDue, escalations, next, incident);
    }

    /// Taken for something else from now on.
    ///
    /// @param cause the row of `config/incidents.yaml` for what it is
    public Case labelled(Label label, Optional<String> cause, Severity severity, String rule, boolean confidential) {
        return new Case(
                number, label.kind(), label.category(), severity, place, group, reporter, reporterName, text, cause, status, owner,
                confidential, rule, openedAt, contactDue, finishDue, escalations, next, incident);
    }

    /// The case as far as routing cares.
    public Routing.Matter matter() {
        return new Routing.Matter(kind, category, severity, place, text, group.isEmpty(), kind == Kind.EMERGENCY && confidential);
    }

    /// What it is taken for.
    public Label nature() {
        return new Label(kind, category);
    }

    public Case at(Place place) {
        return with(status, owner, place, finishDue, escalations, next, incident);
    }

    /// High, where it was not thought so.
    Case graver() {
        var graver = severity.compareTo(Severity.HIGH) < 0 ? Severity.HIGH : severity;
        return new Case(
                number, kind, category, graver, place, group, reporter, reporterName, text, cause, status, owner, confidential, rule,
                openedAt, contactDue, finishDue, escalations, next, incident);
    }

    public Case under(String incident) {
        return with(status, owner, place, finishDue, escalations, next, Optional.of(incident));
    }

    /// Done when the one that leads is done: the clock looks at that one.
    public Case following(String incident) {
        return with(status, owner, place, finishDue, escalations, Optional.empty(), Optional.of(incident));
    }

    /// Nobody else's any more.
    public Case alone() {
        return with(status, owner, place, finishDue, escalations, next, Optional.empty());
    }

    private Case with(
            Status status, String owner, Place place, Instant finishDue, int escalations, Optional<Due> next,
            Optional<String> incident) {
        return new Case(
                number, kind, category, severity, place, group, reporter, reporterName, text, cause, status, owner, confidential,
                rule, openedAt, contactDue, finishDue, escalations, next, incident);
    }
}
