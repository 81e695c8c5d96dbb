package linli.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;

/// Which rows of the outbox a message has caused for the chat it came from. They are known right after they are committed, perhaps
/// just after the outbox has come with the first of them. Thread-safe.
public final class CausedRows {
    private static final Duration TO_KNOW = Duration.ofMillis(250);
    /// A row is as old as its message, which was received a moment before anybody waited for its rows, and the store keeps whole milliseconds.
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final String chat;
    private final Instant since;
    private final CompletableFuture<List<String>> ids = new CompletableFuture<>();

    /// @param since when the message came: no row is much older
    public CausedRows(String chat, Instant since) {
        this.chat = chat;
        this.since = since.minus(A_MOMENT);
    }

    /// @param addressOf the platform's name for a target of the outbox
    public List<String> are(Reply reply, Function<String, Optional<String>> addressOf) {
        var mine = reply.messages().stream()
                .filter(message -> addressOf.apply(message.to()).filter(chat::equals).isPresent())
                .map(SentMessage::id)
                .toList();
        ids.complete(mine);
        return mine;
    }

    /// Empty as long as nobody knows.
    public Optional<Integer> count() {
        return ids.isDone() ? Optional.of(ids.join().size()) : Optional.empty();
    }

    /// Whose row it is: of those who know already, else of those who will in a moment.
    public static <T> Optional<T> owner(Collection<T> all, Function<T, CausedRows> causedBy, OutboxRow row, String target) {
        String id = Long.toString(row.id());
        var candidates = all.stream().filter(one -> causedBy.apply(one).isPossible(row, target)).toList();
        return candidates.stream().filter(one -> causedBy.apply(one).ids.getNow(List.of()).contains(id)).findFirst()
                .or(() -> candidates.stream().filter(one -> causedBy.apply(one).awaited().contains(id)).findFirst());
    }

    private boolean isPossible(OutboxRow row, String target) {
        return target.equals(chat) && !row.createdAt().isBefore(since);
    }

    private List<String> awaited() {
        try {
            return ids.get(TO_KNOW.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
