package linli.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.message.Purpose;
import linli.text.NeighbourName;
import linli.turn.Filing;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.wording.Phrase;

/// What a colleague gets back who has passed on what others said: a line for each thing, in the order in which it was passed on, with whose
/// it is, whether it is new, and who has it.
final class PassedOn {
    private final Turn turn;
    private final List<String> lines = new ArrayList<>();
    private Optional<Case> first = Optional.empty();

    PassedOn(Turn turn) {
        this.turn = turn;
    }

    /// Whether a colleague passes on what others said.
    boolean isMeant() {
        return turn.isStaff() && turn.isBundle();
    }

    void opened(Issue issue, Case opened) {
        add(opened, opened.confidential() ? inConfidence(issue, opened) : line(Phrase.PASSED_ON_OPENED, issue, opened));
    }

    void unplaced(Issue issue, Case opened) {
        add(opened, line(Phrase.PASSED_ON_UNPLACED, issue, opened));
    }

    /// @param isKnown whether these very words had been heard before
    void joined(Issue issue, Case joined, boolean isKnown) {
        add(joined, joined.confidential()
                ? inConfidence(issue, joined)
                : line(isKnown ? Phrase.PASSED_ON_KNOWN : Phrase.PASSED_ON_JOINED, issue, joined));
    }

    /// Kept for the community's digest.
    void collected(Issue issue) {
        add(turn.speech().say(Phrase.PASSED_ON_COLLECTED, "what", what(issue, turn.speech().wording().category(issue.kind(), issue.category()))));
    }

    void say() {
        if (!lines.isEmpty()) {
            turn.say(String.join("\n", lines), Purpose.REPLY, first, false);
        }
    }

    private void add(Case about, String line) {
        boolean fitsHere = turn.message().isPrivate() || !about.confidential();
        first = first.or(() -> Optional.of(about).filter(_ -> fitsHere));
        add(line);
    }

    private void add(String line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    private String line(Phrase phrase, Issue issue, Case about) {
        return turn.speech().say(phrase,
                "what", what(issue, turn.speech().category(about)), "case", about.label(), "owner", turn.speech().titled(about.owner()),
                "due", turn.speech().time(about.due(), turn.now()));
    }

    /// Colleagues at a desk read no more than that it is in good hands.
    private String inConfidence(Issue issue, Case about) {
        return turn.message().isPrivate()
                ? line(Phrase.PASSED_ON_IN_CONFIDENCE, issue, about)
                : line(Phrase.CONFIDENTIAL_IN_GROUP, issue, about);
    }

    private String what(Issue issue, String category) {
        return Filing.speaker(issue).or(() -> Optional.of(NeighbourName.toldOf(issue.text())).filter(name -> !name.isEmpty()))
                .map(speaker -> turn.speech().say(Phrase.PASSED_ON, "speaker", speaker, "what", category))
                .orElse(category);
    }
}
