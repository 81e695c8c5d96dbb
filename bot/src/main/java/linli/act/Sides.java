package linli.act;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.CaseEvent.Type;
import linli.decide.Decided;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Reason;
import linli.desk.ResidentReply;
import linli.mediation.OtherSide;
import linli.mediation.Party;
import linli.mediation.Quarrels;
import linli.mediation.Quarrels.Standing;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Blows;
import linli.text.Likeness;
import linli.text.PlainText;
import linli.understand.Issue;
import linli.wording.Phrase;

/// Finds out on whose side of which quarrel somebody speaks, and keeps what they say with their side.
final class Sides {
    /// Who was asked for their side a while ago answers that, however it is put.
    private static final Duration ANSWERING = Duration.ofDays(7);
    private static final Duration STILL_AT_IT = Duration.ofHours(1);
    private static final Duration IN_ONE_GO = Duration.ofMinutes(10);
    private static final double SAYS_MUCH_THE_SAME = 0.25;
    /// Thanks and greetings say nothing of a quarrel.
    private static final Pattern COURTESY = Pattern.compile(
            "(?:@邻里|谢谢.{0,5}|多谢.{0,5}|感谢.{0,5}|辛苦.{0,5}|麻烦(?:您|你们?)?了?|好的?|行|可以|嗯+|哦+|噢|ok|收到|知道了|明白了?|晓得了?|[您你]好|在吗|在不在|"
                    + "有人吗|早上?好?|[中下]午好|晚上好|晚安|再见|拜拜|哈+|呵+|不客气|没事了?|[啊呀哈呢吧了哒的,，。.!?~、\\s]|\\[[^\\]]{1,6}])+");
    /// What is thrown at somebody.
    private static final Pattern AT_SOMEBODY = Pattern.compile("我们?家|你(?:自己|们?家|们|才|还|说|装|敢|等|再|有|凭|这)|凭什么|凭啥|赖(?:我|人|上|账)|冤枉|污蔑|诬[赖陷]|胡说|瞎说|乱说|放屁|"
            + "血口喷人|倒打一耙|恶人|不要脸|讹|骂|没漏|没有漏|关我|不关我|法院|法庭|打官司|报警|证据|赔|有本事|欺负|欺人|讲点?道理|不讲理");
    private static final Pattern THEM = Pattern.compile("(?:而且|还有|另外|再说)?[,， ]?(?:[他她]们?|对方|那[家户个]人?|人家)(?!物业|电梯)");
    private static final Pattern HOME = Pattern.compile("(?<!不)(?:我|我们|本人)(?:是|住|家是|家在|住在)[^,，。;；\\s]{3,16}");
    private static final Optional<String> FAMILY = Optional.of("family");
    private static final int SHORTEST_STATEMENT = 2;
    private static final int NEWEST = 8;

    private final Turn turn;
    private final Quarrels quarrels;

    Sides(Turn turn) {
        this.turn = turn;
        this.quarrels = new Quarrels(turn.tx().cases(), turn.tx().mediations(), turn.site().community());
    }

    /// Whether a text may be thrown at somebody, or names a flat; the store need not be asked who says what is neither.
    static boolean mayBeAtSomebody(String plain) {
        return AT_SOMEBODY.matcher(plain).find() || Blows.areThreatened(plain) || plain.chars().anyMatch(Character::isDigit);
    }

    void begin(Case opened, Issue issue) {
        boolean isOwn = issue.speaker().isEmpty();
        var name = isOwn ? turn.message().name() : Optional.of(issue.speaker());
        quarrels.begin(
                opened, Optional.of(turn.message().sender()).filter(_ -> isOwn), flatOf(name).orElse(opened.place().withoutRoom()), turn.now());
    }

    private Place flatOf(Optional<String> name) {
        return flatOf("", name);
    }

