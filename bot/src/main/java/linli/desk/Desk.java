package linli.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.cases.Speech;
import linli.community.Community;
import linli.community.Group;
import linli.community.Person;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.Kind;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Quote;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxStore;
import linli.outbox.Post;
import linli.wording.Phrase;

/// Does what a member of staff says in a short reply, within one transaction. A stranger's reply does nothing and learns nothing.
public final class Desk {
    private static final Pattern CASE_NUMBER = Pattern.compile("(?<![0-9])[1-9][0-9]{3,6}(?![0-9])");
    private static final int CASES_NAMED = 5;

    private final CaseStore cases;
    private final OutboxStore outbox;
    private final CaseWork work;
    private final Post post;
    private final Speech speech;
    private final Outcome outcome;

    /// Tells those who reported a case what became of it; gives back whether anybody could be told.
    public interface Outcome {
        boolean tell(Case done, String result);
    }

    public Desk(CaseStore cases, OutboxStore outbox, CaseWork work, Post post, Speech speech, Outcome outcome) {
        this.cases = cases;
        this.outbox = outbox;
        this.work = work;
        this.post = post;
        this.speech = speech;
        this.outcome = outcome;
    }

    /// What became of a message that may have been a short reply.
    public sealed interface Obeyed {
        /// It was none, or not one of somebody who may give it.
        record NotMeant() implements Obeyed {}

        /// It was one, but for which case has to be asked.
        record Unclear() implements Obeyed {}

        /// The case as it stands now.
        record Done(Case worked) implements Obeyed {}
    }

    public Obeyed obey(InboundMessage message, Optional<Group> group, Instant now) {
        var person = speech.community().person(message.sender());
        var reply = person.flatMap(_ -> ShortReply.parse(message.text()));
        if (person.isEmpty() || reply.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        boolean amongResidents = group.filter(g -> !g.isStaff()).isPresent();
        if (amongResidents && reply.get().number().isEmpty() && message.quote().isEmpty()) {
            return new Obeyed.NotMeant(); // "1" among neighbours is a vote or a joke
        }
        var meant = meant(reply.get(), message, person.get(), group);
        if (meant.size() > 1) {
            answer(message, meant.getFirst(), speech.say(Phrase.WHICH_CASE,
                    "cases", String.join(" ", meant.stream().map(c -> c.label() + speech.category(c)).toList())));
            return new Obeyed.Unclear();
        }
        return meant.isEmpty()
                ? new Obeyed.NotMeant()
                : new Obeyed.Done(obey(reply.get(), meant.getFirst(), message, person.get(), now));
    }

    private Case obey(ShortReply reply, Case meant, InboundMessage message, Person person, Instant now) {
        return switch (reply) {
            case ShortReply.Accept _ -> accept(meant, message, person, now);
            case ShortReply.Close(var _, var result) -> close(meant, message, person, result);
        };
    }

    private Case accept(Case meant, InboundMessage message, Person person, Instant now) {
        if (meant.status() != Status.ASSIGNED) {
            return meant; // said twice, or done already: nothing to add
        }
        var accepted = work.accept(meant, person);
        answer(message, accepted, speech.say(Phrase.ACCEPTED,
                "case", accepted.label(), "due", speech.time(accepted.nextDue().orElse(accepted.finishDue()), now)));
        return accepted;
    }

    private Case close(Case meant, InboundMessage message, Person person, String result) {
        if (!meant.isOpen()) {
            return meant;
        }
        var done = work.close(meant, person, result);
        boolean told = outcome.tell(done, result);
        answer(message, done, speech.say(told ? Phrase.CLOSED : Phrase.CLOSED_NOT_TOLD, "case", done.label()));
        return done;
    }

    /// By number, by the quoted card, by the latest card in that place, or all that it may be.
    private List<Case> meant(ShortReply reply, InboundMessage message, Person person, Optional<Group> group) {
        var named = reply.number().or(() -> message.quote().flatMap(this::quoted));
        if (named.isPresent()) {
            return named.flatMap(cases::find).filter(c -> mayWorkOn(c, person)).stream().toList();
        }
        var inHand = cases.openOwnedBy(person.id(), CASES_NAMED);
        var accepted = inHand.stream().filter(c -> c.status() == Status.ACCEPTED).toList();
        if (reply instanceof ShortReply.Close && !accepted.isEmpty()) {
            return accepted; // a result belongs to what one has taken on; told to the wrong people it cannot be taken back
        }
        return outbox.latestCard(group.map(Group::id).orElse(person.id()))
                .flatMap(row -> row.message().caseNumber())
                .map(Integer::valueOf)
                .flatMap(cases::find)
                .filter(Case::isOpen)
                .filter(c -> mayWorkOn(c, person))
                .map(List::of)
                .orElse(inHand);
    }

    private Optional<Integer> quoted(Quote quote) {
        Optional<Integer> byId = quote.id()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> outbox.find(Long.parseLong(id)))
                .map(OutboxRow::message)
                .flatMap(OutboundMessage::caseNumber)
                .map(Integer::valueOf);
        var inText = CASE_NUMBER.matcher(quote.text());
        return byId.or(() -> inText.find() ? Optional.of(Integer.valueOf(inText.group())) : Optional.empty());
    }

    /// The owner, those above the owner, and in danger every colleague; of a confidential case nobody but the owner and those above.
    private boolean mayWorkOn(Case meant, Person person) {
        if (meant.owner().equals(person.id()) || meant.kind() == Kind.EMERGENCY) {
            return true;
        }
        Community community = speech.community();
        return community.organisation().chainOf(meant.place()).stream()
                .filter(unit -> unit.staffGroup().isPresent())
                .filter(_ -> !meant.confidential() || isAbove(person, meant))
                .anyMatch(unit -> unit.holders().contains(person.id()));
    }

    private boolean isAbove(Person person, Case meant) {
        return speech.community().organisation().above(meant.owner())
                .filter(unit -> unit.holders().contains(person.id()))
                .isPresent();
    }

    /// The answer to a short reply goes where it was given, but never among residents.
    private void answer(InboundMessage message, Case about, String text) {
        var staffGroup = message.group().flatMap(speech.community()::group).filter(Group::isStaff);
        post.say(staffGroup
                .map(g -> speech.toStaffGroup(g.id(), Purpose.REPLY, text, about))
                .orElseGet(() -> new OutboundMessage(
                        message.sender(), Audience.PERSON, Purpose.REPLY, text, Set.of(),
                        Optional.of(about.label()), false)));
    }
}
