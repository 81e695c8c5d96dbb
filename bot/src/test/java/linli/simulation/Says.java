package linli.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import linli.outbox.OutboxRow;

/// Somebody says something somewhere.
///
/// @param group empty for a private talk with Linli
record Says(
        Intent intent, Optional<String> group, String sender, Optional<String> name, String text, Optional<Quote> quote,
        List<ForwardedLine> forwarded) {
    static Says inGroup(Intent intent, String group, Resident who, String text) {
        return new Says(intent, Optional.of(group), who.id(), Optional.of(who.name()), text, Optional.empty(), List.of());
    }

    static Says inPrivate(Intent intent, String sender, Optional<String> name, String text) {
        return new Says(intent, Optional.empty(), sender, name, text, Optional.empty(), List.of());
    }

    Says quoting(OutboxRow row) {
        return new Says(
                intent, group, sender, name, text, Optional.of(new Quote(Optional.of(Long.toString(row.id())), row.message().text())),
                forwarded);
    }

    Says withLines(List<ForwardedLine> lines) {
        return new Says(intent, group, sender, name, text, quote, lines);
    }

    InboundMessage at(Instant moment, String id) {
        return new InboundMessage(
                new MessageId("open", "open", id), group, sender, name, moment, text, false, quote, forwarded);
    }
}
