package linli.channel.wecom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import linli.outbox.OutboxRow;

/// Somebody has written and the request that brought it still waits: the quickest way to answer. It carries the one message that
/// it was found to have caused for its sender, or none; either it takes that message or it lets it go, never both.
final class OpenRequest {
    /// How long the outbox is waited for once it is known that there is something to say.
    private static final Duration FOR_OUTBOX = Duration.ofSeconds(1);
    /// A row that this request caused is known to be so at once after its commit, so that others lose next to nothing.
    private static final Duration TO_KNOW = Duration.ofMillis(500);

    private final String sender;
    private final Instant openedAt;
    private final CompletableFuture<Optional<String>> expectedRow = new CompletableFuture<>();
    private final CompletableFuture<Optional<String>> answer = new CompletableFuture<>();

    OpenRequest(String sender, Instant openedAt) {
        this.sender = sender;
        this.openedAt = openedAt;
    }

    /// What is said to the sender in answer to the request; nothing if there is nothing to say, or it is said later by another way.
    CompletableFuture<Optional<String>> answer() {
        return answer;
    }

    /// @param rowId of the one message caused for the sender
    void expect(Optional<String> rowId) {
        expectedRow.complete(rowId);
        if (rowId.isEmpty()) {
            answer.complete(Optional.empty());
        } else {
            answer.completeOnTimeout(Optional.empty(), FOR_OUTBOX.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Whether the request has taken the row's message along.
    boolean takes(OutboxRow row, String target) {
        boolean isMaybeMine = target.equals(sender) && !row.createdAt().isBefore(openedAt) && !answer.isDone();
        return isMaybeMine
                && expected().filter(Long.toString(row.id())::equals).isPresent()
                && answer.complete(Optional.of(row.message().text()));
    }

    private Optional<String> expected() {
        try {
            return expectedRow.get(TO_KNOW.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
