package linli.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;

/// What of the conversations of one community outlives a restart. Used within one transaction of the store.
public interface ConversationStore {
    /// The reply a message got, if it was kept: chatter is not.
    Optional<Reply> replyTo(MessageId id);

    void remember(InboundMessage message, Reply reply);

    /// The replies that were kept to what that person has written since then, the newest first, each with when its message came.
    List<Kept> repliesTo(String person, Instant since, int most);

    /// A reply that was kept.
    ///
    /// @param at when its message came
    record Kept(Reply reply, Instant at) {}

    /// Removes the messages received before then, the oldest first.
    ///
    /// @return how many were removed
    int forget(Instant before, int most);

    /// Replaces what of that kind was pending for that person in that place.
    void ask(PendingQuestion question);

    /// The latest question of that kind.
    Optional<PendingQuestion> pending(Optional<String> group, String person, PendingQuestion.Kind kind, Instant now);

    /// All of that kind, whoever was asked, also those past their time.
    List<PendingQuestion> asked(PendingQuestion.Kind kind);

    void settle(PendingQuestion question);

    /// Replaces the fact that was pending for that person in that place.
    void ask(PendingFact fact);

    Optional<PendingFact> pendingFact(Optional<String> group, String person, Instant now);

    void settle(PendingFact fact);

    /// A group wants quiet.
    void hush(Hush hush);

    /// The quiet that is kept in the group now.
    Optional<Hush> hush(String group, Instant now);

    /// That quiet is over, because a colleague says so.
    void endHush(Hush hush, String by, Instant now);

    /// Keeps what a group was told beforehand; what is over there is forgotten.
    void announce(Announcement announcement);

    /// What that group was told of what lasts at that moment, the latest first.
    ///
    /// @param soon until when what begins counts too
    List<Announcement> announced(String group, Instant now, Instant soon);

    /// The person has written in private, and can be written to from now on.
    void rememberContact(String person, String channel, Instant now);

    /// The channel by which the person can be written to in private.
    Optional<String> contact(String person);
}
