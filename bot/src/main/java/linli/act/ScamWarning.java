package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Severity;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.wording.Phrase;

/// Warns of a scam. Whoever has paid already needs another word than whoever has not.
record ScamWarning(Turn turn) {
    /// It is not repeated in a place within this time.
    private static final Duration STILL_READ = Duration.ofHours(6);

    void say(Issue issue, Case about) {
        String word = turn.speech().say(hasPaid(issue) ? Phrase.SCAM_PAID : Phrase.SCAM_WARNING);
        if (!turn.wasSaid(word, STILL_READ)) {
            turn.say(word, Purpose.REPLY, Optional.of(about), false);
        }
    }

    static boolean hasPaid(Issue issue) {
        return issue.kind() == Kind.FRAUD && issue.severity() == Severity.HIGH;
    }
}
