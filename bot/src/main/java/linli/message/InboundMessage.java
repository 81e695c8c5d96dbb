package linli.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody wrote, in one form whatever platform it came by.
///
/// @param group the group it was written in; empty for a private talk
/// @param sender the person's id on the platform
/// @param name what the group calls the sender, often a card name such as 3-2-701 李姐
/// @param receivedAt when Linli got it: deadlines count from here, not from a time the client claims
/// @param text empty where there is only an attachment
/// @param mentionsBot whether the platform says that Linli was called
public record InboundMessage(
        MessageId id,
        Optional<String> group,
        String sender,
        Optional<String> name,
        Instant receivedAt,
        String text,
        boolean mentionsBot,
        Optional<Quote> quote,
        List<ForwardedLine> forwarded,
        List<Attachment> attachments) {
    public InboundMessage {
        group = group.flatMap(Shared::holding);
        sender = Shared.of(sender);
        name = name.flatMap(Shared::holding);
        forwarded = List.copyOf(forwarded);
        attachments = List.copyOf(attachments);
    }

    /// One with nothing attached.
    public InboundMessage(
            MessageId id,
            Optional<String> group,
            String sender,
            Optional<String> name,
            Instant receivedAt,
            String text,
            boolean mentionsBot,
            Optional<Quote> quote,
            List<ForwardedLine> forwarded) {
        this(id, group, sender, name, receivedAt, text, mentionsBot, quote, forwarded, List.of());
    }

    /// Whether something is shown and nothing said.
    public boolean isWordless() {
        return !attachments.isEmpty() && text.isBlank() && forwarded.isEmpty();
    }

    public boolean isPrivate() {
        return group.isEmpty();
    }

    /// The same in other words.
    public InboundMessage saying(String text) {
        return new InboundMessage(id, group, sender, name, receivedAt, text, mentionsBot, quote, forwarded, attachments);
    }
}
