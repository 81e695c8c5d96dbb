package linli.turn;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.mediation.Party;
import linli.mediation.Quarrels;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.Purpose;
import linli.text.Blows;
import linli.text.PlainText;
import linli.text.Question;
import linli.text.Standing;
import linli.text.Sureness;
import linli.understand.Issue;
import linli.wording.Phrase;

/// Keeps what is said on a quarrel with the side of whoever says it, for whoever mediates.
public final class Statements {
    private static final Duration IN_ONE_GO = Duration.ofMinutes(10);
    private static final Pattern THANKS = Pattern.compile("谢谢|多谢|感谢");
    private static final Optional<String> FAMILY = Optional.of("family");

    private final Turn turn;
    private final Quarrels quarrels;
    private final SpeakersHome home;

    public Statements(Turn turn) {
        this.turn = turn;
        this.quarrels = turn.quarrels();
        this.home = new SpeakersHome(turn);
    }

    void begin(Case opened, Issue issue) {
        boolean isOwn = issue.speaker().isEmpty();
        var name = isOwn ? turn.message().name() : Optional.of(issue.speaker());
        quarrels.begin(
                opened, Optional.of(turn.message().sender()).filter(_ -> isOwn), home.of(name).orElse(opened.place().withoutRoom()), turn.now());
    }

    /// On whose side the sender stands.
    public Side sideIn(Case about) {
        if (about.reporter().equals(turn.message().sender())) {
            return Side.FIRST;
        }
        var flat = home.ofSender();
        return turn.tx().mediations().partiesOf(about.number()).stream()
                .filter(party -> party.isAccount(turn.message().sender()) || party.side() == Side.OTHER && party.livesAt(flat))
                .map(Party::side)
                .findFirst()
                .or(() -> Optional.of(Side.OTHER).filter(_ -> quarrels.isOther(about, turn.message().sender(), flat, turn.message().text(), turn.now())))
                .orElse(Side.BESIDE);
    }

    /// Keeps a statement for whoever mediates. The other side's, and what the first says in private, is shown to the owner at once, and to nobody else;
    /// of what is shouted line by line in a group the first, and where it comes to blows every line.
    public Case keep(Case about, Side side, Issue issue) {
        boolean isDangerous = Blows.areSpokenOf(PlainText.of(issue.text()));
        quarrels.sides(about, turn.now());
        boolean isGoingOn = turn.tx().mediations().statementsOf(about.number()).stream()
                .anyMatch(s -> s.side() == side && s.at().isAfter(turn.now().minus(IN_ONE_GO)));
        turn.tx().mediations().add(new Statement(
                about.number(), side, turn.message().sender(), turn.now(), issue.text(), turn.message().id()));
        turn.work().note(about, Type.STATED, turn.message().sender(), side.code());
        switch (side) {
            case OTHER -> {
                if (turn.message().isPrivate() || !isGoingOn || isDangerous) {
                    showToOwner(about, issue, Phrase.CARD_OTHER_SIDE);
                }
            }
            case FIRST -> {
                if (new Peace(turn).isMade(about, side, issue.text())) {
                    showToOwner(about, issue, Phrase.CARD_PEACE);
                    return new Aftermath(turn.bench()).madeUp(about, turn.message().sender(), issue.text());
                }
                if (turn.message().isPrivate()) {
                    turn.tx().cases().addSource(about.number(), turn.message().id(), turn.message().sender(), turn.message().group());
                }
                if (turn.message().isPrivate() || isDangerous) {
                    showToOwner(about, issue, isSaidToBeOver() ? Phrase.CARD_OVER_FOR_SIDE : Phrase.CARD_FIRST_SIDE);
                    noteWhetherItIsOver(about);
                }
            }
            case BESIDE -> {
                if (isDangerous) {
                    showToOwner(about, issue, Phrase.CARD_BLOWS);
                }
            }
        }
        return isDangerous ? turn.work().graver(about) : about;
    }

    /// What whoever brought it up calls over goes up to nobody, until they say that it is not.
    private void noteWhetherItIsOver(Case about) {
        boolean wasOver = new Aftermath(turn.bench()).isSaidToBeOver(about);
        if (isSaidToBeOver() && !wasOver) {
            turn.work().note(about, Type.SAID_OVER, turn.message().sender(), turn.message().text());
        } else if (wasOver && standing() == Standing.NOT_YET) {
            turn.work().note(about, Type.REOPENED, turn.message().sender(), turn.message().text());
        }
    }

