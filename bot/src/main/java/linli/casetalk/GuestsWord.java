package linli.casetalk;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.community.Person;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Quote;
import linli.reply.CaseNumbers;
import linli.reply.CaseReply;
import linli.reply.MediationReply;
import linli.reply.Offhand;
import linli.reply.ShortReply;
import linli.text.PlainText;
import linli.turn.Sides;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// What a colleague who was asked to help with a quarrel, such as the lawyer, says of it to Linli in private, and with its number also who mediates for the
/// community or leads the stairwell: whoever has the case reads it at once, and whoever mediates with the words of both sides.
public record GuestsWord(Turn turn, Understanding understanding) {
    private static final Duration STILL_AT_IT = Duration.ofDays(7);
    private static final Duration IN_ONE_GO = Duration.ofMinutes(10);
    private static final Pattern NUMBERED = Pattern.compile("[\\s#]*(?:补充[\\s:：]*#?)?" + CaseNumbers.NUMBER + CaseNumbers.NO_FLAT + "[\\s,，.。:：、]*(?<words>.*)", Pattern.DOTALL);

    /// With the number of the case, or as an answer to what Linli said of it.
    public Optional<Case> onACaseNamed() {
        if (!mayBeOne()) {
            return Optional.empty();
        }
        var numbered = NUMBERED.matcher(turn.message().text());
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group("number"));
            return ofTheirs(number).flatMap(about -> pass(about, numbered.group("words")))
                    .or(() -> near(number).flatMap(about -> about.isOpen() ? pass(about, numbered.group("words")).map(this::overIfSettled) : sayThatItIsOver(about)));
        }
        return turn.message().quote()
                .flatMap(Quote::number)
                .flatMap(turn.tx().outbox()::find)
                .flatMap(row -> row.message().caseNumber())
                .flatMap(number -> ofTheirs(Integer.parseInt(number)))
                .flatMap(about -> pass(about, words()));
    }

    /// Where a quarrel is what Linli wrote to them of last, and the words are no other matter.
    public Optional<Case> onTheLatest() {
        if (!mayBeOne() || understanding.pieces().stream().anyMatch(this::isOtherMatter)) {
            return Optional.empty();
        }
        return turn.tx().outbox().latestCard(turn.message().sender())
                .filter(row -> row.createdAt().isAfter(turn.now().minus(STILL_AT_IT)))
                .flatMap(row -> row.message().caseNumber())
                .flatMap(number -> ofTheirs(Integer.parseInt(number)))
                .flatMap(about -> pass(about, words()));
    }

    private boolean mayBeOne() {
        return turn.isStaff() && turn.message().isPrivate() && !turn.isBundle() && !isCommand();
    }

    private boolean isCommand() {
        return ShortReply.parse(turn.message().text()).filter(reply -> !isTold(reply)).isPresent();
    }

    /// 1001 谈好了 of whoever neither has it nor was asked to it is what they know of it.
    private boolean isTold(ShortReply reply) {
        boolean isNote = reply instanceof CaseReply.Note || reply instanceof CaseReply.Garbled;
        return isNote || (reply instanceof CaseReply || reply instanceof MediationReply) && reply.number().flatMap(this::near).isPresent();
    }

    private boolean isOtherMatter(Issue issue) {
        return switch (issue.kind()) {
            case EMERGENCY, FRAUD -> true;
            case QUESTION -> turn.site().decider().answering(issue, turn).isPresent();
            case SERVICE_REQUEST -> turn.site().interpreter().places().find(PlainText.of(issue.text())).isFindable();
            case DISPUTE, SUGGESTION, CHATTER -> false;
        };
    }

    private String words() {
        return ShortReply.parse(turn.message().text())
                .filter(CaseReply.Note.class::isInstance)
                .map(note -> ((CaseReply.Note) note).text())
                .orElseGet(turn.message()::text);
    }

    private Optional<Case> ofTheirs(int number) {
        String sender = turn.message().sender();
        return turn.tx().cases().find(number)
                .filter(c -> c.isOpen() && c.kind() == Kind.DISPUTE && !c.owner().equals(sender))
                .filter(c -> turn.tx().mediations().guestsOf(number).stream().anyMatch(guest -> guest.person().equals(sender)));
    }

    /// A quarrel that the sender has nothing to do with but that it is of their stairwell, or that they mediate for the community.
    private Optional<Case> near(int number) {
        return turn.site().community().person(turn.message().sender()).flatMap(person -> turn.tx().cases().find(number)
                .filter(c -> c.kind() == Kind.DISPUTE && !c.owner().equals(person.id()))
                .filter(c -> turn.tx().mediations().guestsOf(number).stream().noneMatch(guest -> guest.person().equals(person.id())))
                .filter(c -> turn.tx().mediations().partiesOf(number).stream().noneMatch(party -> party.isAccount(person.id())))
                .filter(c -> turn.site().mediation().isMediator(person) || isLeaderThere(person, c)));
    }

    /// What they call settled goes up to nobody: whoever has it makes sure of it.
    private Case overIfSettled(Case about) {
        var reply = ShortReply.parse(turn.message().text());
        if (reply.filter(said -> said instanceof MediationReply.Settle || said instanceof CaseReply.Close).isPresent() || isMadeUp(Offhand.words(turn.message().text().strip()))) {
            turn.work().note(about, Type.SAID_OVER, turn.message().sender(), turn.message().text());
        }
        return about;
    }

    private static boolean isMadeUp(String words) {
        return MediationReply.loosely(PlainText.of(words), false).filter(MediationReply.Settle.class::isInstance).isPresent();
    }

    private Optional<Case> sayThatItIsOver(Case about) {
        turn.post().say(turn.speech().toColleague(turn.message().sender(), Purpose.REPLY, turn.speech().say(Phrase.QUARREL_IS_OVER, "case", about.label()), about));
        return Optional.of(about);
    }

    private boolean isLeaderThere(Person person, Case about) {
        return turn.site().community().organisation().chainOf(about.place()).stream()
                .anyMatch(unit -> unit.staffGroup().isEmpty() && unit.holders().contains(person.id()));
    }

    private Optional<Case> pass(Case about, String words) {
        if (!Sides.saysSomething(words)) {
            return Optional.empty();
        }
        String sender = turn.message().sender();
        var community = turn.site().community();
        turn.tx().mediations().add(new Statement(about.number(), Side.BESIDE, sender, turn.now(), words, turn.message().id()));
        turn.work().note(about, Type.STATED, sender, Side.BESIDE.code());
        turn.post().say(
                turn.speech().toColleague(about.owner(), Purpose.CARD, turn.speech().say(Phrase.CARD_GUEST_SAYS,
                        "case", about.label(), "guest", turn.speech().titled(sender), "text", turn.speech().quote(words)), about),
                community.quiet().nextWaking(turn.now(), community.zone()));
        String word = turn.speech().say(Phrase.GUEST_HEARD, "case", about.label(), "owner", turn.speech().titled(about.owner()));
        if (!turn.wasSaid(word, IN_ONE_GO)) {
            turn.post().say(turn.speech().toColleague(sender, Purpose.REPLY, word, about));
        }
        return Optional.of(about);
    }
}
