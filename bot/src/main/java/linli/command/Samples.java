package linli.command;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.understand.Issue;
import linli.understand.Understanding;

/// Messages that nobody sent: texts to try understanding on.
final class Samples {
    private static final String CHANNEL = "sample";

    private Samples() {}

    static InboundMessage message(String id, Optional<String> group, Optional<String> name, String text, Instant now) {
        return new InboundMessage(
                new MessageId(CHANNEL, CHANNEL, id), group, "somebody", name, now, text, false, Optional.empty(), List.of());
    }

    static Issue gravest(Understanding understanding) {
        return understanding.pieces().stream().min(Comparator.comparing(Issue::kind)).orElseThrow();
    }
}
