package linli.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Act;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.rounds.Sweep;
import linli.rounds.Timer;
import linli.understand.Understanding;
import org.junit.jupiter.api.Test;

/// What Prometheus reads of messages, repeats, lines said, timers and refused requests.
final class FiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final SentMessage LINE = new SentMessage("1", "qh-2-1", Audience.GROUP, "已转给片区网格员周敏");
    private static final Reply CASE = new Reply(false, List.of(issue(Kind.QUESTION, Act.ANSWER), issue(Kind.SERVICE_REQUEST, Act.CASE)), List.of(LINE, LINE));

    private final Figures figures = new Figures();

    @Test
    void everythingIsShownAtNoughtBeforeAnythingHasHappened() {
        assertThat(figures.scrape()).contains(
                "linli_messages_total{act=\"case\"} 0.0", "linli_timers_total{timer=\"alarm\"} 0.0", "linli_messages_said_total 0.0", "linli_outbox_held 0.0");
    }

    @Test
    void aMessageCountsByWhatWasDoneAboutItsGravestMatterAndSoDoWhatWasSaidAndItsRepeats() {
        saw(CASE);
        saw(CASE.asDuplicate());
        saw(Reply.SILENT);

        assertThat(figures.scrape()).contains(
                "linli_messages_total{act=\"case\"} 2.0", "linli_messages_total{act=\"answer\"} 0.0", "linli_messages_total{act=\"silent\"} 1.0",
                "linli_messages_duplicate_total 1.0", "linli_messages_said_total 2.0");
    }

    @Test
    void aTimerCountsAndSoDoesWhatItSays() {
        figures.saw(new Sweep.Fired(Timer.ESCALATION, NOW, Optional.of("1001"), List.of(LINE)));

        assertThat(figures.scrape()).contains("linli_timers_total{timer=\"escalation\"} 1.0", "linli_messages_said_total 1.0");
    }

    @Test
    void aRefusedRequestCountsByTheReason() {
        figures.refused("unauthorized");
        figures.refused("unauthorized");
        figures.refused("malformed");

        assertThat(figures.scrape()).contains(
                "linli_requests_refused_total{reason=\"unauthorized\"} 2.0", "linli_requests_refused_total{reason=\"malformed\"} 1.0");
    }

    @Test
    void whatIsHeldBackIsLookedUpWhenSomebodyAsks() {
        figures.held(() -> 3);

        assertThat(figures.scrape()).contains("linli_outbox_held 3.0");
    }

    private void saw(Reply reply) {
        var message = new InboundMessage(
                new MessageId("open", "open", "m-1"), Optional.of("qh-2-1"), "r-1", Optional.empty(), NOW, "电梯又停了", false, Optional.empty(), List.of());
        figures.saw(message, new Understanding(List.of(), false), List.of(), reply);
    }

    private static IssueReply issue(Kind kind, Act act) {
        return new IssueReply("", "电梯又停了", kind, Optional.empty(), act, Optional.empty(), Optional.empty());
    }
}
