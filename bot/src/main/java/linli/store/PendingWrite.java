package linli.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// A piece of work somebody waits for: done first, and answered only when it is known whether it is kept.
final class PendingWrite<R> {
    private final Function<Sql, R> work;
    private final CompletableFuture<R> answer = new CompletableFuture<>();
    private Runnable whenKept = () -> {};

    PendingWrite(Function<Sql, R> work) {
        this.work = work;
    }

    CompletableFuture<R> answer() {
        return answer;
    }

    /// Gives back what the work threw, in which case nothing of it may be kept.
    Optional<Throwable> run(Sql sql) {
        try {
            R result = work.apply(sql);
            whenKept = () -> answer.complete(result);
            return Optional.empty();
        } catch (Throwable e) { // also an Error: it is the business of the one who waits, not of the others in the batch
            whenKept = () -> answer.completeExceptionally(e);
            return Optional.of(e);
        }
    }

    /// The batch is on the disk.
    void answerAsRun() {
        whenKept.run();
    }

    /// The batch is lost.
    void fail(StoreException problem) {
        answer.completeExceptionally(problem);
    }
}
