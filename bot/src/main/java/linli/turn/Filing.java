package linli.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.cases.Case;
import linli.cases.Report;
import linli.mediation.OtherSide;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.Place;
import linli.text.PlainText;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Files what a message brings up as a report: it opens a case, joins one, or is heard once more.
public final class Filing {
    private final Turn turn;
    private final List<Enclosure> onTheCard;
    private final Set<Integer> openedNow = new HashSet<>();

    Filing(Turn turn, Understanding understanding) {
        this.turn = turn;
        // of several matters nobody can say which one a picture is of, and one of them may be for few eyes
        boolean bringsUpSeveral = understanding.pieces().stream().filter(piece -> piece.kind() != Kind.CHATTER).count() > 1;
        this.onTheCard = bringsUpSeveral ? List.of() : turn.enclosed();
    }

    public Case open(Issue issue) {
        var report = report(issue);
        var opened = turn.incidents().opened(turn.work().open(report), report, speaker(issue));
        openedNow.add(opened.number());
        if (opened.kind() == Kind.DISPUTE) {
            new Statements(turn).begin(opened, issue);
        }
        return opened;
    }

    public Case join(Case open, Issue issue) {
        return turn.incidents().join(open, report(issue), speaker(issue));
    }

    public Case hearAgain(Case known, Issue issue) {
        return turn.incidents().hearAgain(known, report(issue), speaker(issue));
    }

    /// Whether this very message opened it.
    public boolean hasJustOpened(Case open) {
        return openedNow.contains(open.number());
    }

    Report report(Issue issue) {
        var message = turn.message();
        return new Report(
                issue.kind(), issue.category(), issue.severity(), place(issue), message.group(), message.sender(),
                speaker(issue).or(message::name), issue.text(), message.id(), onTheCard);
    }

    /// Who tells of a quarrel names the flat of the other, and it is at home with whoever tells.
    private Place place(Issue issue) {
        if (issue.kind() != Kind.DISPUTE || issue.place().room().isEmpty()) {
            return issue.place();
        }
        var home = new SpeakersHome(turn).of(speaker(issue).or(turn.message()::name));
        boolean isOthers = home.room().isPresent() && new OtherSide(turn.site().community()).find(issue.text(), home).place().room().equals(issue.place().room());
        return isOthers ? home : issue.place();
    }

    /// Nobody looked for a place in what was taken for small talk.
    public Issue placed(Issue issue) {
        var places = turn.site().interpreter().places();
        var here = turn.where();
        return issue.place().isUnknown() ? issue.at(places.completed(places.find(PlainText.of(issue.text())).orElse(here))) : issue;
    }

    public static Optional<String> speaker(Issue issue) {
        return Optional.of(issue.speaker()).filter(name -> !name.isEmpty());
    }
}
