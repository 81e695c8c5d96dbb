package linli.channel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lets what is said in one chat be made ready side by side, since what a message points at may take its time, and go on in the order in
/// which it came. Thread-safe.
public final class InTurn {
    private static final Duration USUAL_PATIENCE = Duration.ofMillis(500);
    private static final int MOST_WAITING = 10_000;

    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration patience;

    public InTurn() {
        this(USUAL_PATIENCE);
    }

    /// @param patience a message that takes longer is passed by: an alarm behind it must not wait
    public InTurn(Duration patience) {
        this.patience = patience;
    }

    /// @param readying may block
    /// @param then has to happen in order; over as far as the order goes once it returns
    public <T, R> CompletableFuture<R> of(String chat, Supplier<T> readying, Function<T, CompletionStage<R>> then) {
        if (!room.tryAcquire()) {
            return CompletableFuture.failedFuture(new RejectedWebhook(Reason.OVERLOADED, Optional.empty(), "Too many messages at once."));
        }
        var mine = new CompletableFuture<Void>();
        var before = last.put(chat, mine);
        var turn = before == null
                ? CompletableFuture.<Void>completedFuture(null)
                : before.copy().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(readying, threads)
                .thenCombine(turn, (ready, _) -> ready)
                .thenComposeAsync(ready -> goOn(then, ready, mine), threads)
                .whenComplete((_, _) -> {
                    mine.complete(null); // also where it could not be made ready
                    last.remove(chat, mine);
                    room.release();
                });
    }

    private static <T, R> CompletionStage<R> goOn(Function<T, CompletionStage<R>> then, T ready, CompletableFuture<Void> mine) {
        try {
            return then.apply(ready);
        } finally {
            mine.complete(null);
        }
    }
}
