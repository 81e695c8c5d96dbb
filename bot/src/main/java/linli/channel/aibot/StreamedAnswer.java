package linli.channel.aibot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import linli.channel.CausedRows;
import linli.message.Reply;
import linli.outbox.OutboxRow;

/// The answer to one message, which grows until all is there that the message caused for its chat. The outbox puts in what is to be
/// said; whoever asks is shown how far it has come. Thread-safe.
final class StreamedAnswer {
    /// The client asks every few seconds; one that asks no more has to be reached otherwise.
    private static final Duration TO_BE_SHOWN = Duration.ofSeconds(8);
    /// The client asks for six minutes.
    private static final Duration LONGEST = Duration.ofMinutes(5).plusSeconds(30);

    private final String stream = UUID.randomUUID().toString();
    private final Instant openedAt;
    private final CausedRows caused;
    /// Completes when there is something to answer the first request with.
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean isAsked;
    private boolean isSeenGrowing;
    private boolean isOver;

    private record Piece(long row, CardOrText said, CompletableFuture<Void> shown) {}

    /// How far an answer has come.
    ///
    /// @param card instead of the text, where the answer is one message that offers something
    record Shown(String stream, boolean isComplete, String text, Optional<TemplateCard> card) {
        boolean isSilence() {
            return isComplete && text.isEmpty();
        }
    }

    StreamedAnswer(String chat, Instant openedAt) {
        this.openedAt = openedAt;
        this.caused = new CausedRows(chat, openedAt);
    }

    String stream() {
        return stream;
    }

    CausedRows caused() {
        return caused;
    }

    CompletableFuture<Void> ready() {
        return ready;
    }

    void expect(Reply reply, Function<String, Optional<String>> addressOf) {
        if (caused.are(reply, addressOf).isEmpty()) {
            ready.complete(null);
        }
    }

    /// What whoever asks now is shown.
    synchronized Shown show(Instant now) {
        isAsked = true;
        pieces.forEach(piece -> piece.shown().complete(null));
        isOver = isOver || isComplete() || Duration.between(openedAt, now).compareTo(LONGEST) > 0;
        isSeenGrowing = isSeenGrowing || !isOver;
        // what has begun as a text goes on as one
        var card = isSeenGrowing || pieces.size() != 1 ? Optional.<TemplateCard>empty() : pieces.getFirst().said().card();
        return new Shown(stream, isOver, String.join("\n\n", pieces.stream().map(piece -> piece.said().text()).toList()), card);
    }

    /// Whether the row's message was shown as part of this answer. May take some seconds.
    boolean takes(OutboxRow row, CardOrText said) {
        var piece = new Piece(row.id(), said, new CompletableFuture<>());
        if (!add(piece)) {
            return false;
        }
        try {
            piece.shown().get(TO_BE_SHOWN.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return isShownAfterAll(piece);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return isShownAfterAll(piece);
        }
    }

    private boolean add(Piece piece) {
        boolean isWanted;
        synchronized (this) {
            isWanted = !isOver && pieces.stream().noneMatch(p -> p.row() == piece.row());
            if (isWanted) {
                pieces.add(piece);
                if (!isAsked) {
                    // the request itself still waits and is sure to be answered
                    piece.shown().complete(null);
                }
            }
        }
        if (isWanted && hasAll()) {
            ready.complete(null);
        }
        return isWanted;
    }

    /// Takes back what nobody was shown.
    private synchronized boolean isShownAfterAll(Piece piece) {
        boolean isShown = piece.shown().isDone();
        if (!isShown) {
            pieces.remove(piece);
            isOver = true;
        }
        return isShown;
    }

    private synchronized boolean hasAll() {
        return isComplete();
    }

    private boolean isComplete() {
        return caused.count().filter(count -> pieces.size() >= count).isPresent();
    }
}
