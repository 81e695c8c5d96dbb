package linli.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import linli.message.OutboundMessage;
import linli.message.SentMessage;
import linli.outbox.OutboxRow.Status;

/// Takes what is to be said within one transaction to the outbox, and remembers it for the reply. Nobody gets the same text
/// twice in one go, and what the guard objects to is held.
public final class Post {
    private final OutboxStore store;
    private final AudienceGuard guard;
    private final Function<String, String> channelOf;
    private final Instant now;
    private final List<SentMessage> sent = new ArrayList<>();

    /// @param channelOf the platform by which a group or person is reached
    public Post(OutboxStore store, AudienceGuard guard, Function<String, String> channelOf, Instant now) {
        this.store = store;
        this.guard = guard;
        this.channelOf = channelOf;
        this.now = now;
    }

    /// Gives back what was said; nothing when that place was told so already.
    public Optional<SentMessage> say(OutboundMessage message) {
        return say(message, now);
    }

    /// @param notBefore held back until then, as at night
    public Optional<SentMessage> say(OutboundMessage message, Instant notBefore) {
        boolean saidAlready =
                sent.stream().anyMatch(s -> s.to().equals(message.to()) && s.text().equals(message.text()));
        if (saidAlready) {
            return Optional.empty();
        }
        var status = guard.objection(message).isPresent() ? Status.HELD : Status.WAITING;
        sent.add(store.add(message, channelOf.apply(message.to()), now, notBefore, status).asSent());
        return Optional.of(sent.getLast());
    }

    /// Keeps back what is waiting to go out about a case; gives back how much that was.
    ///
    /// @param as EXPIRED where it has become pointless, HELD where its readers must not read it any more
    public int takeBack(String caseNumber, Predicate<OutboxRow> which, Status as, String why) {
        var rows = store.unsentAbout(caseNumber).stream().filter(which).toList();
        rows.forEach(row -> store.takeBack(row.id(), as, why));
        return rows.size();
    }

    /// What was said so far, in order.
    public List<SentMessage> sent() {
        return List.copyOf(sent);
    }
}
