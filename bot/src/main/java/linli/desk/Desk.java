package linli.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseStore;
import linli.cases.CaseWork;
import linli.cases.Speech;
import linli.community.Group;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxStore;
import linli.outbox.Post;
import linli.wording.Phrase;

/// Does what a member of staff says in a short reply, within one transaction. A stranger's reply does nothing and learns nothing.
public final class Desk {
    private static final int CASES_NAMED = 5;

    private final CaseStore cases;
    private final CaseWork work;
    private final Post post;
    private final Speech speech;
    private final Outcome outcome;
    private final Pointing pointing;
    private final Correcting correcting;
    private final Learned learned;
    private final Seconding seconding;
    private final Answering answering;
    private final Leaving leaving;
    private final DutyTalk dutyTalk;

    /// Tells those who reported a case what became of it.
    public interface Outcome {
        /// That it is done; gives back whether anybody could be told.
        boolean tell(Case done, String result);

        /// That it is an emergency, and what to do first.
        void alarm(Case raised);
    }

    public Desk(OutboxStore outbox, CaseWork work, Post post, Outcome outcome, Teaching teaching, Answerbook book, Rota rota) {
        this.cases = teaching.cases();
        this.work = work;
        this.post = post;
        this.speech = teaching.speech();
        this.outcome = outcome;
        this.pointing = new Pointing(cases, outbox, new Rights(speech.community()));
        this.correcting = new Correcting(teaching, pointing, outcome);
        this.learned = new Learned(teaching, pointing);
        var quotedLine = new QuotedLine(book.digests(), outbox);
        var talk = new DeskTalk(book.digests(), outbox, post, speech);
        this.seconding = new Seconding(book.digests(), quotedLine, talk, book.telling());
        this.answering = new Answering(book.digests(), quotedLine, talk, seconding);
        this.leaving = new Leaving(rota, talk, speech.community());
        this.dutyTalk = new DutyTalk(cases, pointing, talk, speech.community());
    }

    /// What became of a message that may have been a short reply.
    public sealed interface Obeyed {
        /// It was none, or not one of somebody who may give it.
        record NotMeant() implements Obeyed {}

        /// It was one, and was answered without a case being worked on: there was something to ask back, or to look up.
        record Answered() implements Obeyed {}

        /// The case as it stands now.
        record Done(Case worked) implements Obeyed {}

        /// It was one about how messages are read; the case as it stands now.
        record Taught(Case worked) implements Obeyed {}

        /// It put an answer in force, or took one back.
        record Informed() implements Obeyed {}

        /// It said who is there from now on.
        record Staffed() implements Obeyed {}
    }

