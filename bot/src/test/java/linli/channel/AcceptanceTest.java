package linli.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AcceptanceTest {
    private static final InboundMessage MESSAGE = new InboundMessage(
            new MessageId("qq", "10001000", "1"), Optional.of("123456"), "2001", Optional.empty(), Instant.EPOCH, "电梯又停了", false,
            Optional.empty(), List.of(), List.of());

    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger replies = new AtomicInteger();

    @Test
    void whatFailsIsTriedAgain() {
        failing(3).take(MESSAGE, _ -> replies.incrementAndGet(), _ -> false).join();

        assertThat(tries).hasValue(4);
        assertThat(replies).hasValue(1);
    }

    @Test
    void whatIsLostIsOverToo() {
        failing(1_000).take(MESSAGE, _ -> replies.incrementAndGet(), _ -> false).join();

        assertThat(tries).hasValue(30);
        assertThat(replies).hasValue(0);
    }

    @Test
    void aFailureThatThePlatformIsToldOfIsItsToRepair() {
        failing(1).take(MESSAGE, _ -> replies.incrementAndGet(), _ -> true).join();

        assertThat(tries).hasValue(1);
        assertThat(replies).hasValue(0);
    }

    private Acceptance failing(int times) {
        return new Acceptance(
                _ -> tries.incrementAndGet() > times
                        ? CompletableFuture.completedFuture(Reply.SILENT)
                        : CompletableFuture.failedFuture(new IllegalStateException("the store is full")),
                Duration.ZERO);
    }
}
