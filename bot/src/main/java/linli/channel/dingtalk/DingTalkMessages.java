package linli.channel.dingtalk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.MessageParts;
import linli.channel.OpenRequests;
import linli.channel.TextParts;
import linli.message.Audience;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;

/// What the robot says: with the request that still waits for it, by the address that the chat's last message brought, or by the API.
/// Thread-safe.
final class DingTalkMessages implements OutputChannel {
    /// Nowhere said in what could be read of the vendor's documents; a request may have 20 000.
    static final int MOST_BYTES = 4096;

    private final String channel;
    private final Function<String, Optional<String>> addressOf;
    private final OpenRequests requests;
    private final Sessions sessions;
    private final DingTalkCalls calls;
    private final String repeatMark;
    private final MessageParts parts = new MessageParts();

    /// @param repeatMark stands before what may have been said before, for the platform knows no repeats
    DingTalkMessages(
            String channel,
            Function<String, Optional<String>> addressOf,
            OpenRequests requests,
            Sessions sessions,
            DingTalkCalls calls,
            String repeatMark) {
        this.channel = channel;
        this.addressOf = addressOf;
        this.requests = requests;
        this.sessions = sessions;
        this.calls = calls;
        this.repeatMark = repeatMark;
    }

    @Override
    public String name() {
        return channel;
    }

    /// As for all robots: twenty a minute in a chat.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of());
    }

    @Override
    public int messages(OutboxRow row) {
        return texts(row).size();
    }

    private List<String> texts(OutboxRow row) {
        return TextParts.of(row, repeatMark, MOST_BYTES);
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var address = addressOf.apply(row.message().to());
        if (address.isEmpty()) {
            return new Gone("not bound");
        }
        String chat = address.get();
        boolean mayBeKnown = row.status() == Status.UNKNOWN;
        var texts = texts(row);
        if (texts.size() == 1 && !mayBeKnown && !callsAll(row) && requests.take(row, chat)) {
            return new Delivered();
        }
        return parts.send(row, texts, text -> send(row, chat, text));
    }

    /// The address of the session asks for no token and reaches people from outside the corp too; where it is not taken, nothing was said.
    private SendOutcome send(OutboxRow row, String chat, String text) {
        var session = sessions.find(chat);
        if (session.isPresent()) {
            var outcome = calls.bySession(session.get(), text, callsAll(row));
            if (!(outcome instanceof Refused || outcome instanceof Gone)) {
                return outcome;
            }
            sessions.forget(chat, session.get());
        }
        return switch (row.message().audience()) {
            case GROUP, STAFF -> calls.toGroup(chat, text);
            case PERSON, PARTIES -> calls.toPerson(chat, text);
        };
    }

    /// An alarm calls a whole staff group.
    static boolean callsAll(OutboxRow row) {
        return row.message().purpose() == Purpose.ALARM && row.message().audience() == Audience.STAFF;
    }
}
