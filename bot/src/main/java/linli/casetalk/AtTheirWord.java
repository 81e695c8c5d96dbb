package linli.casetalk;

import java.util.Set;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.community.Person;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Writes down what a colleague said of a case among neighbours, so that nobody hears later that it was not taken. The neighbours there have read it.
record AtTheirWord(Turn turn) {
    /// It stays whose it is, with the time of whoever takes it on; the owner hears who said what.
    void inHand(Case open, Person speaker) {
        var owner = turn.site().community().person(open.owner());
        if (open.status() != Status.ASSIGNED || owner.isEmpty()) {
            return;
        }
        var taken = turn.work().accept(open, owner.get());
        if (!owner.get().equals(speaker)) {
            turn.work().tellOwner(taken, turn.speech().say(Phrase.CARD_TAKEN_AT_THEIR_WORD,
                    "case", taken.label(), "by", speaker.titled(), "text", turn.speech().quote(turn.message().text()),
                    "due", turn.speech().time(taken.finishDue(), turn.now())));
        }
    }

    /// Whoever reported it elsewhere hears of it; whoever did so here may say that it is not so.
    void done(Case open, Person speaker, String group) {
        String text = turn.message().text().strip();
        var done = turn.work().close(open, speaker, text);
        if (!open.owner().equals(speaker.id())) {
            turn.work().tellOwner(done, turn.speech().doneBy(done, speaker, text));
        }
        turn.incidents().over(done, speaker, text);
        Commands.outcomes(turn).tell(done, text, speaker, Set.of(speaker.id(), group));
        turn.tx().outbox().takeTheFloorBack(done.label());
    }
}
