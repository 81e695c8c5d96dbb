package linli.channel.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Acceptance;
import linli.channel.CausedRows;
import linli.channel.Intake;
import linli.message.InboundMessage;
import linli.outbox.OutboxRow;

/// The reports that are not answered yet. A gateway brings nothing a second time, so what fails is Linli's to try again. Thread-safe.
final class OpenReports {
    private final Acceptance acceptance;
    private final Function<String, Optional<String>> addressOf;
    private final Clock clock;
    private final Duration deadline;
    private final Set<OpenReport> waiting = ConcurrentHashMap.newKeySet();

    OpenReports(Intake intake, Function<String, Optional<String>> addressOf, Clock clock, Duration deadline) {
        this.acceptance = new Acceptance(intake);
        this.addressOf = addressOf;
        this.clock = clock;
        this.deadline = deadline;
    }

    /// Completes with what is said in answer, after what the message caused is committed, or at the deadline.
    CompletableFuture<List<String>> answer(InboundMessage message) {
        var report = new OpenReport(message.group().orElse(message.sender()), clock.instant());
        waiting.add(report);
        report.answer().whenComplete((_, _) -> waiting.remove(report));
        acceptance.take(message, reply -> report.expect(reply, addressOf), _ -> false);
        CompletableFuture.delayedExecutor(deadline.toMillis(), TimeUnit.MILLISECONDS).execute(report::close);
        return report.answer();
    }

    /// Whether a report that still waits has taken the row's text along.
    boolean take(OutboxRow row, String chat, String text) {
        return CausedRows.owner(waiting, OpenReport::caused, row, chat).filter(report -> report.takes(text)).isPresent();
    }
}
