package linli.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import linli.channel.Reason;
import linli.channel.RejectedWebhook;
import tools.jackson.core.JsonGenerator;

/// The last things that happened, in order, and those who wait for the next. Kept in memory only. Thread-safe.
final class Feed implements AutoCloseable {
    private final int most;
    private final int mostWaiters;
    private final Duration patience;
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private final Set<CompletableFuture<Void>> waiters = new HashSet<>();
    private long last;
    private boolean isClosed;

    /// An event with its place in the feed.
    ///
    /// @param n rises by one with each event, from 1 at every start
    /// @param cause the event that brought this one about
    record Entry(long n, Instant at, OptionalLong cause, Event event) {
        void write(JsonGenerator json) {
            json.writeStartObject();
            json.writeNumberProperty("n", n);
            json.writeStringProperty("at", at.toString());
            json.writeStringProperty("type", event.type());
            cause.ifPresent(number -> json.writeNumberProperty("cause", number));
            event.write(json);
            json.writeEndObject();
        }
    }

    /// @param patience how long one waits for news before going away with none
    Feed(int most, int mostWaiters, Duration patience) {
        this.most = most;
        this.mostWaiters = mostWaiters;
        this.patience = patience;
    }

    /// Adds an event and what it brought about, all at once, so that nobody sees one without the other.
    void add(Instant at, Event cause, List<? extends Event> effects) {
        List<CompletableFuture<Void>> woken;
        synchronized (this) {
            append(at, OptionalLong.empty(), cause);
            var number = OptionalLong.of(last);
            effects.forEach(effect -> append(at, number, effect));
            woken = List.copyOf(waiters);
        }
        woken.forEach(waiter -> waiter.complete(null));
    }

    /// The number of the latest event, 0 before the first.
    synchronized long last() {
        return last;
    }

    /// What happened after that event, as soon as there is something; nothing when patience ends first. Whoever knows
    /// of a later event than there is saw an earlier start, and gets everything.
    CompletionStage<List<Entry>> after(long number) {
        return waiter(number)
                .<CompletionStage<List<Entry>>>map(waiter -> waiter.thenApplyAsync(_ -> known(number)))
                .orElseGet(() -> CompletableFuture.completedFuture(known(number)));
    }

    /// Somebody who has to wait; empty when there is no need.
    private Optional<CompletableFuture<Void>> waiter(long number) {
        var waiter = new CompletableFuture<Void>();
        synchronized (this) {
            if (number != last || isClosed) {
                return Optional.empty();
            }
            if (waiters.size() >= mostWaiters) {
                throw new RejectedWebhook(Reason.OVERLOADED, Optional.empty(), "Too many pages are open.");
            }
            waiters.add(waiter);
        }
        waiter.whenComplete((_, _) -> forget(waiter));
        return Optional.of(waiter.completeOnTimeout(null, patience.toNanos(), TimeUnit.NANOSECONDS));
    }

    private synchronized List<Entry> known(long number) {
        long from = number > last ? 0 : number;
        return entries.stream().filter(entry -> entry.n() > from).toList();
    }

    private void append(Instant at, OptionalLong cause, Event event) {
        last++;
        entries.add(new Entry(last, at, cause, event));
        if (entries.size() > most) {
            entries.remove();
        }
    }

    private synchronized void forget(CompletableFuture<Void> waiter) {
        waiters.remove(waiter);
    }

    /// Lets everybody go who waits, and nobody wait any more.
    @Override
    public void close() {
        List<CompletableFuture<Void>> woken;
        synchronized (this) {
            isClosed = true;
            woken = List.copyOf(waiters);
        }
        woken.forEach(waiter -> waiter.complete(null));
    }
}