    private Place flatOf(String said, Optional<String> name) {
        Place where = turn.site().community().placeOf(turn.message().group(), turn.message().sender());
        return turn.site().interpreter().places().find(said, name, where);
    }

    /// Where the sender lives: in private also as they say, 我是2-1-401的, which the mediator is told to make sure of.
    private Place home() {
        var claim = HOME.matcher(PlainText.of(turn.message().text()));
        return flatOf(turn.message().isPrivate() && claim.find() ? claim.group() : "", turn.message().name());
    }

    /// The quarrel on which somebody tells their side in private.
    Optional<Case> toldInPrivate(Issue issue) {
        if (!turn.message().isPrivate() || turn.isBundle() || !issue.speaker().isEmpty()) {
            return Optional.empty();
        }
        return quarrels.of(turn.message().sender(), home()).stream()
                .filter(standing -> isAbout(issue, standing))
                .map(Standing::about)
                .findFirst();
    }

    /// Whoever asks in private whether somebody complained of them reaches a named person: the one who mediates, where they stand on the other side.
    Optional<Decided> hearsay(Issue issue) {
        boolean isAsked = turn.message().isPrivate() && !turn.isBundle() && !turn.isStaff() && issue.kind() != Kind.EMERGENCY && Hearsay.isIn(issue.text());
        return isAsked
                ? Optional.of(quarrels.of(turn.message().sender(), home()).stream()
                        .filter(standing -> standing.party().side() == Side.OTHER)
                        .findFirst()
                        .map(standing -> new Decided(new Join(standing.about()), Reason.SAME_MATTER))
                        .orElseGet(() -> new Decided(new HandOver(), Reason.CALLED_AND_NOTHING_FITS)))
                : Optional.empty();
    }

    /// What fits nothing, said in private by whoever stands on a side of a quarrel, is for whoever mediates it: not for the colleagues of a desk.
    Decided orTold(Decided decided) {
        boolean fitsNothing = decided.reason() == Reason.CALLED_AND_NOTHING_FITS;
        if (!fitsNothing || !turn.message().isPrivate() || turn.isBundle() || turn.isStaff()) {
            return decided;
        }
        return quarrels.of(turn.message().sender(), home()).stream()
                .findFirst()
                .map(standing -> new Decided(new Join(standing.about()), Reason.SAME_MATTER))
                .orElse(decided);
    }

    /// Whoever is in a quarrel and turns to Linli in private says something on it, unless it is mere courtesy, plainly another matter, or a question
    /// that can be answered. Whoever does not know yet that they are in one must not learn it by an answer to small talk.
    private boolean isAbout(Issue issue, Standing standing) {
        boolean isOther = standing.party().side() == Side.OTHER;
        return switch (issue.kind()) {
            case DISPUTE -> isOther || standing.about().category().equals(issue.category()) || isInIt(standing) && speaksOfThem(issue);
            case CHATTER, SUGGESTION -> isInIt(standing) && saysSomething(issue);
            case QUESTION -> isInIt(standing) && turn.site().decider().answering(issue, turn).isEmpty();
            case SERVICE_REQUEST -> isOther && wasAsked(standing.party()) || isInIt(standing) && (isBackAgain(issue, standing.about()) || speaksOfThem(issue));
            case EMERGENCY -> issue.severity() != Severity.CRITICAL && isInIt(standing) && speaksOfThem(issue); // nobody is woken up for that
            case FRAUD -> false;
        };
    }

    private boolean isInIt(Standing standing) {
        var party = standing.party();
        return !turn.isStaff() && (party.side() == Side.FIRST || party.contactedAt().isPresent() || hasSpoken(standing.about()));
    }

    /// 他还往我门口倒脏水: whoever begins so in private goes on about the other side, whatever it is that they did.
    private static boolean speaksOfThem(Issue issue) {
        return THEM.matcher(PlainText.of(issue.text())).lookingAt();
    }

