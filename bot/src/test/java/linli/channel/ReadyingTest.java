package linli.channel;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Messages of one chat go on in the order in which they came, though what they point at is looked up side by side.
@Timeout(60)
class ReadyingTest {
    private final BlockingQueue<Integer> done = new LinkedBlockingQueue<>();

    @Test
    void theSecondWaitsForTheFirst() throws Exception {
        var readying = new Readying(Duration.ofMinutes(1));
        var first = new CompletableFuture<Integer>();
        readying.of("123456", first::join, this::note);
        readying.of("123456", () -> 2, this::note);
        readying.of("another", () -> 3, this::note).join();

        first.complete(1);

        assertThat(IntStream.range(0, 3).mapToObj(_ -> next()).toList()).containsExactly(3, 1, 2);
    }

    @Test
    void whatTakesTooLongIsPassedBy() {
        var readying = new Readying(Duration.ofMillis(50));
        var first = new CompletableFuture<Integer>();
        readying.of("123456", first::join, this::note);

        readying.of("123456", () -> 2, this::note).join();
        first.complete(1);

        assertThat(IntStream.range(0, 2).mapToObj(_ -> next()).toList()).containsExactly(2, 1);
    }

    @Test
    void whatCannotBeMadeReadyHoldsNothingUp() {
        var readying = new Readying(Duration.ofMinutes(1));
        var failed = readying.of("123456", () -> {
            throw new IllegalStateException();
        }, _ -> completedFuture(0));

        readying.of("123456", () -> 2, this::note).join();

        assertThat(failed).isCompletedExceptionally();
    }

    private CompletableFuture<Integer> note(int number) {
        done.add(number);
        return completedFuture(number);
    }

    private int next() {
        try {
            return done.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
