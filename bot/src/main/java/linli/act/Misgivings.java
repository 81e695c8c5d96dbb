package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.alarm.SecondThoughts;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.decide.Decision.Alarm;
import linli.decide.Decision.Answer;
import linli.decide.Decision.AskFact;
import linli.decide.Decision.Ask;
import linli.decide.Decision.Collect;
import linli.decide.Decision.HandOver;
import linli.decide.Decision.Join;
import linli.decide.Decision.Open;
import linli.decide.Decision.Silent;
import linli.decide.Decision.Warn;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.text.PlainText;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Whoever raised the alarm has second thoughts. Nobody is called off for that, and nobody is left without knowing it.
record Misgivings(Turn turn, Understanding understanding) {
    private static final int MOST_LOOKED_AT = 10;
    /// So soon after an alarm, whoever raised it means it when they say 没事了.
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

    /// Empty where it is none, or where there is another matter that is still to be dealt with.
    Optional<IssueReply> heed() {
        boolean mayBe = SecondThoughts.mayBe(PlainText.of(turn.message().text())) || understanding.pieces().stream().anyMatch(this::mayBe);
        if (!mayBe) {
            return Optional.empty(); // without a look into the store
        }
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST_LOOKED_AT).stream()
                .filter(c -> c.openedAt().isAfter(turn.now().minus(SECOND_THOUGHTS)) && tellsOfNoOtherDanger(c))
                .filter(c -> turn.scene().alarmOf(c).isPresent())
                .findFirst()
                .flatMap(this::heed);
    }

    private Optional<IssueReply> heed(Case alarmed) {
        if (understanding.pieces().stream().noneMatch(piece -> isAnotherMatter(piece, alarmed))) {
            return Optional.of(tell(alarmed));
        }
        understanding.pieces().stream().filter(piece -> isBesideIt(piece, alarmed)).forEach(piece -> pass(alarmed, piece.text()));
        return Optional.empty();
    }

    private boolean mayBe(Issue piece) {
        return SecondThoughts.mayBe(PlainText.of(piece.text()));
    }

    private boolean tellsOfNoOtherDanger(Case alarmed) {
        return understanding.pieces().stream()
                .allMatch(piece -> piece.kind() != Kind.EMERGENCY || piece.category().equals(alarmed.category()));
    }

    /// 做饭的时候停水了 is no word on the gas that was smelt before, though cooking often explains an alarm.
    private boolean isAnotherMatter(Issue piece, Case alarmed) {
        boolean mayTellOfMore = piece.kind() != Kind.EMERGENCY && !SecondThoughts.isNothingElse(PlainText.of(piece.text()));
        return mayTellOfMore && switch (turn.site().decider().decide(piece, turn).decision()) {
            case Open _, Ask _, Warn _, Answer _, AskFact _, Alarm _ -> true;
            case Join(var open) -> open.number() != alarmed.number();
            case Silent _, Collect _, HandOver _ -> false;
        };
    }

    /// A word on the danger that stands beside another matter; one that is read as a danger comes to the alarm by itself.
    private boolean isBesideIt(Issue piece, Case alarmed) {
        return isAnotherMatter(piece, alarmed) ? SecondThoughts.isIn(PlainText.of(piece.text())) : piece.kind() != Kind.EMERGENCY && mayBe(piece);
    }

    private IssueReply tell(Case alarmed) {
        var message = turn.message();
        pass(alarmed, message.text());
        turn.tx().cases().addSource(alarmed.number(), message.id(), message.sender(), message.group());
        return new IssueReply(
                "", message.text(), Kind.CHATTER, Optional.empty(), Act.JOIN, Optional.of(alarmed.label()), alarmed.incident());
    }

    private void pass(Case alarmed, String words) {
        turn.scene().alarmOf(alarmed).ifPresent(alarm -> turn.scene().reporterSays(alarm, alarmed, words));
        turn.tx().cases().append(new CaseEvent(
                alarmed.number(), CaseEvent.Type.JOINED, turn.now(), turn.message().sender(), turn.message().id().id()));
    }
}
