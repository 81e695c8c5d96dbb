package linli.sequel;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.act.WhatIsKnown;
import linli.cases.Case;
import linli.casetalk.Commands;
import linli.decide.Thresholds;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Purpose;
import linli.message.Severity;
import linli.text.Question;
import linli.text.Standing;
import linli.text.Sureness;
import linli.turn.Receipt;
import linli.turn.Sides;
import linli.turn.SpeakersHome;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;

/// The one place that decides whether a line is on a matter of the speaker's own, before the category of a short line is believed: whoever has told of
/// something goes on about that, unless they plainly name another thing or another house.
public final class TheirOwn {
    private static final Duration ALARM_IS_UP = Duration.ofHours(1);
    private static final int MOST = 8;
    /// What a neighbour says in so few words is on what was just told.
    private static final int FEW_WORDS = 20;
    private static final Pattern SAME_HERE = Pattern.compile("[也都]");
    private static final Pattern AT_HOME = Pattern.compile("我们?家|我屋|家里");

    private final Turn turn;
    private final Understanding understanding;
    private final OwnLine line;

    public TheirOwn(Turn turn, Understanding understanding) {
        this.turn = turn;
        this.understanding = understanding;
        this.line = OwnLine.of(turn, understanding);
    }

    public boolean isMeant() {
        return !mayBeTakenBack().isEmpty() || meant().isPresent();
    }

    /// Whether they are in the midst of it, so that they need not hear that Linli listens.
    public boolean isGoingOn() {
        return theirs().anyMatch(on -> on.about().isOpen() && on.isFresh());
    }

    public Optional<IssueReply> heed() {
        return takenBack().or(() -> meant().flatMap(this::heard));
    }

    /// 算了不用了, of what they name, else of what they have just told of, else of the only one there is.
    private Optional<IssueReply> takenBack() {
        var theirs = mayBeTakenBack();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        return Stream.<Predicate<OnTheMatter>>of(OnTheMatter::tellsOfIt, OnTheMatter::isJustTold, _ -> true)
                .map(sort -> theirs.stream().filter(sort).map(OnTheMatter::about).toList())
                .filter(fitting -> !fitting.isEmpty()).findFirst()
                .flatMap(new Commands(turn, understanding)::takenBack);
    }

    private List<OnTheMatter> mayBeTakenBack() {
        boolean mayBe = !turn.isBundle() && !turn.isStaff() && turn.message().quote().isEmpty() && line.takesBack() && !Question.isPut(line.plain());
        return mayBe ? own().map(about -> OnTheMatter.of(line, about)).filter(OnTheMatter::mayBeTakenBack).toList() : List.of();
    }

    private Optional<IssueReply> heard(OnTheMatter on) {
        var standing = on.standing();
        var about = presses(on.about()) ? turn.work().graver(on.about()) : on.about();
        boolean isAskedAfter = standing == Standing.ASKED && turn.isCalled() && about.isOpen();
        var known = Optional.of(about).filter(_ -> isAskedAfter).flatMap(new WhatIsKnown(turn)::inColleaguesWords);
        known.ifPresent(words -> turn.say(words, Purpose.REPLY, Optional.of(about), false));
        return known.isPresent() || standing == Standing.ASKED && isReadThereAlready(about)
                ? Optional.of(Receipt.ofCommand(turn.message(), Optional.of(about)))
                : new Commands(turn, understanding).ofResident(about, standing);
    }

    /// 停电了? where everybody has just read who sees to it is for the neighbours.
    private boolean isReadThereAlready(Case about) {
        return !turn.isCalled() && turn.wasReadHereOf(about, OwnLine.JUST_NOW);
    }

    /// 又掉了一块 砸在车上 hangs more on it than was known.
    private boolean presses(Case about) {
        return about.isOpen() && about.kind() == Kind.SERVICE_REQUEST
                && turn.site().interpreter().severity(Kind.SERVICE_REQUEST, line.plain()) == Severity.HIGH;
    }

    /// The case that was told of in the group, on which a neighbour goes on: in words that name nothing, 整栋都没的, or that say what comes of it, what part
    /// of it is broken or who does not see to it, 保洁说不归她管.
    public Optional<Case> ofNeighbours(Issue piece) {
        return inWordsThatNameNothing(piece).or(() -> goneOnAbout(piece)).or(() -> stillSo(piece));
    }

