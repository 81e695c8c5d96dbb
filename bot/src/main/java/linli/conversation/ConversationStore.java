package linli.conversation;

import java.time.Instant;
import java.util.Optional;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;

/// What of the conversations of one community outlives a restart. Used within one transaction of the store.
public interface ConversationStore {
    /// The reply a message got, if it was kept: chatter is not.
    Optional<Reply> replyTo(MessageId id);

    void remember(InboundMessage message, Reply reply);

    /// Replaces what was pending for that person in that place.
    void ask(PendingQuestion question);

    Optional<PendingQuestion> pending(Optional<String> group, String person, Instant now);

    void settle(PendingQuestion question);

    /// Replaces the fact that was pending for that person in that place.
    void ask(PendingFact fact);

    Optional<PendingFact> pendingFact(Optional<String> group, String person, Instant now);

    void settle(PendingFact fact);

    /// The person has written in private, and can be written to from now on.
    void rememberContact(String person, String channel, Instant now);

    /// The channel by which the person can be written to in private.
    Optional<String> contact(String person);
}
