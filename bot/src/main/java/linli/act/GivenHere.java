package linli.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.answer.Response;
import linli.message.Purpose;
import linli.message.Quote;
import linli.message.SentMessage;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.turn.Turn;

/// The answers that are given where a message came from: those given before, the one that is quoted, and what its sender was given a moment ago.
public record GivenHere(Turn turn) {
    public static final Duration A_MOMENT = Duration.ofMinutes(10);
    private static final Duration IN_ONE_GO = Duration.ofMinutes(2);
    private static final int LOOKED_THROUGH = 20;

    /// @param unasked whether it uses up the group's quiet budget
    public void give(Response.Told response, boolean unasked) {
        turn.say(response.text(), Purpose.REPLY, Optional.empty(), unasked)
                .ifPresent(said -> remember(said, response.edition(), Form.SHORT));
    }

    /// So that whoever was given it can be told when it holds no more.
    public void remember(SentMessage said, Edition edition, Form form) {
        turn.tx().givenAnswers().remember(new GivenAnswer(
                Long.parseLong(said.id()), edition, form, said.to(), said.audience(), Optional.of(turn.message().sender()), turn.now()));
    }

    public List<GivenAnswer> latest() {
        return turn.tx().givenAnswers().latest(turn.whereItWasSaid(), LOOKED_THROUGH);
    }

    /// What the sender was given here a moment ago.
    public Optional<GivenAnswer> theirs() {
        return latest().stream().filter(this::isTheirs).filter(given -> given.at().isAfter(turn.now().minus(A_MOMENT))).findFirst();
    }

    private boolean isTheirs(GivenAnswer given) {
        return given.askedBy().filter(turn.message().sender()::equals).isPresent();
    }

    /// The very same to the same person: they have only to look up.
    boolean hasJustBeenGiven(Response.Told response) {
        return turn.wasSaid(response.text(), IN_ONE_GO)
                && latest().stream().anyMatch(lately -> isTheirs(lately) && lately.edition().equals(response.edition())
                        && lately.at().isAfter(turn.now().minus(IN_ONE_GO)));
    }

    public Optional<GivenAnswer> quoted() {
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
    public boolean wasTold(String text, Instant since) {
        return turn.tx().outbox().saidSince(turn.whereItWasSaid(), text, since) || turn.tx().outbox().saidSince(turn.message().sender(), text, since);
    }
}