    /// 灯还是黑的, days after another told of that lamp.
    private Optional<Case> stillSo(Issue piece) {
        boolean isAllOfIt = understanding.pieces().size() == 1 && piece.kind() == Kind.SERVICE_REQUEST;
        return line.mayGoOn() && isAllOfIt && !turn.isCalled() && !AT_HOME.matcher(line.plain()).find()
                ? openHere().filter(OnTheMatter::isStillSo).map(OnTheMatter::about).findFirst()
                : Optional.empty();
    }

    private Optional<Case> goneOnAbout(Issue piece) {
        boolean isMatter = piece.kind() == Kind.SERVICE_REQUEST && piece.need() >= Thresholds.STANDARD.act() && !turn.isCalled();
        return line.mayGoOn() && isMatter
                ? Stream.concat(toldLastHere(OwnLine.IN_THE_AIR), openHere()).filter(on -> on.isGoneOnAbout(piece)).map(OnTheMatter::about).findFirst()
                : Optional.empty();
    }

    private Optional<Case> inWordsThatNameNothing(Issue piece) {
        boolean isMatter = piece.kind() == Kind.SERVICE_REQUEST && piece.need() >= Thresholds.STANDARD.act() && (line.plain().length() <= FEW_WORDS || line.isTheSame());
        boolean namesNothing = line.named().isEmpty() || line.isTheSame() || SAME_HERE.matcher(line.plain()).find() && !AT_HOME.matcher(line.plain()).find();
        return line.mayGoOn() && isMatter && namesNothing
                ? toldHere(OwnLine.STILL_MINDED).filter(on -> !on.isOfAnotherThing()).filter(on -> on.isFresh() || on.isBack() || on.isAwaited() || on.isMissed()).map(OnTheMatter::about)
                : Optional.empty();
    }

    private Optional<OnTheMatter> meant() {
        return line.mayGoOn()
                ? theirsThatIsMeant().filter(on -> on.namesIt() || on.about().confidential() || !isOnASide()).or(this::askedByNeighbours).or(this::overForANeighbour)
                        .filter(_ -> !isOnAQuarrel()).or(this::endOfAQuarrel)
                : endOfAQuarrel();
    }

    /// 收到了 谢谢, of the deposit that was withheld: the end of a quarrel is told in private in words that could hardly be of anything else; after 解决了吗
    /// also that it is not.
    private Optional<OnTheMatter> endOfAQuarrel() {
        return turn.message().isPrivate() && !turn.isStaff() && !turn.isBundle() && line.isTalk() && !line.isANod()
                ? turn.tx().cases().reportedBy(turn.message().sender(), MOST).stream()
                        .filter(c -> c.kind() == Kind.DISPUTE)
                        .map(about -> OnTheMatter.of(line, about)).filter(OnTheMatter::isEndOfAQuarrel).findFirst()
                : Optional.empty();
    }

    /// What belongs to a side of a quarrel is for whoever mediates.
    private boolean isOnAQuarrel() {
        var sides = new Sides(turn);
        return understanding.pieces().stream().anyMatch(piece ->
                sides.hearsay(piece).isPresent() || sides.toldInPrivate(piece).isPresent() || sides.hitBackHere(piece).isPresent());
    }

    /// Of those who have something in confidence to tell a word that names nothing may be of that, and is for no other eyes.
    private boolean isOnASide() {
        String sender = turn.message().sender();
        return turn.tx().cases().openReportedBy(sender, MOST).stream().anyMatch(c -> c.confidential() && c.kind() != Kind.EMERGENCY)
                || !turn.quarrels().of(sender, new SpeakersHome(turn).ofSender(), "", turn.now()).isEmpty();
    }

    /// The one that it tells of most; of two alike the newest.
    private Optional<OnTheMatter> theirsThatIsMeant() {
        var meant = theirs().filter(OnTheMatter::isMeant).toList();
        var tells = meant.stream().filter(OnTheMatter::tellsOfIt).toList();
        return (tells.isEmpty() ? meant : tells).stream().max(Comparator.comparingLong(OnTheMatter::shared));
    }