    /// 又漏了 of what the quarrel is about.
    private static boolean isBackAgain(Issue issue, Case about) {
        return ResidentReply.parse(PlainText.of(issue.text()))
                .filter(reply -> reply instanceof ResidentReply.Again(var _, var what)
                        && !what.isEmpty() && what.codePoints().allMatch(c -> about.text().indexOf(c) >= 0))
                .isPresent();
    }

    private boolean hasSpoken(Case about) {
        return turn.tx().mediations().statementsOf(about.number()).stream().anyMatch(s -> s.by().equals(turn.message().sender()));
    }

    private static boolean saysSomething(Issue issue) {
        return saysSomething(issue.text());
    }

    static boolean saysSomething(String text) {
        String plain = PlainText.of(text);
        return plain.length() >= SHORTEST_STATEMENT && !COURTESY.matcher(plain).matches();
    }

    private boolean wasAsked(Party party) {
        return party.contactedAt().filter(at -> at.isAfter(turn.now().minus(ANSWERING))).isPresent();
    }

    /// The quarrel in this group into which somebody else joins.
    Optional<Case> goingOnHere(Issue issue) {
        if (issue.kind() != Kind.DISPUTE || turn.message().isPrivate() || turn.isBundle()) {
            return Optional.empty();
        }
        return turn.tx().cases().openLike(
                        Kind.DISPUTE, issue.category(), issue.place().compound(), turn.now().minus(STILL_AT_IT), NEWEST).stream()
                .filter(c -> c.group().equals(turn.message().group()) && !c.reporter().equals(turn.message().sender()))
                .filter(c -> c.place().building().equals(issue.place().building()) && c.place().unit().equals(issue.place().unit()))
                .filter(c -> isAboutTheSame(issue, c))
                .findFirst();
    }

    /// Whoever lives in the flat in question, names it, or says much the same; two quarrels of one stairwell are two.
    private boolean isAboutTheSame(Issue issue, Case about) {
        var home = home();
        var named = new OtherSide(turn.site().community()).find(issue.text(), home).place();
        var parties = turn.tx().mediations().partiesOf(about.number());
        boolean isOfIt = parties.stream().anyMatch(party -> party.livesAt(named) || party.livesAt(home));
        return isOfIt || named.room().isEmpty()
                && Likeness.of(PlainText.of(about.text()), PlainText.of(issue.text())) >= SAYS_MUCH_THE_SAME;
    }

    /// The quarrel that broke out in this group, in which one of the two hits back, whatever it sounds like: 你自己打穿的还赖我.
    Optional<Case> hitBackHere(Issue issue) {
        if (turn.message().isPrivate() || turn.isBundle() || issue.kind() == Kind.EMERGENCY || issue.kind() == Kind.FRAUD) {
            return Optional.empty();
        }
        return quarrels.of(turn.message().sender(), home()).stream()
                .map(Standing::about)
                .filter(this::isHotHere)
                .filter(about -> issue.kind() == Kind.DISPUTE || isAtIt(issue, about))
                .findFirst()
                .or(this::threatenedHere);
    }

    /// 拿刀伺候 where a quarrel has just broken out is of that quarrel, whoever says it.
    private Optional<Case> threatenedHere() {
        return turn.message().group()
                .filter(_ -> Blows.areThreatened(PlainText.of(turn.message().text())))
                .flatMap(group -> turn.tx().cases().openInGroup(group, NEWEST).stream()
                        .filter(c -> c.kind() == Kind.DISPUTE && isHotHere(c))
                        .findFirst());
    }

    /// Whether anybody whose words are kept with a quarrel could be at it in this group just now.
    boolean isPartyHere() {
        return !turn.message().isPrivate() && (threatenedHere().isPresent()
                || quarrels.of(turn.message().sender(), home()).stream().anyMatch(standing -> isHotHere(standing.about())));
    }

