package linli.outbox;

/// What a platform made of a message. The reasons are for logs and staff: they never contain the message.
public sealed interface SendOutcome {
    record Delivered() implements SendOutcome {}

    /// It will not be taken tomorrow either.
    record Refused(String reason) implements SendOutcome {}

    /// Nobody is reached there any more: the group is gone, Linli was put out of it, the key was withdrawn.
    record Gone(String reason) implements SendOutcome {}

    /// Surely not delivered.
    record Unreached(String reason) implements SendOutcome {}

    /// It may or may not have arrived.
    record Unknown(String reason) implements SendOutcome {}
}
