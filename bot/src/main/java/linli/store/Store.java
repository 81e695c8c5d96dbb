package linli.store;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The one place where things are kept. Thread-safe.
public interface Store extends AutoCloseable {
    /// Does a piece of work in a transaction of its own; pieces of one community never overlap. The future completes after the
    /// work is committed and durable, on a thread of the store: continuations must be short. It fails with what the
    /// work threw, in which case nothing of the work is kept and no other piece of work suffers, or with a
    /// [StoreException] when the store itself is out of order.
    <R> CompletableFuture<R> write(String community, Function<Transaction, R> work);

    /// Looks something up without waiting for writers, and sees only what is committed. The work must not change anything.
    <R> R read(String community, Function<Transaction, R> work);

    /// Whether writing would work right now.
    boolean isReachable();

    @Override
    void close();
}
