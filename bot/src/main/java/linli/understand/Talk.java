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
    private static final double SURE = 0.8;
    private static final double PLAIN_TALK = 0.98;
    private static final int SHORTEST_BASIS = 5;

    private final SameThing sameThing;
    private final PlaceFinder places;
    private final Function<Utterance, Issue> read;
    /// The items of a list are matters of their own, whatever they begin with.
    private final boolean isList;
    private final List<Line> lines = new ArrayList<>();
    private int heard;

    Talk(SameThing sameThing, PlaceFinder places, Function<Utterance, Issue> read, boolean isList) {
        this.sameThing = sameThing;
        this.places = places;
        this.read = read;
        this.isList = isList;
    }

    List<Issue> pieces() {
        return lines.stream().map(Line::issue).toList();
    }

    void hear(Issue piece) {
        var line = new Line(piece, heard++);
        if (!piece.needsSomebody()) {
            hearTalk(line);
            return;
        }
        var about = about(line);
        if (about.isPresent()) {
            tell(about.get(), line);
        } else if (isList || !leans(line) || !begunBefore(line) && !saysTooLittle(line)) {
            lines.add(line);
        }
    }

    private void hearTalk(Line line) {
        var matter = matters(REACH, line).stream().findFirst();
        if (matter.isPresent() && Leaning.isThanks(line.plain()) && matter.get().isSettledFor(line)) {
            lines.remove(matter.get());
        } else if (matter.isPresent() && matter.get().goesOnIn(line) && !line.issue().evidence().atAGlance()) {
            matter.get().tell(line, places);
            return;
        }
        matter.ifPresent(m -> m.answered(line));
        lines.add(line);
    }

    private void tell(Line matter, Line more) {
        boolean graver = more.issue().kind() == Kind.EMERGENCY && matter.issue().kind() != Kind.EMERGENCY;
        if (!graver) {
            matter.answered(more);
            matter.tell(more, places);
            return;
        }
        // Danger is never left standing under something smaller.
        var both = together(matter, more);
        if (both.kind() == Kind.EMERGENCY) {
            matter.become(both);
        } else {
            lines.add(more);
        }
    }

    private Issue together(Line first, Line second) {
        return read.apply(new Utterance(first.issue().speaker(), first.issue().text() + "\n" + second.issue().text()));
    }

    /// What somebody begins and others only agree with may look like talk until one of them says more: 跳舞的小声点咯, 就是, 哪个管音响的.
    private boolean begunBefore(Line line) {
        for (int i = lines.size() - 1; i >= 0 && line.number() - lines.get(i).number() <= REACH; i--) {
            var basis = lines.get(i);
            if (basis.plain().length() >= SHORTEST_BASIS && !Leaning.isEcho(basis.plain()) && !Leaning.isThanks(basis.plain())) {
                var both = together(basis, line);
                boolean isMatter = basis.issue().confidence() < PLAIN_TALK && both.needsSomebody();
                if (isMatter) {
                    basis.become(both);
                }
                return isMatter;
            }
        }
        return false;
    }

    /// The matter that the line says more about.
    private Optional<Line> about(Line line) {
        var matters = matters(Integer.MAX_VALUE, line);
        var same = matters.stream().filter(m -> sameThing.isSame(m, line, isList)).findFirst();
        return same.isPresent() || isList
                ? same
                : matters(REACH, line).stream().findFirst().filter(newest -> leans(line) || goesOn(newest, line));
    }

    private static boolean saysTooLittle(Line line) {
        return line.plain().length() < SHORTEST_BASIS && line.issue().kind() != Kind.EMERGENCY;
    }

    private static boolean leans(Line line) {
        return saysTooLittle(line) || Leaning.isAppeal(line.plain()) || Leaning.isEcho(line.plain()) || Leaning.refersBack(line.plain())
                || Leaning.isAnswer(line.plain());
    }

    private static boolean goesOn(Line matter, Line line) {
        var issue = line.issue();
        boolean sure = issue.confidence() >= SURE && issue.need() >= SURE;
        boolean sameCategory = issue.kind() == matter.issue().kind() && issue.category().equals(matter.issue().category())
                && issue.category().isPresent();
        return matter.goesOnIn(line) && (!sure || sameCategory) || Leaning.mayGoOn(line.plain()) && (!sure || sameCategory);
    }

    /// The newest first.
    private List<Line> matters(int reach, Line seenFrom) {
        return lines.reversed().stream()
                .filter(line -> line.issue().needsSomebody() && seenFrom.number() - line.lastTold() <= reach)
                .limit(REMEMBERED)
                .toList();
    }
}
