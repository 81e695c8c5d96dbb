package linli.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Quote;
import linli.recall.GivenAnswer;

/// The answers that were given where a message came from: the one that is quoted, and what its sender was given a moment ago.
record GivenHere(Turn turn) {
    static final Duration A_MOMENT = Duration.ofMinutes(10);
    private static final int LOOKED_THROUGH = 20;

    List<GivenAnswer> latest() {
        return turn.tx().givenAnswers().latest(turn.whereItWasSaid(), LOOKED_THROUGH);
    }

    /// What the sender was given here a moment ago.
    Optional<GivenAnswer> theirs() {
        return latest().stream().filter(this::isTheirs).filter(given -> given.at().isAfter(turn.now().minus(A_MOMENT))).findFirst();
    }

    boolean isTheirs(GivenAnswer given) {
        return given.askedBy().filter(turn.message().sender()::equals).isPresent();
    }

    Optional<GivenAnswer> quoted() {
        return turn.message().quote().flatMap(quote -> latest().stream().filter(given -> isQuoted(given, quote)).findFirst());
    }

    /// By its number or, as platforms have numbers of their own and cut long texts short, by how it begins.
    private boolean isQuoted(GivenAnswer given, Quote quote) {
        String start = quote.text().strip().replaceFirst("(?:…|\\.{3})$", "");
        boolean byNumber = quote.id().filter(Long.toString(given.message())::equals).isPresent();
        return byNumber || !start.isEmpty() && turn.tx().outbox().find(given.message())
                .filter(row -> row.message().text().startsWith(start))
                .isPresent();
    }

    /// Whether the sender was told these very words since then, here or in private.
    boolean wasTold(String text, Instant since) {
        return turn.tx().outbox().saidSince(turn.whereItWasSaid(), text, since) || turn.tx().outbox().saidSince(turn.message().sender(), text, since);
    }
}
