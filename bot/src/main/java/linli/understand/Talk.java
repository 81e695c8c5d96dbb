package linli.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.message.Kind;

/// The talk of one bundle while it is being read, line after line.
final class Talk {
    /// Of talk that goes on for long, only the newest matters may be meant.
    private static final int REMEMBERED = 12;
    /// A word that leans on something leans on what was said no further back than this.
    private static final int REACH = 6;
    private static final int FEW_WORDS = 8;
    private static final double SURELY_NO_DANGER = 0.9;
    private static final double PLAIN_TALK = 0.98;

    private final SameThing sameThing;
    private final PlaceFinder places;
    private final Function<Utterance, Issue> read;
    /// The items of a list are matters of their own, whatever they begin with.
    private final boolean isList;
    private final List<BundledLine> lines = new ArrayList<>();
    private int heard;

    Talk(SameThing sameThing, PlaceFinder places, Function<Utterance, Issue> read, boolean isList) {
        this.sameThing = sameThing;
        this.places = places;
        this.read = read;
        this.isList = isList;
    }

    List<Issue> pieces() {
        return lines.stream().map(BundledLine::issue).toList();
    }

    void hear(Issue piece) {
        var line = new BundledLine(piece, heard++);
        if (!piece.needsSomebody()) {
            hearTalk(line);
            return;
        }
        var about = about(line);
        if (about.isPresent()) {
            tell(about.get(), line);
        } else if (isList || !begunBefore(line) && !line.saysTooLittle()) {
            lines.add(line);
        }
    }

    private void hearTalk(BundledLine line) {
        var matter = matters(REACH, line).stream().findFirst();
        if (matter.isPresent() && Leaning.isThanks(line.plain()) && matter.get().isSettledFor(line)) {
            lines.remove(matter.get());
        } else if (!isList && matter.isPresent() && matter.get().goesOnIn(line) && !line.issue().evidence().atAGlance()) {
            matter.get().tell(line, places);
            return;
        }
        matter.ifPresent(m -> m.answered(line));
        lines.add(line);
    }

    private void tell(BundledLine matter, BundledLine more) {
        boolean graver = more.issue().kind() == Kind.EMERGENCY && matter.issue().kind() != Kind.EMERGENCY;
        boolean asked = matter.issue().kind() == Kind.QUESTION && matter.goesOnIn(more);
        var both = graver || asked ? together(matter, more) : matter.issue();
        if (graver && both.kind() == Kind.EMERGENCY || asked && both.needsSomebody()) {
            matter.become(both);
        } else if (graver && more.issue().confidence() >= BundledLine.SURE) {
            lines.add(more); // danger is never left standing under something smaller
        } else {
            matter.answered(more);
            matter.tell(more, places);
        }
    }

    private Issue together(BundledLine first, BundledLine second) {
        return read.apply(new Utterance(first.issue().speaker(), first.issue().text() + "\n" + second.issue().text()));
    }

    /// What somebody begins and others only agree with may look like talk until one of them says more: 跳舞的小声点咯, 就是, 哪个管音响的.
    private boolean begunBefore(BundledLine line) {
        var basis = basis(line);
        var both = basis.map(begun -> together(begun, line)).filter(Issue::needsSomebody);
        both.ifPresent(matter -> basis.orElseThrow().become(matter));
        return both.isPresent();
    }

    /// The talk that the line goes on with: what shares a word with it, else what was said last, if the line cannot stand alone.
    private Optional<BundledLine> basis(BundledLine line) {
        var talk = lines.reversed().stream()
                .filter(said -> !said.issue().needsSomebody() && line.number() - said.number() <= REACH)
                .filter(said -> said.plain().length() >= BundledLine.SHORTEST && said.issue().confidence() < PLAIN_TALK)
                .filter(said -> !Leaning.isEcho(said.plain()) && !Leaning.isThanks(said.plain()))
                .toList();
        boolean standsAlone = line.isSure() || line.issue().kind() == Kind.EMERGENCY;
        boolean leans = standsAlone ? line.leansOfItself() : line.leans();
        return talk.stream().filter(_ -> leans || Leaning.mayGoOn(line.plain()))
                .filter(said -> SameThing.shareAWord(said.plain(), line.plain())).findFirst()
                .or(() -> leans ? talk.stream().findFirst() : Optional.empty());
    }

    /// The matter that the line says more about.
    private Optional<BundledLine> about(BundledLine line) {
        var matters = matters(Integer.MAX_VALUE, line);
        var same = matters.stream().filter(m -> sameThing.isSame(m, line, isList)).findFirst();
        return same.isPresent() || isList
                ? same
                : commentedOn(line).or(() -> matters(REACH, line).stream().findFirst().filter(newest -> !isAnnouncedOther(newest, line)).filter(newest -> line.leansOn(newest) || goesOn(newest, line) || isNoDangerHere(newest, line)));
    }

    /// 浪费电, of the lamp that the same person told of before others had a word.
    private Optional<BundledLine> commentedOn(BundledLine line) {
        return matters(REACH, line).stream()
                .filter(matter -> matter.isTakenUpIn(line) && line.isCommentOnly() && line.issue().kind() != Kind.EMERGENCY)
                .findFirst();
    }

    private static boolean goesOn(BundledLine matter, BundledLine line) {
        boolean fits = !line.isSure() || line.isOfTheKindOf(matter);
        boolean sameVoice = matter.isTakenUpIn(line);
        boolean mayGoOn = Leaning.mayGoOn(line.plain());
        boolean inOneBreath = matter.goesOnIn(line) && (matter.issue().kind() == Kind.QUESTION || line.plain().length() <= FEW_WORDS);
        return (sameVoice || mayGoOn) && fits || sameVoice && line.isClaimAlone() || sameVoice && Leaning.tellsOfNoHelp(line.plain()) || inOneBreath && mayGoOn;
    }

    /// 还有垃圾两天没倒了, after the lamp.
    private static boolean isAnnouncedOther(BundledLine matter, BundledLine line) {
        return Clauses.isAnnounced(line.plain()) && Things.differ(matter.plain(), line.plain());
    }

    /// A few words may sound like danger alone and surely be none where they were said: 孩子被吵得一直哭.
    private boolean isNoDangerHere(BundledLine matter, BundledLine line) {
        boolean doubtful = line.issue().kind() == Kind.EMERGENCY && line.issue().confidence() < BundledLine.SURE && line.plain().length() <= FEW_WORDS;
        if (!doubtful || matter.issue().category().isEmpty()) {
            return false;
        }
        var both = together(matter, line);
        return both.category().equals(matter.issue().category()) && both.confidence() >= SURELY_NO_DANGER;
    }

    /// The newest first.
    private List<BundledLine> matters(int reach, BundledLine seenFrom) {
        return lines.reversed().stream()
                .filter(line -> line.issue().needsSomebody() && seenFrom.number() - line.lastTold() <= reach)
                .limit(REMEMBERED)
                .toList();
    }
}
