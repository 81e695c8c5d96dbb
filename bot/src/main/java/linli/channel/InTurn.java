package linli.channel;

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

/// Lets what people write be made ready side by side, and what it causes happen in the order in which those of one chat wrote it. Thread-safe.
public final class InTurn {
    private static final Duration USUAL_PATIENCE = Duration.ofMillis(500);

    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private final Executor latecomers = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration patience;

    public InTurn() {
        this(USUAL_PATIENCE);
    }

    /// @param patience a message that takes longer to make ready is passed by: an alarm behind it must not wait
    public InTurn(Duration patience) {
        this.patience = patience;
    }

    /// With nobody before in that chat, and ready at once, it happens here and now.
    ///
    /// @param readying is begun once its place in the order is taken
    /// @param then what has to happen in order; over as far as the order goes once it returns
    public <T, R> CompletableFuture<R> of(String chat, Supplier<CompletableFuture<T>> readying, Function<T, CompletionStage<R>> then) {
        var mine = new CompletableFuture<Void>();
        var before = last.put(chat, mine);
        var ready = readying.get();
        boolean isFirst = before == null || before.isDone();
        // whoever had to wait goes on by a thread of their own, so that a long queue is no deep stack
        var done = isFirst
                ? ready.thenCompose(made -> goOn(then, made, mine))
                : ready.thenCombine(before.copy().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS), (made, _) -> made)
                        .thenComposeAsync(made -> goOn(then, made, mine), latecomers);
        return done.whenComplete((_, _) -> {
            mine.complete(null); // also where it could not be made ready
            last.remove(chat, mine);
        });
    }

    private static <T, R> CompletionStage<R> goOn(Function<T, CompletionStage<R>> then, T made, CompletableFuture<Void> mine) {
        try {
            return then.apply(made);
        } finally {
            mine.complete(null);
        }
    }
}
