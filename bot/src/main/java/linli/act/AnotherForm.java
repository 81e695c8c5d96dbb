package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.answer.Editions;
import linli.answer.EntryText;
import linli.answer.FormWish;
import linli.knowledge.Entry;
import linli.message.Purpose;
import linli.message.Quote;
import linli.message.SentMessage;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.text.PlainText;
import linli.text.Question;
import linli.wording.Phrase;

/// Gives an answer again in the form that somebody wants, 详细点 or 老人版: in private where that is possible, else where it was asked. Meant is
/// the answer that is quoted, else the one the sender was given a moment ago, else the latest there if Linli is called by name. Words like
/// these are talk to anybody else. Whoever asks on, 每个月多少, gets the whole answer, for its short form did not say.
final class AnotherForm {
    private static final Duration A_MOMENT = Duration.ofMinutes(10);
    /// So soon among neighbours a question that names nothing is one to Linli still.
    private static final Duration JUST_NOW = Duration.ofMinutes(3);
    private static final int LOOKED_THROUGH = 20;
    private static final String CALL = "@邻里";

    private final Turn turn;
    private final Successor successor;

    AnotherForm(Turn turn) {
        this.turn = turn;
        this.successor = new Successor(turn.site().answers());
    }

    /// Gives back the id of the entry; nothing when it was no such wish.
    Optional<String> give() {
        return turn.message().forwarded().isEmpty()
                ? FormWish.in(PlainText.of(turn.message().text())).flatMap(form -> meant().flatMap(given -> give(given, form))).or(this::askedOn)
                : Optional.empty();
    }

    private Optional<String> askedOn() {
        return Question.asksOn(PlainText.of(turn.message().text().replace(CALL, "")))
                ? theirs().filter(given -> given.form() == Form.SHORT && (turn.isCalled() || given.at().isAfter(turn.now().minus(JUST_NOW)))).flatMap(given -> give(given, Form.FULL))
                : Optional.empty();
    }

    /// What the sender was given here a moment ago.
    private Optional<GivenAnswer> theirs() {
        return turn.tx().givenAnswers().latest(turn.whereItWasSaid(), LOOKED_THROUGH).stream().filter(this::isStillOn).findFirst();
    }

    private Optional<GivenAnswer> meant() {
        var latest = turn.tx().givenAnswers().latest(turn.whereItWasSaid(), LOOKED_THROUGH);
        var quoted = turn.message().quote().flatMap(quote -> latest.stream().filter(given -> isQuoted(given, quote)).findFirst());
        var asked = latest.stream().filter(given -> isStillOn(given) && turn.message().quote().isEmpty()).findFirst();
        return quoted.or(() -> asked).or(() -> latest.stream().filter(_ -> turn.isCalled()).findFirst());
    }

    private boolean isStillOn(GivenAnswer given) {
        boolean wasTheirs = given.askedBy().filter(turn.message().sender()::equals).isPresent();
        return wasTheirs && given.at().isAfter(turn.now().minus(A_MOMENT));
    }

    /// By its number or, as platforms have numbers of their own and cut long texts short, by how it begins.
    private boolean isQuoted(GivenAnswer given, Quote quote) {
        String start = quote.text().strip().replaceFirst("(?:…|\\.{3})$", "");
        boolean byNumber = quote.id().filter(Long.toString(given.message())::equals).isPresent();
        return byNumber || !start.isEmpty() && turn.tx().outbox().find(given.message())
                .filter(row -> row.message().text().startsWith(start))
                .isPresent();
    }

    private Optional<String> give(GivenAnswer given, Form form) {
        var inForce = successor.of(given.edition(), turn.now());
        if (inForce.isEmpty() && given.edition().isGone()) {
            return Optional.empty(); // they know that there is nothing
        }
        // whoever wants more than an amount wants the entry beside it
        var besideAmount = inForce.filter(_ -> given.edition().isOfAnAmount());
        String text = besideAmount.map(entry -> new EntryText(turn.site().wording()).compose(entry, form))
                .orElseGet(() -> new Retold(turn.site(), successor).text(given, inForce, form, turn.now()));
        var said = inForce.isPresent() && mayBeToldAside() ? sayAside(text, form) : turn.say(text, Purpose.REPLY, Optional.empty(), false);
        said.ifPresent(message -> remember(message, given, inForce, form));
        return Optional.of(inForce.map(Entry::id).orElseGet(() -> given.edition().entry()));
    }

    private boolean mayBeToldAside() {
        boolean amongResidents = turn.group().filter(group -> !group.isStaff()).isPresent();
        return amongResidents && new Recipients(turn.site(), turn.tx()).isReachable(turn.message().sender());
    }

    private Optional<SentMessage> sayAside(String text, Form form) {
        var said = turn.post().say(turn.speech().toResident(turn.message().sender(), text, Optional.empty()));
        turn.say(turn.speech().say(inPrivate(form)), Purpose.REPLY, Optional.empty(), false);
        return said;
    }

    private static Phrase inPrivate(Form form) {
        return switch (form) {
            case SHORT, FULL -> Phrase.FULL_IN_PRIVATE;
            case ELDER -> Phrase.ELDER_IN_PRIVATE;
        };
    }

    private void remember(SentMessage said, GivenAnswer given, Optional<Entry> inForce, Form form) {
        boolean goesByItNoMore = said.to().equals(given.to()) && (inForce.isEmpty() || !given.edition().isOfAnAmount());
        if (goesByItNoMore) {
            turn.tx().givenAnswers().settle(given);
        }
        turn.rememberAnswer(said, inForce.map(Editions::of).orElseGet(given.edition()::gone), form);
    }
}
