package linli.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.fake.InMemoryOutboxStore;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Sensitive;
import linli.outbox.OutboxRow.Status;

/// Messages of the example community as the tests of the outbox write them.
final class Mail {
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final String CHANNEL = "open";

    private static final Map<String, Audience> GROUPS = Map.of(
            "qh-2-1", Audience.GROUP, "qh-2-2", Audience.GROUP, "qh-all", Audience.GROUP,
            "grid-1", Audience.STAFF, "grid-2", Audience.STAFF);

    private final InMemoryOutboxStore store;

    Mail(InMemoryOutboxStore store) {
        this.store = store;
    }

    static AudienceGuard guard() {
        return new AudienceGuard(id -> Optional.ofNullable(GROUPS.get(id)), _ -> List.of(), PublicWords::none);
    }

    /// @return the id it got
    long write(String to, Purpose purpose, String text) {
        return write(to, purpose, text, NOW, Set.of());
    }

    long write(String to, Purpose purpose, String text, Instant notBefore, Set<Sensitive> carries) {
        var audience = GROUPS.getOrDefault(to, Audience.PERSON);
        var message = new OutboundMessage(to, audience, purpose, text, carries, Optional.empty(), false);
        return store.add(message, CHANNEL, NOW, notBefore, Status.WAITING).id();
    }
}
