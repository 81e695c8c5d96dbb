package linli.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.message.Reply;
import linli.outbox.OutboxRow;

/// Somebody has written and the request that brought it still waits: the quickest way to answer. It takes along the one message that
/// was caused for the same chat, or lets it go, never both. Thread-safe.
final class OpenRequest {
    /// How long the outbox is waited for once it is known that there is something to say.
    private static final Duration FOR_OUTBOX = Duration.ofSeconds(1);

    private final CausedRows caused;
    private final CompletableFuture<Optional<String>> answer = new CompletableFuture<>();

    OpenRequest(String chat, Instant openedAt) {
        this.caused = new CausedRows(chat, openedAt);
    }

    /// What is said in answer to the request; nothing if there is nothing to say, or it is said by another way.
    CompletableFuture<Optional<String>> answer() {
        return answer;
    }

    /// A response has room for one message; where there are more, all go the usual way, so that they keep their order.
    void expect(Reply reply, Function<String, Optional<String>> addressOf) {
        if (caused.are(reply, addressOf).size() == 1) {
            answer.completeOnTimeout(Optional.empty(), FOR_OUTBOX.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            answer.complete(Optional.empty());
        }
    }

    CausedRows caused() {
        return caused;
    }

    /// Whether the request has taken the message along.
    boolean takes(OutboxRow row) {
        return answer.complete(Optional.of(row.message().text()));
    }
}
