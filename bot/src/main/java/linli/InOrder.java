package linli;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;

/// Reads messages side by side and lets what they cause happen in the order in which those of one conversation came in. What takes long to
/// read is read on a thread of its own, so that no other conversation waits for it, and its own waits a moment only. Thread-safe.
final class InOrder {
    /// A message that is still being read after this time is passed by: an alarm behind it must not wait.
    private static final Duration PATIENCE = Duration.ofMillis(500);
    /// Hardly anybody types more; what is longer was pasted.
    private static final int LONG = 2_000;

    private final Duration patience;
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private final Executor longTexts =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("linli-long-texts").daemon().factory());
    private final Executor latecomers = Executors.newVirtualThreadPerTaskExecutor();

    InOrder() {
        this(PATIENCE);
    }

    InOrder(Duration patience) {
        this.patience = patience;
    }

    /// @param reading what takes its time and depends on no other message
    /// @param acting what has to happen in order; over as far as the order goes once it returns
    <U, R> CompletionStage<R> of(InboundMessage message, Supplier<U> reading, Function<U, CompletionStage<R>> acting) {
        String conversation = message.group().orElse(message.sender());
        var mine = new CompletableFuture<Void>();
        var before = last.put(conversation, mine);
        var read = isLong(message) ? CompletableFuture.supplyAsync(reading, longTexts) : readHere(reading);
        boolean isFirst = before == null || before.isDone();
        var turn = isFirst
                ? read
                : read.thenCombine(before.copy().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS), (u, _) -> u);
        // whoever had to wait goes on by a thread of their own, so that a long queue is no deep stack
        var done = isFirst ? turn.thenCompose(u -> act(acting, u, mine)) : turn.thenComposeAsync(u -> act(acting, u, mine), latecomers);
        return done.whenComplete((_, _) -> leave(conversation, mine)); // also where it could not be read
    }

    private static <U, R> CompletionStage<R> act(Function<U, CompletionStage<R>> acting, U read, CompletableFuture<Void> mine) {
        try {
            return acting.apply(read);
        } finally {
            mine.complete(null);
        }
    }

    private void leave(String conversation, CompletableFuture<Void> mine) {
        mine.complete(null);
        last.remove(conversation, mine);
    }

    private static <U> CompletableFuture<U> readHere(Supplier<U> reading) {
        try {
            return CompletableFuture.completedFuture(reading.get());
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isLong(InboundMessage message) {
        return message.text().length() + message.forwarded().stream().map(ForwardedLine::text).mapToInt(String::length).sum() > LONG;
    }
}
