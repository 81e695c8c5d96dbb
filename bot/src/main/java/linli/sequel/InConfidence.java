package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.text.Discretion;
import linli.text.PlainText;
import linli.turn.Hearsay;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// Whoever tells Linli something and wishes that nobody learn from whom it comes, before it or after: from then on it is for few eyes, and what they are
/// told of who has read it is true. Whoever leads a stairwell and asks who complained of them learns nothing either.
public record InConfidence(Turn turn, Understanding understanding) {
    private static final Duration STILL_MINDED = Duration.ofDays(7);
    /// Whoever has just been promised it goes on to what they have to tell.
    private static final Duration STILL_TELLING = Duration.ofMinutes(10);
    private static final int LONGEST = 40;
    private static final int MOST_LOOKED_AT = 1;

    public Optional<IssueReply> heed() {
        String plain = turn.plain();
        if (!turn.message().isPrivate() || turn.isBundle() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (turn.isStaff()) {
            return Hearsay.isIn(plain) ? Optional.of(answer(turn.speech().say(Phrase.NOTHING_IS_CARRIED_TO_COLLEAGUES))) : Optional.empty();
        }
        boolean isWished = Discretion.isWished(plain);
        boolean isOfNothingElse = understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER || piece.kind() == Kind.QUESTION || piece.kind() == Kind.SUGGESTION);
        if (!isOfNothingElse || !isWished && !Discretion.isAskedAfter(plain)) {
            return Optional.empty();
        }
        var newest = turn.tx().cases().reportedBy(turn.message().sender(), MOST_LOOKED_AT).stream()
                .filter(c -> c.openedAt().isAfter(turn.now().minus(STILL_MINDED)))
                .findFirst();
        return newest.isEmpty()
                ? Optional.of(turn.speech().say(Phrase.KEPT_BEFOREHAND)).filter(word -> isWished && !turn.wasSaid(word, STILL_TELLING)).map(this::answer)
                : newest.filter(about -> about.kind() != Kind.DISPUTE && about.kind() != Kind.EMERGENCY).map(this::kept); // these have few eyes of their own
    }

    /// 住了七八个人 里头还用煤气罐: whoever has just been promised that nobody learns from whom it comes goes on to what they have to tell, whatever it names.
    public Optional<Case> goingOn(Issue piece) {
        boolean mayBe = turn.message().isPrivate() && !turn.isStaff() && (piece.kind() == Kind.SERVICE_REQUEST || piece.kind() == Kind.DISPUTE)
                && OwnLine.of(turn, understanding).mayGoOn();
        return Optional.of(turn).filter(_ -> mayBe)
                .flatMap(_ -> turn.tx().cases().openReportedBy(turn.message().sender(), MOST_LOOKED_AT).stream().findFirst())
                .filter(c -> c.confidential() && turn.tx().cases().eventsOf(c.number()).stream().anyMatch(this::wasJustWished));
    }

    private boolean wasJustWished(CaseEvent event) {
        return event.type() == CaseEvent.Type.NOTED && event.by().equals(turn.message().sender()) && event.at().isAfter(turn.now().minus(STILL_TELLING))
                && Discretion.isWished(PlainText.of(event.detail()));
    }

    private IssueReply answer(String word) {
        turn.say(word, Purpose.REPLY, Optional.empty(), false);
        return Receipt.ofAnswer(turn.message());
    }

    private IssueReply kept(Case about) {
        Phrase phrase = about.confidential() ? Phrase.KEPT_AS_BEFORE : about.isOpen() ? Phrase.KEPT_FROM_NOW_ON : Phrase.KEPT_AFTERWARDS;
        var kept = about.isOpen() && !about.confidential() ? turn.work().keepForFew(about) : about;
        turn.work().note(kept, CaseEvent.Type.NOTED, turn.message().sender(), turn.message().text());
        if (kept.isOpen()) {
            turn.work().tellOwner(kept, turn.speech().say(Phrase.CARD_NOTED, "case", kept.label(),
                    "by", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(turn.message().text())));
        }
        turn.say(turn.speech().say(phrase, "owner", turn.speech().titled(kept.owner()), "case", kept.label()), Purpose.REPLY, Optional.of(kept), false);
        return Receipt.ofCommand(turn.message(), Optional.of(kept));
    }
}