    private boolean isHotHere(Case about) {
        var since = turn.now().minus(STILL_AT_IT);
        return about.group().equals(turn.message().group())
                && (about.openedAt().isAfter(since) || turn.tx().mediations().statementsOf(about.number()).stream().anyMatch(s -> s.at().isAfter(since)));
    }

    private boolean isAtIt(Issue issue, Case about) {
        String plain = PlainText.of(issue.text());
        boolean namesOne = turn.tx().mediations().partiesOf(about.number()).stream()
                .flatMap(party -> party.place().room().stream())
                .anyMatch(plain::contains);
        return saysSomething(issue)
                && (namesOne || AT_SOMEBODY.matcher(plain).find() || Blows.areSpokenOf(plain) || Likeness.of(PlainText.of(about.text()), plain) >= SAYS_MUCH_THE_SAME);
    }

    /// On whose side the sender stands.
    Side sideIn(Case about) {
        if (about.reporter().equals(turn.message().sender())) {
            return Side.FIRST;
        }
        var flat = home();
        return turn.tx().mediations().partiesOf(about.number()).stream()
                .filter(party -> party.isAccount(turn.message().sender()) || party.side() == Side.OTHER && party.livesAt(flat))
                .map(Party::side)
                .findFirst()
                .orElse(Side.BESIDE);
    }

    /// Keeps a statement for whoever mediates. The other side's, and what the first says in private, is shown to the owner at once, and to nobody else;
    /// of what is shouted line by line in a group the first, and where it comes to blows every line.
    Case keep(Case about, Side side, Issue issue) {
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
                if (turn.message().isPrivate()) {
                    turn.tx().cases().addSource(about.number(), turn.message().id(), turn.message().sender(), turn.message().group());
                }
                if (turn.message().isPrivate() || isDangerous) {
                    showToOwner(about, issue, Phrase.CARD_FIRST_SIDE);
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

    private void showToOwner(Case about, Issue issue, Phrase phrase) {
        var sender = turn.message().sender();
        var party = quarrels.other(about.number()).filter(_ -> phrase == Phrase.CARD_OTHER_SIDE).map(other -> quarrels.claimed(other, sender));
        boolean isDangerous = Blows.areSpokenOf(PlainText.of(issue.text()));
        String card = turn.speech().say(isDangerous ? Phrase.CARD_BLOWS : phrase,
                "case", about.label(), "text", turn.speech().quote(issue.text()),
                "reporter", turn.speech().named(turn.message().name(), sender));
        String claim = party.filter(p -> turn.message().isPrivate() && !p.isSure() && p.isAccount(sender))
                .map(_ -> "\n" + turn.speech().say(Phrase.CARD_CLAIMED, "case", about.label(), "account", sender))
                .orElse("");
        var community = turn.site().community();
        turn.post().say(
                turn.speech().toColleague(about.owner(), Purpose.CARD, card + claim, about),
                isDangerous ? turn.now() : community.quiet().nextWaking(turn.now(), community.zone()));
    }

    /// What the sender hears: in private that it is kept, in a group nothing.
    ///
    /// @param side whoever brought it up may ask after it by its number; the other side need not know that there is one
    Optional<String> word(Case about, Side side) {
        String owner = turn.speech().titled(about.owner());
        String word = Blows.areTaken(PlainText.of(turn.message().text()))
                ? turn.speech().say(about.category().equals(FAMILY) ? Phrase.QUARREL_BLOWS_AT_HOME : Phrase.QUARREL_BLOWS, "owner", owner)
                : side != Side.FIRST && Hearsay.isIn(turn.message().text())
                ? turn.speech().say(Phrase.NOTHING_IS_CARRIED, "owner", owner)
                : side == Side.FIRST ? turn.speech().say(Phrase.STATEMENT_ADDED, "owner", owner, "case", about.label())
                : turn.speech().say(Phrase.STATEMENT_KEPT, "owner", owner);
        return Optional.of(word).filter(_ -> turn.message().isPrivate());
    }
}
