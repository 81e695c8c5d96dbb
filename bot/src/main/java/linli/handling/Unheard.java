package linli.handling;

import java.time.Duration;
import java.util.Optional;
import linli.community.Group;
import linli.message.IssueReply;
import linli.message.Purpose;
import linli.sequel.TheirOwn;
import linli.text.Courtesy;
import linli.text.Question;
import linli.text.Standing;
import linli.text.Sureness;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Whoever asks or tells Linli something that is nobody's business is not met with silence: it says once in a while what it is good for, and how to
/// get a human. Bad news and good are met with a short word; thanks and goodbyes want no answer.
record Unheard(Turn turn, TheirOwn theirOwn) {
    private static final Duration STILL_READ = Duration.ofMinutes(10);
    /// Whoever just likes to talk knows it for the day.
    private static final Duration STILL_KNOWN = Duration.ofHours(18);

    Optional<IssueReply> answer() {
        String plain = turn.plain();
        boolean isMeant = turn.isCalled() && !turn.isBundle() && !turn.isStaff() && turn.group().filter(Group::isStaff).isEmpty();
        if (!isMeant || Courtesy.isNoMore(plain) || theirOwn.isGoingOn()) {
            return Optional.empty();
        }
        boolean isAsked = Question.hasAskingWords(plain);
        Phrase phrase = isAsked ? Phrase.CANNOT_SAY : toWhatIsTold(plain);
        String word = turn.speech().say(phrase);
        if (turn.wasSaid(word, phrase == Phrase.LINLI_LISTENS ? STILL_KNOWN : STILL_READ)) {
            return Optional.empty();
        }
        turn.say(word, Purpose.REPLY, Optional.empty(), false);
        return Optional.of(Receipt.ofAnswer(turn.message()));
    }

    private Phrase toWhatIsTold(String plain) {
        return Tidings.areBad(plain) ? Phrase.THAT_IS_HARD
                : Tidings.areGood(plain) || turn.site().interpreter().knownTalk().standing(plain, Sureness.PLAINLY) == Standing.OVER ? Phrase.THAT_IS_GOOD : Phrase.LINLI_LISTENS;
    }
}
