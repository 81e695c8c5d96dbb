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
/// twice in one go, what the guard objects to is held, and where a colleague has the [Floor] nothing is added.
public final class Post {
    public static final String HELD_AS_CONFIDENTIAL = "the case has become confidential";

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

    /// Gives back what was said; nothing when that place was told so already, or must not be.
    public Optional<SentMessage> say(OutboundMessage message) {
        return say(message, now);
    }

    /// Says nothing to a place that was told these very words since then.
    public void sayUnlessSaidSince(Instant then, OutboundMessage message) {
        if (!store.saidSince(message.to(), message.text(), then)) {
            say(message);
        }
    }

    /// @param notBefore held back until then, as at night
    public Optional<SentMessage> say(OutboundMessage message, Instant notBefore) {
        boolean saidAlready =
                sent.stream().anyMatch(s -> s.to().equals(message.to()) && s.text().equals(message.text()));
        if (saidAlready || isLeftToAColleague(message)) {
            return Optional.empty();
        }
        boolean isFit = mayBeSaid(message);
        var row = store.add(message, channelOf.apply(message.to()), now, notBefore, isFit ? Status.WAITING : Status.HELD);
        if (!isFit) {
            return Optional.empty(); // nor does a copy of it leave with the reply
        }
        sent.add(row.asSent());
        return Optional.of(sent.getLast());
    }

    private boolean isLeftToAColleague(OutboundMessage message) {
        return Floor.yields(message)
                && message.caseNumber().filter(number -> store.isTheFloorTaken(message.to(), number, now)).isPresent();
    }

    /// Whether the guard lets it out; for whoever has a plainer text to say instead.
    public boolean mayBeSaid(OutboundMessage message) {
        return guard.objection(message).isEmpty();
    }

    /// Keeps back what is waiting to go out about a case; gives back how much that was.
    ///
    /// @param as EXPIRED where it has become pointless, HELD where its readers must not read it any more
    public int takeBack(String caseNumber, Predicate<OutboxRow> which, Status as, String why) {
        var rows = store.unsentAbout(caseNumber).stream().filter(which).toList();
        rows.forEach(row -> store.takeBack(row.id(), as, why));
        return rows.size();
    }

    /// What was said so far, in order; what was held back is not in it.
    public List<SentMessage> sent() {
        return List.copyOf(sent);
    }
}
