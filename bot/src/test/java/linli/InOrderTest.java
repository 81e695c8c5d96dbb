package linli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import linli.message.InboundMessage;
import linli.message.MessageId;
import org.junit.jupiter.api.Test;

/// What is said in one conversation happens in order, whoever reads it for however long.
class InOrderTest {
    private static final String PASTED = "长".repeat(3_000);

    private InOrder order = new InOrder(Duration.ofDays(1));
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void messagesOfOneConversationHappenAsTheyCameThoughTheFirstTakesLongerToRead() throws InterruptedException {
        var read = new CountDownLatch(1);
        var first = say("qh-2-1", PASTED, () -> await(read));
        var second = say("qh-2-1", "停水了", () -> {});
        assertThat(done).isEmpty();

        read.countDown();
        first.toCompletableFuture().join();
        second.toCompletableFuture().join();

        assertThat(done).containsExactly(PASTED, "停水了");
    }

    @Test
    void anotherConversationDoesNotWaitForIt() {
        var read = new CountDownLatch(1);
        var stuck = say("qh-2-1", PASTED, () -> await(read));

        say("qh-3-1", "着火了", () -> {}).toCompletableFuture().join();

        assertThat(done).containsExactly("着火了");
        assertThat(stuck.toCompletableFuture()).isNotDone();
        read.countDown();
    }

    @Test
    void itsOwnConversationWaitsAMomentOnly() {
        order = new InOrder();
        var never = new CountDownLatch(1);
        say("qh-2-1", PASTED, () -> await(never));

        say("qh-2-1", "着火了", () -> {}).toCompletableFuture().join();

        assertThat(done).containsExactly("着火了");
        never.countDown();
    }

    @Test
    void whatCannotBeReadFailsAloneAndTheNextGoesOn() {
        var broken = say("qh-2-1", "坏的", () -> {
            throw new IllegalStateException("unreadable");
        });
        say("qh-2-1", "停水了", () -> {}).toCompletableFuture().join();

        assertThatThrownBy(() -> broken.toCompletableFuture().join()).hasMessageContaining("unreadable");
        assertThat(done).containsExactly("停水了");
    }

    @Test
    void twentyThreadsAtOneGroupAllGetTheirTurn() {
        var read = new CountDownLatch(1);
        say("qh-2-1", PASTED, () -> await(read));
        var waiting = new ArrayList<CompletableFuture<String>>();
        var gate = new Object();
        var expected = new ArrayList<String>(List.of(PASTED));
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                String text = "第" + i + "句";
                threads.execute(() -> {
                    synchronized (gate) { // so that the test knows in which order they came
                        expected.add(text);
                        waiting.add(say("qh-2-1", text, () -> {}).toCompletableFuture());
                    }
                });
            }
        }
        read.countDown();
        waiting.forEach(CompletableFuture::join);

        assertThat(done).containsExactlyElementsOf(expected);
    }

    private CompletionStage<String> say(String group, String text, Runnable whileReading) {
        var message = new InboundMessage(
                new MessageId("open", "open", text), Optional.of(group), "r-1", Optional.empty(), Instant.EPOCH, text, false,
                Optional.empty(), List.of());
        Function<String, CompletionStage<String>> acting = read -> {
            done.add(read);
            return CompletableFuture.completedFuture(read);
        };
        Supplier<String> reading = () -> {
            whileReading.run();
            return text;
        };
        return order.of(message, reading, acting);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
