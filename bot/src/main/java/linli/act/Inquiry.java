package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.answer.Response;
import linli.cases.Case;
import linli.community.Compound;
import linli.conversation.PendingFact;
import linli.conversation.PendingQuestion;
import linli.message.Purpose;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Asks for what Linli has to know, and waits for the answer: where something is, or a fact on which an amount hangs.
public record Inquiry(Turn turn) {
    /// How long an answer to "哪一栋?" is taken for one.
    public static final Duration ANSWER_AWAITED = Duration.ofHours(24);

    /// The question itself is part of the words on the case.
    void where(Case opened) {
        turn.tx().conversations().ask(PendingQuestion.where(
                turn.message().group(), turn.message().sender(), opened.number(), turn.now(), turn.now().plus(ANSWER_AWAITED)));
    }

    /// Whether nobody who reads of it knows which house is meant: 9栋, told to Linli alone, stands in more than one compound.
    boolean mayBeInSeveral(Case opened) {
        var place = opened.place();
        return turn.message().isPrivate() && place.building().isPresent() && place.compound().isEmpty() && turn.site().community().compounds().size() > 1;
    }

    /// Whether they have been asked where something is, and have not said so.
    boolean isAwaited() {
        return turn.tx().conversations().pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.PLACE, turn.now()).isPresent();
    }

    /// In which compound the house is that was named.
    public void whichCompound(Case opened) {
        turn.tx().conversations().ask(new PendingQuestion(
                turn.message().group(), turn.message().sender(), PendingQuestion.Kind.PLACE, opened.number(),
                turn.speech().wording().place(opened.place(), turn.site().community()), turn.now(), turn.now().plus(ANSWER_AWAITED)));
    }

    public String inWhichCompound() {
        return turn.speech().say(Phrase.ASK_WHICH_COMPOUND, "compounds", turn.speech().list(turn.site().community().compounds().stream().map(Compound::name)));
    }

    /// The same, once for all cases of one message: the answer is taken for the others too.
    void whereOnce(Case opened) {
        boolean isAsked = turn.tx().conversations()
                .pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.PLACE, turn.now())
                .flatMap(pending -> turn.tx().cases().find(pending.caseNumber()))
                .filter(turn.filing()::hasJustOpened)
                .isPresent();
        if (!isAsked) {
            where(opened);
        }
    }

    /// What a question is about that names nothing.
    void what(String question) {
        turn.tx().conversations().ask(new PendingQuestion(
                turn.message().group(), turn.message().sender(), PendingQuestion.Kind.TOPIC, 0, question, turn.now(), turn.now().plus(GivenHere.A_MOMENT)));
        turn.say(turn.speech().say(Phrase.ASK_WHAT), Purpose.REPLY, Optional.empty(), false);
    }

    /// @param unasked whether it uses up the group's quiet budget
    public void fact(Response.Wanting response, boolean unasked) {
        turn.tx().conversations().ask(new PendingFact(
                turn.message().group(), turn.message().sender(), response.entry().id(), response.question(), response.fact().id(),
                turn.now().plus(ANSWER_AWAITED)));
        turn.say(response.text(), Purpose.REPLY, Optional.empty(), unasked);
    }
}
