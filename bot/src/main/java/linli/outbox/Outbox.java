package linli.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Sees to it that what Linli has said reaches people: the urgent first, again when a platform was away, never past its time, and
/// never past the guard. Thread-safe. Close it before the store.
public final class Outbox implements AutoCloseable {
    private static final Duration BETWEEN_CLEARINGS = Duration.ofSeconds(10);
    private static final long LAST_LETTERS_SECONDS = 3;

    private final OutboxAccess access;
    private final Clock clock;
    private final List<ChannelQueue> queues = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    /// Clears out the expired. Not the channels' work, for some messages wait for clients that come for them.
    private final Loop clearing;
    private final ExecutorService couriers = Executors.newVirtualThreadPerTaskExecutor();

    public Outbox(OutboxAccess access, List<OutputChannel> channels, AudienceGuard guard, Clock clock) {
        this.access = access;
        this.clock = clock;
        for (OutputChannel channel : channels) {
            var ledger = new Ledger(channel.name(), access);
            var queue = new ChannelQueue(channel, guard, ledger, clock);
            queues.add(queue);
            loops.add(new Loop("outbox-" + channel.name(), bell -> queue.sendOut(couriers, bell), ledger));
        }
        this.clearing = new Loop("outbox-clearing", _ -> clear(), new Ledger("clearing", access));
    }

    public void start() {
        loops.forEach(Loop::start);
        clearing.start();
    }

    /// To be called after commits. Costs next to nothing and never waits.
    public void wake() {
        loops.forEach(Loop::ring);
    }

    /// One round on this thread, in an order that depends on nothing but the rows: gives back how many messages arrived.
    public int deliverDue() {
        clear();
        return queues.stream().mapToInt(ChannelQueue::deliverDue).sum();
    }

    private Duration clear() {
        access.within(store -> store.expire(clock.instant()));
        return BETWEEN_CLEARINGS;
    }

    /// Lets messages that are being sent arrive, but not for long: what is cut off is sent again after the next start.
    @Override
    public void close() {
        try {
            for (Loop loop : loops) {
                loop.stop();
            }
            clearing.stop();
            couriers.shutdown();
            if (!couriers.awaitTermination(LAST_LETTERS_SECONDS, TimeUnit.SECONDS)) {
                couriers.shutdownNow();
                couriers.awaitTermination(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            couriers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