    /// Of a danger that was told of as well only what is about nothing else, and of a quarrel how far it is, and that it has begun again.
    private Stream<OnTheMatter> theirs() {
        var all = Stream.concat(own(), backAgain())
                .filter(c -> turn.message().isPrivate() || !c.confidential() || !c.isOpen() || c.kind() == Kind.DISPUTE && line.said().ifSure(Sureness.PLAINLY) == Standing.NOT_YET).toList();
        return Stream.concat(
                        all.stream().filter(c -> c.kind() != Kind.EMERGENCY && c.kind() != Kind.FRAUD && c.kind() != Kind.SUGGESTION),
                        all.stream().filter(c -> c.kind() == Kind.EMERGENCY && c.openedAt().isBefore(turn.now().minus(ALARM_IS_UP))))
                .map(about -> OnTheMatter.of(line, about));
    }

    /// What they have told of in a group, and say in private that it is back.
    private Stream<Case> backAgain() {
        return turn.message().isPrivate()
                ? turn.tx().cases().reportedBy(turn.message().sender(), MOST).stream()
                        .filter(c -> c.group().isPresent() && !c.confidential() && OnTheMatter.of(line, c).isBack())
                : Stream.empty();
    }

    /// What they have told of where they write; what has become for few eyes since is gone on about in private, wherever it was told.
    private Stream<Case> own() {
        return turn.tx().cases().reportedBy(turn.message().sender(), MOST).stream()
                .filter(c -> turn.message().group().map(here -> turn.tx().cases().groupsOf(c.number()).contains(here)).orElse(c.group().isEmpty() || c.confidential() && c.kind() == Kind.SERVICE_REQUEST));
    }

    /// Whoever calls Linli where neighbours wait for something, and asks how far it is, waits for it too.
    private Optional<OnTheMatter> askedByNeighbours() {
        return turn.isCalled() && !turn.message().isPrivate()
                ? toldHere(OwnLine.IN_THE_AIR)
                        .filter(on -> on.standing() == Standing.ASKED || on.standing() == Standing.WANTED && line.named().isEmpty())
                        .or(this::namedHere)
                        .filter(on -> understanding.pieces().stream().noneMatch(piece -> on.isOneWith(piece) || turn.echoed(piece).isPresent()))
                : Optional.empty();
    }

    /// 充电棚的事报了没 names what was told of days ago.
    private Optional<OnTheMatter> namedHere() {
        return openHere().filter(on -> on.standing() == Standing.ASKED && on.namesIt() && !on.isOfSomethingElse()).findFirst();
    }

    /// What one neighbour has told of another has seen to, or sees mended; of two that it fits it is none.
    private Optional<OnTheMatter> overForANeighbour() {
        if (!line.mayBeOverForANeighbour()) {
            return Optional.empty();
        }
        var over = openHere().filter(OnTheMatter::isOverForANeighbour).limit(2).toList();
        return over.size() == 1 ? Optional.of(over.getFirst()) : Optional.empty();
    }

    private Stream<OnTheMatter> openHere() {
        return turn.message().group().stream()
                .flatMap(group -> turn.tx().cases().openInGroup(group, Kind.SERVICE_REQUEST, MOST).stream())
                .filter(c -> !c.confidential())
                .map(turn.incidents()::leadOf).distinct()
                .map(about -> OnTheMatter.of(line, about))
                .filter(OnTheMatter::isMinded);
    }

    private Optional<OnTheMatter> toldHere(Duration within) {
        return toldLastHere(within).findFirst().filter(on -> !on.isOfSomethingElse());
    }

    private Stream<OnTheMatter> toldLastHere(Duration within) {
        return turn.message().group().flatMap(group -> turn.tx().incidents().latestIn(group, turn.now().minus(within)))
                .flatMap(turn.tx().cases()::find)
                .filter(c -> c.isOpen() && !c.confidential() && c.kind() == Kind.SERVICE_REQUEST)
                .map(turn.incidents()::leadOf)
                .map(about -> OnTheMatter.of(line, about)).stream();
    }
}
