package linli.desk;

import java.time.Instant;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseWork;
import linli.cases.Speech;
import linli.community.Group;
import linli.message.InboundMessage;
import linli.outbox.OutboxStore;
import linli.outbox.Post;

/// Finds out who gave which short reply, and hands it to those who obey that family of replies, within one transaction. A stranger's
/// reply does nothing and learns nothing.
public final class Desk {
    private final Speech speech;
    private final Working working;
    private final Schoolroom schoolroom;
    private final Answering answering;

    /// Tells those who reported a case what became of it.
    public interface Outcome {
        /// That it is done; gives back whether anybody could be told.
        boolean tell(Case done, String result);

        /// That it is an emergency, and what to do first.
        void alarm(Case raised);
    }

    public Desk(OutboxStore outbox, CaseWork work, Post post, Outcome outcome, Teaching teaching, Answerbook book) {
        this.speech = teaching.speech();
        var pointing = new Pointing(teaching.cases(), outbox, new Rights(speech.community()));
        var quotedLine = new QuotedLine(book.digests(), outbox);
        var talk = new DeskTalk(book.digests(), outbox, post, speech);
        var seconding = new Seconding(book.digests(), quotedLine, talk, book.telling());
        this.working = new Working(work, outcome, pointing, talk);
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
        var reply = person.flatMap(_ -> ShortReply.parse(message.text()));
        if (person.isEmpty() || reply.isEmpty()) {
            return new Obeyed.NotMeant();
        }
        var said = new Said(message, person.get(), group, now);
        if (said.amongResidents() && !said.pointsAtSomething(reply.get())) {
            return new Obeyed.NotMeant(); // "1" among neighbours is a vote or a joke
        }
        return switch (reply.get()) {
            case CaseReply onCase -> working.obey(onCase, said);
            case TeachingReply teaching -> schoolroom.obey(teaching, said);
            case AnsweringReply answer -> answering.obey(answer, said);
        };
    }
}
