package linli.channel.onebot;

import java.util.Optional;
import java.util.function.Function;
import linli.channel.OpenRequests;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Unreached;

/// What an account says that can be told nothing: a quick operation, in answer to the report that still waits. Thread-safe.
record QuickReplies(String channel, Function<String, Optional<String>> addressOf, OpenRequests requests) implements OutputChannel {
    @Override
    public String name() {
        return channel;
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var address = addressOf.apply(row.message().to());
        if (address.isEmpty()) {
            return new Gone("not bound");
        }
        return requests.take(row, address.get()) ? new Delivered() : new Unreached("nobody has just written there, and there is no API");
    }
}
