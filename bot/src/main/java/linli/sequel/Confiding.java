package linli.sequel;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Aftermath;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.casetalk.Commands;
import linli.community.Roster;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.text.Standing;
import linli.text.Sureness;
import linli.turn.Receipt;
import linli.turn.Turn;
import linli.understand.Saying;
import linli.understand.Understanding;
import linli.wording.Phrase;

/// Whoever has poured out their heart to Linli and wants nobody to come is heard and no more: one person knows of it, it goes up to nobody, and they are
/// told once where somebody listens.
public record Confiding(Turn turn, Understanding understanding) {
    private static final Duration STILL_MINDED = Duration.ofDays(7);
    private static final int LONGEST = 40;
    private static final int MOST_LOOKED_AT = 3;

    public Optional<IssueReply> heed() {
        String plain = turn.plain();
        boolean mayBe = turn.message().isPrivate() && !turn.isBundle() && !turn.isStaff() && plain.length() <= LONGEST
                && understanding.pieces().stream().noneMatch(piece -> piece.kind() == Kind.EMERGENCY || piece.kind() == Kind.FRAUD);
        return mayBe ? heed(turn.site().interpreter().knownTalk().standing(plain)) : Optional.empty();
    }

    /// 已经和好了 is of what they wanted somebody for; of a quarrel whoever mediates hears it.
    private Optional<IssueReply> heed(Saying<Standing> said) {
        return said.ifSure(Sureness.RATHER) == Standing.CONFIDED ? confided().map(this::heard)
                : said.ifSure(Sureness.PLAINLY) == Standing.OVER || said.ifSure(Sureness.PLAINLY) == Standing.NOT_WANTED
                        ? confided().filter(about -> about.kind() == Kind.CHATTER).flatMap(about -> new Commands(turn, understanding).ofResident(about, Standing.OVER))
                        : Optional.empty();
    }

    /// What they have told last that few are to know of.
    private Optional<Case> confided() {
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST_LOOKED_AT).stream()
                .filter(c -> c.confidential() && c.kind() != Kind.EMERGENCY && c.group().isEmpty() && c.openedAt().isAfter(turn.now().minus(STILL_MINDED)))
                .findFirst();
    }

    private IssueReply heard(Case about) {
        if (!new Aftermath(turn.bench()).isSaidToBeOver(about)) {
            turn.work().note(about, CaseEvent.Type.SAID_OVER, turn.message().sender(), turn.message().text());
            turn.work().tellOwner(about, turn.speech().say(Phrase.CARD_CONFIDED,
                    "case", about.label(), "reporter", turn.speech().named(turn.message().name(), turn.message().sender()), "text", turn.speech().quote(turn.message().text())));
            turn.say(word(about), Purpose.REPLY, Optional.of(about), false);
        }
        return Receipt.ofCommand(turn.message(), Optional.of(about));
    }

    private String word(Case about) {
        var clinic = turn.site().mediation().clinic();
        var hours = Optional.ofNullable(turn.site().community().rosters().get(clinic.roster())).map(this::usual);
        String owner = turn.speech().titled(about.owner());
        return hours.map(when -> turn.speech().say(Phrase.CONFIDED_AND_WHO_LISTENS, "owner", owner, "where", clinic.name(), "when", when))
                .orElseGet(() -> turn.speech().say(Phrase.CONFIDED, "owner", owner));
    }

    private String usual(Roster roster) {
        return turn.site().wording().usual(roster);
    }
}
