package linli.channel;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/// Fetches what messages only point at, such as a quote or a forwarded bundle, for many chats at once and each chat in turn. Thread-safe.
public final class Readying {
    private static final int MOST_WAITING = 10_000;

    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InTurn inTurn;

    public Readying() {
        this.inTurn = new InTurn();
    }

    /// @param patience a message that takes longer is passed by
    public Readying(Duration patience) {
        this.inTurn = new InTurn(patience);
    }

    /// @param readying may block
    /// @param then has to happen in order; over as far as the order goes once it returns
    public <T, R> CompletableFuture<R> of(String chat, Supplier<T> readying, Function<T, CompletionStage<R>> then) {
        if (!room.tryAcquire()) {
            return CompletableFuture.failedFuture(new RejectedWebhook(RefusalReason.OVERLOADED, Optional.empty(), "Too many messages at once."));
        }
        return inTurn.of(chat, () -> CompletableFuture.supplyAsync(readying, threads), then).whenComplete((_, _) -> room.release());
    }
}
