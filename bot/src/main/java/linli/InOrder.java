package linli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import linli.channel.InTurn;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;

/// Reads messages side by side and lets what they cause happen in the order in which those of one conversation came in. What takes long to
/// read is read on a thread of its own, so that no other conversation waits for it, and its own waits a moment only. Thread-safe.
final class InOrder {
    /// Hardly anybody types more; what is longer was pasted.
    private static final int LONG = 2_000;

    private final InTurn inTurn;
    private final Executor longTexts =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("linli-long-texts").daemon().factory());

    InOrder() {
        this.inTurn = new InTurn();
    }

    InOrder(Duration patience) {
        this.inTurn = new InTurn(patience);
    }

    /// @param reading what takes its time and depends on no other message
    /// @param acting what has to happen in order; over as far as the order goes once it returns
    <U, R> CompletionStage<R> of(InboundMessage message, Supplier<U> reading, Function<U, CompletionStage<R>> acting) {
        String conversation = message.group().orElse(message.sender());
        return inTurn.of(conversation, () -> read(message, reading), acting);
    }

    private <U> CompletableFuture<U> read(InboundMessage message, Supplier<U> reading) {
        return isLong(message) ? CompletableFuture.supplyAsync(reading, longTexts) : readHere(reading);
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
