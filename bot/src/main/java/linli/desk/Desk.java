package linli.desk;

import java.time.Instant;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseTime;
import linli.cases.CaseWork;
import linli.cases.ChangeOfHands;
import linli.cases.Prodding;
import linli.cases.Speech;
import linli.cases.Workbench;
import linli.community.Group;
import linli.community.Person;
import linli.conversation.ConversationStore;
import linli.message.InboundMessage;
import linli.outbox.OutboxStore;

/// Finds out who gave which short reply, and hands it to those who obey that family of replies, within one transaction. A stranger's
/// reply does nothing and learns nothing.
public final class Desk {
    private final Speech speech;
    private final Questions questions;
    private final Working working;
    private final Overview overview;
    private final Schoolroom schoolroom;
    private final Answering answering;

    /// Tells those who reported a case what became of it.
    public interface Outcome {
        /// That it is done, and asks whether it is solved; gives back whether anybody could be told.
        ///
        /// @param by who did it: one is not asked about one's own work
        boolean tell(Case done, String result, Person by);

        /// By when it will be done; gives back whether the reporter could be told.
        boolean tellNewTime(Case about, Instant finishDue);

        /// That it is an emergency, and what to do first.
        void alarm(Case raised);
    }

    public Desk(
            Workbench bench, CaseWork work, OutboxStore outbox, ConversationStore conversations, Outcome outcome, Teaching teaching,
            Answerbook book) {
        this.speech = bench.speech();
        var pointing = new Pointing(bench.cases(), outbox, new Rights(speech.community()));
        var quotedLine = new QuotedLine(book.digests(), outbox);
        var talk = new DeskTalk(book.digests(), outbox, bench.post(), speech);
        var seconding = new Seconding(book.digests(), quotedLine, talk, book.telling());
        this.questions = new Questions(conversations, talk);
        this.overview = new Overview(bench.cases(), new Steps(speech), talk);
        this.working = new Working(
                work, new Prodding(bench), outcome, pointing,
                new Passing(new ChangeOfHands(bench), pointing, new Colleagues(speech.community()), questions, talk),
                new Timing(new CaseTime(bench), outcome, questions, talk), overview, questions, talk);
        this.schoolroom = new Schoolroom(
                new Correcting(teaching, pointing, outcome), new Learned(teaching, pointing), seconding, talk);
        this.answering = new Answering(book.digests(), quotedLine, talk, seconding);
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
    }

    public Obeyed obey(InboundMessage message, Optional<Group> group, Instant now) {
        var person = speech.community().person(message.sender());
        return person.map(p -> obey(new Said(message, p, group, now))).orElseGet(Obeyed.NotMeant::new);
    }

    private Obeyed obey(Said said) {
        var reply = questions.completed(said).or(() -> ShortReply.parse(said.message().text()));
        if (reply.isEmpty() || questions.isAboutTheirOwn(said)) {
            return new Obeyed.NotMeant();
        }
        if (said.amongResidents() && !said.pointsAtSomething(reply.get())) {
            return new Obeyed.NotMeant(); // "1" among neighbours is a vote or a joke
        }
        return switch (reply.get()) {
            case CaseReply onCase -> working.obey(onCase, said);
            case OverviewReply wish -> overview.obey(wish, said);
            case TeachingReply teaching -> schoolroom.obey(teaching, said);
            case AnsweringReply answer -> answering.obey(answer, said);
        };
    }
}
