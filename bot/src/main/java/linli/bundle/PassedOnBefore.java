package linli.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.text.PlainText;
import linli.text.TellingCharacters;
import linli.text.WhichPassedOn.Told;
import linli.turn.Turn;
import linli.understand.Issue;

/// What a colleague has passed on in the last days, as it is remembered: whose it is, its words, and what became of it.
public record PassedOnBefore(Turn turn) {
    private static final Duration STILL_MINDED = Duration.ofDays(3);
    private static final int MOST = 40;
    private static final int FEW_WORDS = 8;
    private static final Pattern STILL = Pattern.compile("又|还(?:是|在|没|不|有)|仍|依旧|照样|老样子|今天也|昨天也");

    /// One matter of it.
    ///
    /// @param became what was done about it then
    /// @param about the case that it is, as it stands now
    record Matter(Told told, IssueReply became, Optional<Case> about, Instant at) {
        boolean isOne(Matter other) {
            return about.isPresent() && other.about.isPresent()
                    ? about.get().number() == other.about.get().number()
                    : about.equals(other.about) && became.category().equals(other.became.category()) && told.speaker().equals(other.told.speaker());
        }
    }

    /// The newest message first, within it in the order in which it was passed on.
    List<Matter> all() {
        return turn.tx().conversations().repliesTo(turn.message().sender(), turn.now().minus(STILL_MINDED), MOST).stream()
                .flatMap(kept -> kept.reply().issues().stream().filter(PassedOnBefore::isMatter).map(issue -> of(issue, kept.at())))
                .toList();
    }

    /// What was passed on in several lines last; of whoever passed on line by line, all.
    static List<Matter> last(List<Matter> all) {
        var latest = all.stream().map(Matter::at).filter(at -> all.stream().filter(matter -> matter.at().equals(at)).count() > 1).findFirst();
        return latest.map(at -> all.stream().filter(matter -> matter.at().equals(at)).toList()).orElseGet(all::reversed);
    }

    Matter of(IssueReply issue, Instant at) {
        var about = issue.caseNumber().map(Integer::valueOf).flatMap(turn.tx().cases()::find);
        return new Matter(new Told(issue.speaker(), issue.text(), issue.item()), issue, about, at);
    }

    private static boolean isMatter(IssueReply issue) {
        return switch (issue.act()) {
            case CASE, JOIN, WARN, ALARM, HANDOVER, COLLECT -> true;
            case ANSWER, ASK -> issue.category().isPresent();
            case SILENT, COMMAND -> false;
        };
    }

    /// 昨晚又跳: what the same neighbour said of it before, where the words say no more than that it goes on.
    public Optional<Case> goingOn(Issue piece) {
        boolean mayBe = turn.isStaff() && turn.isBundle() && piece.kind() != Kind.EMERGENCY && !piece.speaker().isEmpty()
                && piece.text().length() <= FEW_WORDS && STILL.matcher(PlainText.of(piece.text())).find();
        return Optional.of(piece).filter(_ -> mayBe).flatMap(_ -> all().stream()
                .filter(matter -> isWhose(matter, piece) && matter.about().filter(Case::isOpen).isPresent())
                .filter(matter -> piece.kind() == Kind.CHATTER || shared(matter, piece) > 0)
                .max(Comparator.comparing(matter -> shared(matter, piece)))
                .flatMap(Matter::about));
    }

    /// Whoever was 26-1-1503 老祁 at first is 老祁 from then on.
    private static boolean isWhose(Matter matter, Issue piece) {
        return matter.told().speaker().endsWith(piece.speaker());
    }

    private static long shared(Matter matter, Issue piece) {
        return TellingCharacters.shared(PlainText.of(piece.text()), PlainText.of(matter.told().text()));
    }

    /// What was talked of last, if it was minutes ago.
    Optional<Matter> lastSpokenOf(List<Matter> all, Duration within) {
        return turn.tx().conversations().repliesTo(turn.message().sender(), turn.now().minus(within), 1).stream()
                .flatMap(kept -> kept.reply().issues().stream().filter(issue -> issue.act() != Act.SILENT).map(issue -> of(issue, kept.at())))
                .flatMap(spoken -> Stream.concat(all.reversed().stream(), Stream.of(spoken)).filter(matter -> isMatter(matter.became()) && matter.isOne(spoken)))
                .findFirst();
    }
}
