package linli.topic;

import java.util.Optional;
import linli.conversation.PendingQuestion;
import linli.decide.Thresholds;
import linli.message.Kind;
import linli.text.Courtesy;
import linli.text.Ellipsis;
import linli.text.PlainText;
import linli.text.Question;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;

/// What a question is about that named nothing, as whoever put it says when Linli has asked back: 要带什么, and then 老年卡.
public record WhatIsAsked(Turn turn, Understanding understanding) {
    private static final int LONGEST = 24;

    /// The question as a whole, if they have said now what it is about.
    public Optional<Issue> told() {
        return Optional.of(turn.tx().conversations()).filter(_ -> isATopic())
                .flatMap(conversations -> conversations.pending(turn.message().group(), turn.message().sender(), PendingQuestion.Kind.TOPIC, turn.now()))
                .map(this::together)
                .filter(whole -> whole.kind() == Kind.QUESTION);
    }

    private Issue together(PendingQuestion asked) {
        turn.tx().conversations().settle(asked);
        return turn.site().interpreter().readAsOne(turn.message(), PlainText.of(turn.message().text()) + " " + asked.said());
    }

    private boolean isATopic() {
        String plain = turn.plain();
        return plain.length() <= LONGEST && !Ellipsis.isNoMore(plain) && !turn.isBundle() && !Courtesy.isNoMore(plain) && !Question.hasAskingWords(plain)
                && understanding.pieces().stream().allMatch(piece -> switch (piece.kind()) {
                    case QUESTION, CHATTER -> true;
                    case SERVICE_REQUEST, DISPUTE, SUGGESTION -> piece.confidence() < Thresholds.STANDARD.actWhenCalled();
                    case FRAUD, EMERGENCY -> false;
                });
    }
}
