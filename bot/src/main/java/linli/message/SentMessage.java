package linli.message;

/// An outgoing message as the outbox numbered it, and as replies and exports show it.
///
/// @param id rises with the order in which messages were committed
public record SentMessage(String id, String to, Audience audience, String text) {}
