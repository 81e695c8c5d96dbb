package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.casetalk.Commands;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Standing;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Whoever has told Linli alone of blows at home or of their despair, and then needs something more, 能不能换个地方住两天, 离婚怎么办, is heard by the same few: no
/// desk reads of it. What is broken or blocked, and what an entry answers, goes its own way.
public record SameFew(Turn turn, Understanding understanding) {
    private static final Duration STILL_MINDED = Duration.ofDays(7);
    /// So soon after it an answer from the book to what nobody put as a question would be none.
    private static final Duration SHAKEN = Duration.ofHours(2);
    private static final int MOST_LOOKED_AT = 3;
    private static final Set<String> OF_A_LIFE = Set.of("violence", "self_harm");
    /// What somebody needs for themselves, as a lamp does not.
    private static final Set<String> OF_A_NEED = Set.of("care_assistance", "other_request", "public_order");
    private static final Set<String> AT_HOME = Set.of("family", "neighbor");

    public Optional<IssueReply> heed() {
        var pieces = understanding.pieces();
        boolean mayBe = turn.message().isPrivate() && !turn.isBundle() && !turn.isStaff() && !pieces.isEmpty() && turn.message().quote().isEmpty();
        return mayBe
                ? told().filter(about -> pieces.stream().allMatch(piece -> isOfIt(piece, about)))
                        .flatMap(about -> new Commands(turn, understanding).ofResident(about, Standing.TOLD))
                : Optional.empty();
    }

    private Optional<Case> told() {
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST_LOOKED_AT).stream()
                .filter(c -> c.confidential() && c.openedAt().isAfter(turn.now().minus(STILL_MINDED)))
                .filter(c -> c.kind() == Kind.CHATTER || c.category().filter(category -> OF_A_LIFE.contains(category) || category.equals("care_assistance")).isPresent())
                .findFirst();
    }

    private boolean isOfIt(Issue piece, Case about) {
        return piece.place().spot().isEmpty() && switch (piece.kind()) {
            case SERVICE_REQUEST -> piece.category().filter(OF_A_NEED::contains).isPresent();
            case DISPUTE -> piece.category().filter(AT_HOME::contains).isPresent() && about.kind() != Kind.CHATTER;
            case QUESTION -> turn.site().decider().answering(piece, turn).isEmpty()
                    || isOfALife(about) && !Question.hasAskingWords(PlainText.of(piece.text())) && about.openedAt().isAfter(turn.now().minus(SHAKEN));
            case CHATTER -> isOfALife(about) && Sides.saysSomething(piece.text()) && about.openedAt().isAfter(turn.now().minus(SHAKEN));
            case EMERGENCY, FRAUD, SUGGESTION -> false;
        };
    }

    private static boolean isOfALife(Case about) {
        return about.category().filter(OF_A_LIFE::contains).isPresent();
    }
}
