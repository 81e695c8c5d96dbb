package linli.handling;

import java.time.Instant;
import linli.cases.Case;
import linli.community.Group;
import linli.conversation.PendingQuestion;
import linli.message.Kind;
import linli.outbox.OutboxRow;
import linli.text.Echo;
import linli.turn.Turn;
import linli.understand.Interpreter;

/// 去的扣1 不去扣2, somebody has just said in a group: the hands that go up there are for them, and no words to Linli.
///
/// @param askedAt when that was said
record ShowOfHands(Turn turn, Instant askedAt) {
    boolean isRaised() {
        String plain = turn.plain();
        if (turn.message().quote().isPresent()) {
            return false;
        }
        return turn.isStaff() ? Echo.isAHand(plain) && isAmongStaff() && isNoCardSince() : isDigit(plain) && !Interpreter.isCalled(turn.message()) && isNothingAskedSince();
    }

    private static boolean isDigit(String plain) {
        return plain.equals("1") || plain.equals("2");
    }

    private boolean isAmongStaff() {
        return turn.group().filter(Group::isStaff).isPresent();
    }

    /// A colleague's 1 after 去的回1 takes no case, unless a card has come since, or people are called to a danger.
    private boolean isNoCardSince() {
        return turn.message().group().flatMap(turn.tx().outbox()::latestCard)
                .filter(card -> card.createdAt().isAfter(askedAt) || isOnADanger(card))
                .isEmpty();
    }

    private boolean isOnADanger(OutboxRow card) {
        return card.message().caseNumber().map(Integer::valueOf).flatMap(turn.tx().cases()::find)
                .filter(Case::isOpen)
                .filter(about -> about.kind() == Kind.EMERGENCY)
                .isPresent();
    }

    /// A bare digit of a neighbour answers whoever asked for it, unless Linli has asked something since.
    private boolean isNothingAskedSince() {
        return turn.tx().conversations().pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.SOLVED, turn.now())
                .filter(question -> question.askedAt().isAfter(askedAt))
                .isEmpty();
    }
}
