package linli.sequel;

import java.util.Optional;
import linli.cases.CaseEvent;
import linli.conversation.PendingQuestion;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.reply.ResidentReply;
import linli.text.Courtesy;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What whoever reported a matter says when a colleague has asked them something of it through Linli: it goes to whoever has it.
public record AskedByAColleague(Turn turn, Understanding understanding) {
    private static final int LONGEST = 80;

    /// Whether the next words of whoever writes are such an answer.
    public boolean isAwaited() {
        return asked().isPresent();
    }

    public Optional<IssueReply> answered() {
        return asked().map(question -> {
            turn.tx().conversations().settle(question);
            var about = turn.tx().cases().find(question.caseNumber()).orElseThrow();
            turn.work().note(about, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
            turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_REPLIED, "case", about.label(),
                    "by", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(turn.message().text())));
            return Receipt.ofCommand(turn.message(), Optional.of(about));
        });
    }

    private Optional<PendingQuestion> asked() {
        return isAnAnswer()
                ? turn.tx().conversations().pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.WORD, turn.now())
                        .filter(question -> turn.tx().cases().find(question.caseNumber()).filter(about -> about.isOpen() && isOfIt(about.category())).isPresent())
                : Optional.empty();
    }

    private boolean isAnAnswer() {
        return !turn.isBundle() && turn.plain().length() <= LONGEST && !Courtesy.isNothingElse(turn.plain()) && ResidentReply.parse(turn.plain()).isEmpty()
                && understanding.pieces().stream().noneMatch(piece -> piece.kind() == Kind.EMERGENCY || piece.kind() == Kind.FRAUD || piece.kind() == Kind.DISPUTE);
    }

    /// A plain fault of another sort is one more matter.
    private boolean isOfIt(Optional<String> category) {
        return understanding.pieces().stream().noneMatch(piece -> piece.kind() == Kind.SERVICE_REQUEST && isPlain(piece) && !piece.category().equals(category));
    }

    private static boolean isPlain(Issue piece) {
        return piece.confidence() >= OnTheMatter.PLAINLY_A_FAULT;
    }
}
