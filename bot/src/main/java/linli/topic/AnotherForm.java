package linli.topic;

import java.util.Optional;
import linli.act.GivenHere;
import linli.answer.Editions;
import linli.answer.EntryText;
import linli.answer.FormWish;
import linli.answer.Response;
import linli.knowledge.Entry;
import linli.message.Purpose;
import linli.message.SentMessage;
import linli.owed.Retold;
import linli.owed.Successor;
import linli.reach.Recipients;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.turn.Turn;
import linli.wording.Phrase;

/// Gives an answer again in the form that somebody wants, 详细点, 老人版 or 短点: in private where that is possible, else where it was asked. Meant is
/// the answer that is quoted, else the one the sender was given a moment ago, else the latest there if Linli is called by name. Words like
/// these are talk to anybody else.
public final class AnotherForm {
    private final Turn turn;
    private final Successor successor;
    private final GivenHere givenHere;

    public AnotherForm(Turn turn) {
        this.turn = turn;
        this.successor = new Successor(turn.site().answers());
        this.givenHere = new GivenHere(turn);
    }

    /// Gives back the id of the entry; nothing when it was no such wish.
    public Optional<String> give() {
        return turn.message().forwarded().isEmpty()
                ? FormWish.in(turn.plain()).flatMap(form -> meant().flatMap(meant -> give(meant, form)))
                : Optional.empty();
    }

    private Optional<GivenAnswer> meant() {
        var asked = givenHere.theirs().filter(_ -> turn.message().quote().isEmpty());
        return givenHere.quoted().or(() -> asked).or(() -> givenHere.latest().stream().filter(_ -> turn.isCalled()).findFirst());
    }

    /// Gives that answer in that form.
    Optional<String> give(GivenAnswer given, Form form) {
        var inForce = successor.of(given.edition(), turn.now());
        if (inForce.isEmpty() && given.edition().isGone()) {
            return Optional.empty(); // they know that there is nothing
        }
        // whoever wants more than an amount wants the entry beside it
        var besideAmount = inForce.filter(_ -> given.edition().isOfAnAmount());
        var written = new EntryText(turn.site().wording());
        String text = inForce.filter(_ -> form == Form.SHORT).map(written::inALine)
                .or(() -> besideAmount.map(entry -> written.compose(entry, form)))
                .orElseGet(() -> new Retold(turn.site(), successor).text(given, inForce, form, turn.now()));
        var said = inForce.isPresent() && form != Form.SHORT && mayBeToldAside() ? sayAside(text, form) : turn.say(text, Purpose.REPLY, Optional.empty(), false);
        said.ifPresent(message -> remember(message, given, inForce, form));
        return Optional.of(inForce.map(Entry::id).orElseGet(() -> given.edition().entry()));
    }

    /// Gives the whole answer to whoever asks on.
    void tell(Response.Told whole) {
        var said = mayBeToldAside() ? sayAside(whole.text(), Form.FULL) : turn.say(whole.text(), Purpose.REPLY, Optional.empty(), false);
        said.ifPresent(message -> givenHere.remember(message, whole.edition(), Form.FULL));
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
        givenHere.remember(said, inForce.map(Editions::of).orElseGet(given.edition()::gone), form);
    }
}
