package linli.outbox;

/// A platform seen from the outbox: something that takes a message to people.
/// Must be thread-safe, for messages to several targets are sent at once.
public interface OutputChannel {
    /// The name that outbox rows and groups call it by.
    String name();

    /// Sends the row's message once. A row that comes in as UNKNOWN was sent before and may have been read: where repeats are seen
    /// by people, the channel marks it as one.
    SendOutcome send(OutboxRow row);

    /// Whether sending the same id twice is harmless, because the other side knows it again; most do not.
    default boolean knowsRepeats() {
        return false;
    }

    /// How many messages of the platform's own it takes to say the row's: one that is too long goes in parts.
    default int messages(OutboxRow row) {
        return 1;
    }

    /// How much the platform takes within a time.
    default Quota quota() {
        return Quota.NONE;
    }
}
