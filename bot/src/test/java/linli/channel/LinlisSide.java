package linli.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;

/// What is behind a platform's adapter in its tests: an intake that answers as a test wants, and the outbox's rows.
public abstract class LinlisSide {
    public final TestClock clock;
    public final InMemoryOutboxStore outbox = new InMemoryOutboxStore();
    public final List<InboundMessage> taken = new CopyOnWriteArrayList<>();
    public volatile Function<InboundMessage, CompletionStage<Reply>> intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);

    private final String channel;

    protected LinlisSide(String channel, Instant now) {
        this.channel = channel;
        this.clock = TestClock.pinned(now);
    }

    /// A row that somebody's message has caused.
    public OutboxRow row(String to, String text) {
        return row(to, to.startsWith("qh-") ? Audience.GROUP : Audience.PERSON, Purpose.REPLY, text);
    }

    public OutboxRow row(String to, Audience audience, Purpose purpose, String text) {
        var message = new OutboundMessage(to, audience, purpose, text, Set.of(), Optional.empty(), false);
        return outbox.add(message, channel, clock.instant(), clock.instant(), Status.WAITING);
    }

    /// The same, when nobody knows whether it has arrived.
    public static OutboxRow doubted(OutboxRow row) {
        return new OutboxRow(row.id(), row.message(), row.channel(), row.createdAt(), row.notBefore(), row.expiresAt(), Status.UNKNOWN,
                row.nextAttempt(), 1, row.problem());
    }

    public static CompletionStage<Reply> replying(OutboxRow... rows) {
        return CompletableFuture.completedFuture(new Reply(false, List.of(), List.of(rows).stream().map(OutboxRow::asSent).toList()));
    }

    public SendOutcome deliver(OutboxRow row) {
        return output().send(row);
    }

    public abstract OutputChannel output();

    protected CompletionStage<Reply> take(InboundMessage message) {
        taken.add(message);
        return intake.apply(message);
    }
}
