package linli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import linli.conversation.Conversations;
import linli.handling.Enclosing;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.site.Site;
import linli.store.Store;
import linli.turn.Turn;

/// What is only shown: it goes to the case that its sender has just spoken of, or is remembered for a few minutes, for the words that may
/// follow. Nothing is said to it, but that Linli cannot hear what is spoken to it. Thread-safe.
final class Pictures {
    private final Store store;
    private final Conversations conversations;
    private final RandomGenerator chance;
    /// What somebody has just said and is being written: until then nobody knows of which case it was.
    private final Map<Who, CompletableFuture<?>> beingWritten = new ConcurrentHashMap<>();

    private record Who(Optional<String> group, String sender) {
        static Who of(InboundMessage message) {
            return new Who(message.group(), message.sender());
        }
    }

    Pictures(Store store, Conversations conversations, RandomGenerator chance) {
        this.store = store;
        this.conversations = conversations;
        this.chance = chance;
    }

    /// Something is said; what its sender shows next waits until it is written.
    <R> CompletionStage<R> after(InboundMessage said, CompletionStage<R> writing) {
        var who = Who.of(said);
        var future = writing.toCompletableFuture();
        beingWritten.put(who, future);
        future.whenComplete((_, _) -> beingWritten.remove(who, future));
        return writing;
    }

    CompletionStage<Reply> take(Site site, InboundMessage message) {
        if (message.attachments().isEmpty()) {
            return CompletableFuture.completedFuture(Reply.SILENT);
        }
        var before = beingWritten.get(Who.of(message));
        return before == null
                ? keep(site, message)
                : before.handle((_, _) -> true).thenCompose(_ -> keep(site, message));
    }

    private CompletionStage<Reply> keep(Site site, InboundMessage message) {
        var about = conversations.justSpokenOf(message);
        conversations.shownWith(message);
        boolean isUnheard = message.isWordless() && Enclosing.isUnheard(message);
        if (about.isEmpty() && !isUnheard) {
            return CompletableFuture.completedFuture(Reply.SILENT);
        }
        return store.write(site.community().id(), tx -> {
            var enclosing = new Enclosing(new Turn(site, message, false, tx, chance));
            about.ifPresent(enclosing::keepWith);
            return isUnheard ? enclosing.askForWords() : Reply.SILENT;
        });
    }
}
