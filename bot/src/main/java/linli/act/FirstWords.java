package linli.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.community.Compound;
import linli.message.Kind;
import linli.message.Purpose;
import linli.turn.Turn;
import linli.wording.Phrase;

/// What is said where the cases of one message came up: what was opened, what was known already, what is still to be asked. However
/// many cases these are, it is said in one go.
public final class FirstWords {
    private final Turn turn;
    private final List<Case> taken = new ArrayList<>();
    private final List<Case> unplaced = new ArrayList<>();
    private final List<KnownAlready> known = new ArrayList<>();

    /// A word on a case that was open before.
    ///
    /// @param unasked whether it would use up the group's quiet budget
    private record KnownAlready(Case about, String word, boolean unasked) {}

    public FirstWords(Turn turn) {
        this.turn = turn;
    }

    /// Cases in one person's hands by one time.
    private record Hands(String owner, Instant due) {}

    public void taken(Case opened) {
        taken.add(opened);
    }

    /// A case for which the place is to be asked.
    void unplaced(Case opened) {
        unplaced.add(opened);
    }

    void known(Case joined, String word, boolean unasked) {
        known.add(new KnownAlready(joined, word, unasked));
    }

    /// The case whose place the reporter is asked for; the answer is taken for the others too.
    Optional<Case> askedFor() {
        return unplaced.stream().findFirst();
    }

    public void say() {
        var cases = Stream.of(taken.stream(), unplaced.stream(), known.stream().map(KnownAlready::about)).flatMap(c -> c).toList();
        boolean isCardEnough = unplaced.isEmpty() && known.isEmpty() && taken.stream().allMatch(turn::isCardReadHere);
        if (!cases.isEmpty() && !isCardEnough) {
            boolean unasked = taken.isEmpty() && unplaced.isEmpty() && known.stream().allMatch(KnownAlready::unasked);
            var asked = oneOfSeveralHouses();
            turn.say(String.join("\n", lines(asked.isPresent())), Purpose.REPLY, Optional.of(cases.getFirst()), unasked);
            asked.ifPresent(new Inquiry(turn)::whichCompound);
        }
    }

    /// Of whom something else is to be asked, or was asked already, that is not asked too.
    private Optional<Case> oneOfSeveralHouses() {
        var inquiry = new Inquiry(turn);
        return unplaced.isEmpty() && !inquiry.isAwaited() ? taken.stream().filter(inquiry::mayBeInSeveral).findFirst() : Optional.empty();
    }

    private Set<String> lines(boolean whichCompound) {
        var lines = new LinkedHashSet<String>();
        var open = taken.stream().filter(c -> !c.confidential()).toList();
        if (open.size() == 1) {
            lines.add(word(Phrase.CASE_TAKEN, open.getFirst()));
        } else if (!open.isEmpty()) {
            lines.addAll(several(open));
        }
        taken.stream().filter(Case::confidential).forEach(c -> lines.add(inConfidence(c)));
        known.forEach(k -> lines.add(k.word()));
        if (!unplaced.isEmpty()) {
            lines.add(whereIsIt());
        }
        if (whichCompound) {
            lines.add(new Inquiry(turn).inWhichCompound());
        }
        return lines;
    }

    /// A group hears a line of all, each colleague named once; whoever passed them on in private, a line of each, with who said it.
    private List<String> several(List<Case> cases) {
        if (turn.message().isPrivate()) {
            return cases.stream()
                    .map(c -> turn.speech().say(Phrase.CASES_TAKEN, "parts", part(hands(c), List.of(c), nameOf(c))))
                    .toList();
        }
        var byHands = cases.stream().collect(Collectors.groupingBy(FirstWords::hands, LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<String>();
        byHands.forEach((hands, theirs) -> parts.add(part(
                hands, theirs, turn.speech().list(theirs.stream().map(turn.speech()::category).distinct()))));
        return List.of(turn.speech().say(Phrase.CASES_TAKEN, "parts", turn.speech().wording().clauses(parts.stream())));
    }

    private static Hands hands(Case about) {
        return new Hands(about.owner(), about.due());
    }

    private String part(Hands hands, List<Case> cases, String what) {
        return turn.speech().say(Phrase.CASES_OF_ONE,
                "what", what, "owner", turn.speech().titled(hands.owner()), "due", turn.speech().time(hands.due(), turn.now()),
                "cases", turn.speech().numbers(cases));
    }

    private String nameOf(Case about) {
        String category = turn.speech().category(about);
        return about.reporterName()
                .filter(name -> !turn.message().name().equals(Optional.of(name)))
                .map(name -> turn.speech().say(Phrase.MATTER_OF, "category", category, "name", name))
                .orElse(category);
    }

    /// Of a confidential case a group hears no more than that it is in good hands.
    String inConfidence(Case opened) {
        if (turn.message().isPrivate()) {
            return word(Phrase.QUARREL_IN_PRIVATE, opened);
        }
        return word(opened.kind() == Kind.DISPUTE ? Phrase.QUARREL_IN_GROUP : Phrase.CONFIDENTIAL_IN_GROUP, opened);
    }

    private String word(Phrase phrase, Case opened) {
        return turn.speech().say(phrase,
                "owner", turn.speech().titled(opened.owner()),
                "due", turn.speech().time(opened.due(), turn.now()),
                "case", opened.label());
    }

    /// In a private talk not even the compound may be known.
    private String whereIsIt() {
        var compounds = turn.site().community().compounds().stream().map(Compound::name).toList();
        boolean whichCompound = unplaced.stream().anyMatch(c -> c.place().compound().isEmpty()) && compounds.size() > 1;
        return whichCompound
                ? turn.speech().say(Phrase.ASK_COMPOUND,
                        "case", turn.speech().numbers(unplaced), "compounds", turn.speech().list(compounds.stream()), "compound", compounds.getFirst())
                : turn.speech().say(Phrase.ASK_PLACE, "case", turn.speech().numbers(unplaced));
    }
}