    public Obeyed obey(InboundMessage message, Optional<Group> group, Instant now) {
        var person = speech.community().person(message.sender());
        var reply = person.flatMap(_ -> ShortReply.parse(message.text()));
        if (person.isEmpty() || reply.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var said = new Said(message, person.get(), group, now);
        if (said.amongResidents() && !said.pointsAtSomething(reply.get())) {
            return new Obeyed.NotMeant(); // "1" among neighbours is a vote or a joke
        }
        return switch (reply.get()) {
            case ShortReply.OnCase onCase -> obey(onCase, said);
            case TeachingReply teaching -> teach(teaching, said);
            case AnsweringReply answer -> answering.obey(answer, said);
            case DutyReply duty -> obey(duty, said);
        };
    }

    private Obeyed obey(DutyReply reply, Said said) {
        return switch (reply) {
            case DutyReply.Away(var rest) -> leaving.away(rest, said);
            case DutyReply.Back(var who) -> leaving.back(who, said);
            case DutyReply.StandIn(var name) -> leaving.standIn(name, false, said);
            case DutyReply.HandAll(var name) -> leaving.standIn(name, true, said);
            case DutyReply.Who _ -> dutyTalk.who(said);
            case DutyReply.Why(var number) -> dutyTalk.why(number, said);
        };
    }

    private Obeyed teach(TeachingReply reply, Said said) {
        return switch (reply) {
            case TeachingReply.Correct correct -> answered(correcting.obey(correct, said), said);
            case TeachingReply.Undo(var number) -> undo(number, said);
            case TeachingReply.Insist(var number) -> answered(learned.insist(number, said), said);
            case TeachingReply.Lately _ -> answered(Optional.of(learned.lately(said)), said);
        };
    }

    /// 撤回 3 is about a correction, unless an answer is quoted or there is no such correction.
    private Obeyed undo(Optional<Integer> number, Said said) {
        var undone = seconding.isQuotedBy(said) ? Optional.<Answer>empty() : learned.undo(number, said);
        return undone.isPresent() ? answered(undone, said) : seconding.takeBack(number, said);
    }

    private Obeyed answered(Optional<Answer> answer, Said said) {
        answer.ifPresent(a -> answerPlainly(said.message(), a));
        return answer.isEmpty()
                ? new Obeyed.NotMeant()
                : answer.get().about().<Obeyed>map(Obeyed.Taught::new).orElseGet(Obeyed.Answered::new);
    }

    private Obeyed obey(ShortReply.OnCase reply, Said said) {
        var meant = meant(reply, said);
        if (meant.size() > 1) {
            answer(said.message(), meant.getFirst(), speech.say(Phrase.WHICH_CASE,
                    "cases", String.join(" ", meant.stream().map(c -> c.label() + speech.category(c)).toList())));
            return new Obeyed.Answered();
        }
        return meant.isEmpty() ? new Obeyed.NotMeant() : new Obeyed.Done(obey(reply, meant.getFirst(), said));
    }

    private Case obey(ShortReply.OnCase reply, Case meant, Said said) {
        return switch (reply) {
            case ShortReply.Accept _ -> accept(meant, said);
            case ShortReply.Close(var _, var result) -> close(meant, said, result);
        };
    }

    private Case accept(Case meant, Said said) {
        if (meant.status() != Status.ASSIGNED) {
            return meant; // said twice, or done already: nothing to add
        }
        var accepted = work.accept(meant, said.person());
        answer(said.message(), accepted, speech.say(Phrase.ACCEPTED,
                "case", accepted.label(),
                "due", speech.time(accepted.finishDue(), said.now())));
        return accepted;
    }

    private Case close(Case meant, Said said, String result) {
        if (!meant.isOpen()) {
            return meant;
        }
        var done = work.close(meant, said.person(), result);
        boolean told = outcome.tell(done, result);
        answer(said.message(), done, speech.say(told ? Phrase.CLOSED : Phrase.CLOSED_NOT_TOLD, "case", done.label()));
        return done;
    }

    /// By number, by the quoted card, by the latest card in that place, or all that it may be.
    private List<Case> meant(ShortReply.OnCase reply, Said said) {
        var person = said.person();
        var named = reply.number().or(() -> said.message().quote().flatMap(pointing::quoted));
        if (named.isPresent()) {
            return pointing.at(named.get(), person).stream().toList();
        }
        var inHand = cases.openOwnedBy(person.id(), CASES_NAMED);
        var accepted = inHand.stream().filter(c -> c.status() == Status.ACCEPTED).toList();
        if (reply instanceof ShortReply.Close && !accepted.isEmpty()) {
            return accepted; // a result belongs to what one has taken on; told to the wrong people it cannot be taken back
        }
        return pointing.latestCard(said.place(), person).map(List::of).orElse(inHand);
    }

    /// The answer to a short reply goes where it was given, but never among residents.
    private void answer(InboundMessage message, Case about, String text) {
        var staffGroup = staffGroup(message);
        post.say(staffGroup
                .map(g -> speech.toStaffGroup(g.id(), Purpose.REPLY, text, about))
                .orElseGet(() -> toWriter(message, text, Optional.of(about))));
    }

    /// The same for an answer that carries nothing of what residents told: it may be given in a staff group about a confidential
    /// case as well.
    private void answerPlainly(InboundMessage message, Answer answer) {
        post.say(staffGroup(message)
                .map(g -> speech.toStaff(g.id(), Purpose.REPLY, answer.text(), answer.about()))
                .orElseGet(() -> toWriter(message, answer.text(), answer.about())));
    }

    private Optional<Group> staffGroup(InboundMessage message) {
        return message.group().flatMap(speech.community()::group).filter(Group::isStaff);
    }

    private static OutboundMessage toWriter(InboundMessage message, String text, Optional<Case> about) {
        return new OutboundMessage(
                message.sender(), Audience.PERSON, Purpose.REPLY, text, Set.of(), about.map(Case::label), false);
    }
}
