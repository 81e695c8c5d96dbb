package linli.turn;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.cases.Case;
import linli.cases.SameMatter;
import linli.message.Kind;
import linli.message.Place;
import linli.text.Echo;
import linli.text.PlainText;
import linli.text.TellingCharacters;
import linli.understand.Issue;

/// The open case that somebody speaks of who seems to bring something up: the same matter, the same words once more, more of what they opened
/// just now, a few words on what neighbours have told.
public record Known(Turn turn) {
    private static final Duration SAME_DAY = Duration.ofHours(24);
    /// Lines that follow within this time belong to what the first one opened.
    private static final Duration STILL_TALKING = Duration.ofMinutes(30);
    private static final Duration IN_ONE_GO = Duration.ofMinutes(10);
    private static final Pattern AT_HOME = Pattern.compile("我们?家");

    Optional<Case> sameMatter(Issue issue) {
        return heardAlready(issue)
                .or(() -> new SameMatter(turn.site().community()).find(
                        turn.tx().cases(), turn.filing().report(issue), turn.now(), open -> turn.filing().hasJustOpened(open) || isAnothers(open, issue)))
                .or(() -> new AtTheAlarm(turn).spokenOf(issue).filter(open -> !turn.filing().hasJustOpened(open)))
                .map(turn.incidents()::leadOf)
                .or(() -> new QuarrelHere(turn).goingOn(issue))
                .or(() -> new QuarrelHere(turn).besideIt(issue))
                .or(() -> ownQuarrel(issue));
    }

    /// Whoever has just told of the neighbours' dog and calls Linli for somebody to see to it means that dog.
    private Optional<Case> ownQuarrel(Issue issue) {
        boolean mayBe = issue.kind() == Kind.SERVICE_REQUEST && turn.isCalled() && !turn.isStaff() && !turn.message().isPrivate();
        return mayBe
                ? justOpened().filter(open -> open.kind() == Kind.DISPUTE && open.openedAt().isAfter(turn.now().minus(IN_ONE_GO)))
                        .filter(open -> TellingCharacters.shared(PlainText.of(open.text()), PlainText.of(issue.text())) > 0)
                : Optional.empty();
    }

    /// What one neighbour said is not what another goes on about, though the same colleague passed it on; nor what the colleague has at home.
    private boolean isAnothers(Case open, Issue issue) {
        if (!turn.isStaff()) {
            return false;
        }
        boolean isOwnHome = AT_HOME.matcher(issue.text()).find()
                && open.reporterName().isPresent() && !open.reporterName().equals(turn.message().name());
        boolean isOfAnotherFlat = Place.differ(issue.place().room(), open.place().room());
        return isOfAnotherFlat || Filing.speaker(issue)
                .map(name -> open.reporterName().filter(known -> areOne(name, known)).isEmpty())
                .orElse(isOwnHome);
    }

    private static boolean areOne(String name, String known) {
        return known.contains(name) || name.contains(known);
    }

    /// Of what a colleague passes on, where Linli has heard the same words from the same neighbour of that house that day.
    public Optional<Case> heardAlready(Issue issue) {
        return Filing.speaker(issue).filter(_ -> turn.isStaff())
                .flatMap(name -> turn.tx().incidents().inTheseWords(issue.text(), turn.now().minus(SAME_DAY))
                        .filter(told -> told.name().filter(known -> areOne(name, known)).isPresent())
                        .filter(told -> !Place.differ(told.report().place().building(), issue.place().building())))
                .flatMap(told -> turn.tx().cases().find(told.number()))
                .filter(c -> c.isOpen() && !turn.filing().hasJustOpened(c))
                .map(turn.incidents()::leadOf);
    }

    Optional<Case> justOpened() {
        return turn.isBundle()
                ? Optional.empty()
                : turn.tx().cases().openReportedBy(turn.message().sender(), 1).stream()
                        .filter(c -> c.group().equals(turn.message().group()) && c.openedAt().isAfter(turn.now().minus(STILL_TALKING)))
                        .findFirst();
    }

    Optional<Case> echoed(Issue issue) {
        return turn.group().filter(g -> !g.isStaff())
                .flatMap(g -> new Echoes(turn.site().community(), turn.tx(), turn.now()).find(g.id(), turn.filing().placed(issue)))
                .filter(open -> !isOwnEcho(issue, open))
                .map(turn.incidents()::leadOf);
    }

    /// Nobody says +1 to what they said themselves.
    private boolean isOwnEcho(Issue issue, Case open) {
        return Echo.isBare(PlainText.of(issue.text())) && turn.tx().cases().isReportedBy(open.number(), turn.message().sender());
    }
}
