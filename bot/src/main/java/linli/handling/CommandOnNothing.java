package linli.handling;

import linli.message.Kind;
import linli.reply.CaseReply;
import linli.reply.ShortReply;
import linli.turn.Turn;
import linli.understand.Understanding;

/// A short reply with the number of a case that the sender has nothing to do with: it does nothing.
record CommandOnNothing(Turn turn, Understanding understanding) {
    private static final int LONGEST_COMMAND = 12;

    boolean isMeant() {
        return isStrangersCommand() || isASlip();
    }

    /// Nobody learns what a number is that is none of theirs.
    private boolean isStrangersCommand() {
        boolean isPlain = turn.message().forwarded().isEmpty() && understanding.pieces().stream().allMatch(piece -> piece.kind() == Kind.CHATTER);
        return isPlain && !turn.isStaff() && ShortReply.mayName(turn.message().text()) && ShortReply.parse(turn.message().text())
                .filter(CaseReply.class::isInstance)
                .flatMap(ShortReply::number)
                .filter(number -> !turn.tx().cases().isReportedBy(number, turn.message().sender()))
                .isPresent();
    }

    /// A colleague's two words with a number that is none of theirs, such as 两边 1420, are a slip and no matter, whatever they look like.
    private boolean isASlip() {
        String text = turn.message().text();
        return turn.isStaff() && turn.message().forwarded().isEmpty() && text.length() <= LONGEST_COMMAND
                && ShortReply.parse(text).flatMap(ShortReply::number).isPresent();
    }
}
