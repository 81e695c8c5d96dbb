package linli.act;

import java.time.Duration;
import java.util.Optional;
import linli.alarm.SecondThoughts;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.text.PlainText;
import linli.understand.Understanding;

/// Whoever raised the alarm has second thoughts. Nobody is called off for that, and nobody is left without knowing it.
record Misgivings(Turn turn, Understanding understanding) {
    private static final int MOST_LOOKED_AT = 10;
    /// So soon after an alarm, whoever raised it means it when they say 没事了.
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

    Optional<IssueReply> heed() {
        String plain = PlainText.of(turn.message().text());
        if (!SecondThoughts.mayBe(plain)) {
            return Optional.empty(); // without a look into the store
        }
        return turn.tx().cases().openReportedBy(turn.message().sender(), MOST_LOOKED_AT).stream()
                .filter(c -> c.openedAt().isAfter(turn.now().minus(SECOND_THOUGHTS)) && tellsOfNoOtherDanger(c))
                .filter(c -> turn.scene().alarmOf(c).isPresent())
                .findFirst()
                .map(this::tell);
    }

    private boolean tellsOfNoOtherDanger(Case alarmed) {
        return understanding.pieces().stream()
                .allMatch(piece -> piece.kind() != Kind.EMERGENCY || piece.category().equals(alarmed.category()));
    }

    private IssueReply tell(Case alarmed) {
        var message = turn.message();
        turn.scene().alarmOf(alarmed).ifPresent(alarm -> turn.scene().reporterSays(alarm, alarmed, message.text()));
        turn.tx().cases().addSource(alarmed.number(), message.id(), message.sender(), message.group());
        turn.tx().cases().append(new CaseEvent(
                alarmed.number(), CaseEvent.Type.JOINED, turn.now(), message.sender(), message.id().id()));
        return new IssueReply(
                "", message.text(), Kind.CHATTER, Optional.empty(), Act.JOIN, Optional.of(alarmed.label()), alarmed.incident());
    }
}
