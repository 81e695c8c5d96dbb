package linli.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that came with a message, as it is kept with a case: what it is, and who showed it where.
///
/// @param source the message it came with
/// @param by who sent it
/// @param name what the group calls them
/// @param group where it was shown; empty for a private talk
public record Enclosure(
        MessageId source, Attachment what, String by, Optional<String> name, Optional<String> group, Instant at) {
    public static List<Enclosure> of(InboundMessage message) {
        return message.attachments().stream()
                .map(what -> new Enclosure(message.id(), what, message.sender(), message.name(), message.group(), message.receivedAt()))
                .toList();
    }
}