    private void showToOwner(Case about, Issue issue, Phrase phrase) {
        var sender = turn.message().sender();
        var party = Optional.of(about).filter(_ -> phrase == Phrase.CARD_OTHER_SIDE).map(_ -> quarrels.claimed(about, sender, home.ofSender(), issue.text()));
        boolean isDangerous = Blows.areSpokenOf(PlainText.of(issue.text()));
        String card = turn.speech().say(isDangerous ? Phrase.CARD_BLOWS : phrase,
                "case", about.label(), "text", turn.speech().quote(issue.text()),
                "reporter", turn.speech().named(turn.message().name(), sender));
        String claim = party.filter(p -> turn.message().isPrivate() && !p.isSure() && p.isAccount(sender))
                .map(_ -> "\n" + turn.speech().say(Phrase.CARD_CLAIMED, "case", about.label(), "account", sender))
                .orElse("");
        var community = turn.site().community();
        readers(about).forEach(reader -> turn.post().say(
                turn.speech().toColleague(reader, Purpose.CARD, card + claim, about),
                isDangerous ? turn.now() : community.quiet().nextWaking(turn.now(), community.zone())));
    }

    /// Whoever has it, and whoever has arranged that they meet.
    private Set<String> readers(Case about) {
        var readers = new LinkedHashSet<>(Set.of(about.owner()));
        turn.tx().mediations().appointmentOf(about.number()).filter(meeting -> meeting.at().isAfter(turn.now())).ifPresent(meeting -> readers.add(meeting.by()));
        return readers;
    }

    /// What the sender hears: in private that it is kept, in a group nothing.
    ///
    /// @param side whoever brought it up may ask after it by its number; the other side need not know that there is one
    public Optional<String> word(Case about, Side side) {
        String owner = turn.speech().titled(about.owner());
        String word = Blows.areTaken(turn.plain())
                ? turn.speech().say(about.category().equals(FAMILY) ? Phrase.QUARREL_BLOWS_AT_HOME : Phrase.QUARREL_BLOWS, "owner", owner)
                : Hearsay.isIn(turn.message().text()) && (side != Side.FIRST || Question.hasAskingWords(turn.plain()))
                ? turn.speech().say(Phrase.NOTHING_IS_CARRIED, "owner", owner)
                : QuarrelQuestion.isOfTheOther(turn.message().text()) ? dated(Phrase.QUARREL_NOT_CARRIED, about)
                : side == Side.FIRST && (QuarrelQuestion.isWhatComes(turn.message().text()) || standing() == Standing.ASKED) ? dated(Phrase.QUARREL_WHAT_NEXT, about)
                : QuarrelQuestion.isWhatComes(turn.message().text()) ? turn.speech().say(Phrase.QUARREL_WHO_HAS_IT, "owner", owner)
                : isSaidToBeOver() ? turn.speech().say(Phrase.QUARREL_OVER_FOR_SIDE, "owner", owner)
                : side == Side.FIRST ? turn.speech().say(Phrase.STATEMENT_ADDED, "owner", owner, "case", about.label())
                : turn.speech().say(Phrase.STATEMENT_KEPT, "owner", owner);
        return Optional.of(word).filter(_ -> turn.message().isPrivate() && !isThankedFor());
    }

    /// 不用管了 我们自己说开了: whoever mediates hears of it and decides.
    boolean isSaidToBeOver() {
        return turn.message().isPrivate() && (standing() == Standing.OVER || standing() == Standing.NOT_WANTED);
    }

    /// Whether words say how a matter stands, and not what happened.
    boolean tellHowItStands(String plain) {
        return turn.site().interpreter().knownTalk().standing(plain, Sureness.LIKELY) != Standing.TOLD;
    }

    private Standing standing() {
        return turn.site().interpreter().knownTalk().standing(turn.plain(), Sureness.PLAINLY);
    }

    /// 去了 文老师蛮好 谢谢你 wants no receipt.
    private boolean isThankedFor() {
        String plain = turn.plain();
        return THANKS.matcher(plain).find() && !Question.isPut(plain) && standing() != Standing.NOT_YET && standing() != Standing.OVER;
    }

    private String dated(Phrase phrase, Case about) {
        return turn.speech().say(phrase, "owner", turn.speech().titled(about.owner()), "due", turn.speech().time(about.due(), turn.now()));
    }
}
