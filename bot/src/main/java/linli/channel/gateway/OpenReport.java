package linli.channel.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.CausedRows;
import linli.message.Reply;

/// A report that still waits for its answer, which takes along what the message caused for its chat. Thread-safe.
final class OpenReport {
    /// How long the outbox is waited for once it is known that there is something to say.
    private static final Duration FOR_OUTBOX = Duration.ofSeconds(1);

    private final CausedRows caused;
    private final List<String> texts = new ArrayList<>();
    private final CompletableFuture<List<String>> answer = new CompletableFuture<>();

    OpenReport(String chat, Instant openedAt) {
        this.caused = new CausedRows(chat, openedAt);
    }

    /// What is said where the message came from, in order; nothing if there is nothing to say, or it is said by another way.
    CompletableFuture<List<String>> answer() {
        return answer;
    }

    CausedRows caused() {
        return caused;
    }

    void expect(Reply reply, Function<String, Optional<String>> addressOf) {
        // what came twice was answered the first time
        boolean isMore = !caused.are(reply, addressOf).isEmpty() && !reply.duplicate();
        if (isMore) {
            CompletableFuture.delayedExecutor(FOR_OUTBOX.toMillis(), TimeUnit.MILLISECONDS).execute(this::close);
            closeIfWhole();
        } else {
            close();
        }
    }

    /// No more is taken along.
    synchronized void close() {
        answer.complete(List.copyOf(texts));
    }

    /// Whether the answer takes the text along.
    synchronized boolean takes(String text) {
        if (answer.isDone()) {
            return false;
        }
        texts.add(text);
        closeIfWhole();
        return true;
    }

    private synchronized void closeIfWhole() {
        if (caused.count().filter(count -> texts.size() >= count).isPresent()) {
            close();
        }
    }
}
