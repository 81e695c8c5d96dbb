package linli.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.OutboundMessage;
import linli.outbox.OutboxRow.Status;

/// Where outgoing messages of one community are kept. Used within one transaction of the store.
public interface OutboxStore extends FloorStore, ReachabilityStore {
    /// Adds a message in the state WAITING (or HELD) and numbers it; ids rise across all communities.
    OutboxRow add(OutboundMessage message, String channel, Instant now, Instant notBefore, Status status);

    /// Rows WAITING or UNKNOWN whose next attempt has come and which have not expired, by purpose (in the order of the enum), then
    /// by id; at most `most`. UNKNOWN rows without a next attempt are not among them.
    List<OutboxRow> due(String channel, Instant now, int most);

    /// What became of an attempt; counts as one. Without a next attempt the row is not tried again. A row that was taken back meanwhile
    /// stays so unless the attempt ended it: WAITING and UNKNOWN are said of rows that are so already.
    void attempted(long id, Status status, Optional<Instant> nextAttempt, Optional<String> problem);

    /// WAITING rows for a client that comes for its messages, by id, at most `most`; remembers that they were handed out.
    List<OutboxRow> handOut(String channel, Instant now, int most);

    /// All rows up to this id that were handed out have arrived.
    void arrived(String channel, long upToId);

    /// Turns rows WAITING past their time into EXPIRED; gives back how many.
    int expire(Instant now);

    /// Removes rows written before then that are not tried any more, looking at the `most` oldest alone; gives back how many.
    int forget(Instant before, int most);

    /// How many unasked lines the group has read since then, or will read: what is held back over night counts in the morning, what nobody
    /// ever gets does not.
    int unaskedSince(String group, Instant since);

    /// Whether the same place got the same text since then, or will get it, and not so long ago that 200 others hide it.
    boolean saidSince(String to, String text, Instant since);

    /// The same, also where nobody ever got it: for what would otherwise be written at every look at the clock.
    boolean triedSince(String to, String text, Instant since);

    /// Whether anything about the case was written for that place since then.
    boolean hasHeardOf(String to, String caseNumber, Instant since);

    /// WAITING rows about the case that nobody has been given yet, by id.
    List<OutboxRow> unsentAbout(String caseNumber);

    /// Ends a row that nobody has been given yet.
    void takeBack(long id, Status status, String why);

    Optional<OutboxRow> find(long id);

    /// The newest message to that place that is about a case.
    Optional<OutboxRow> latestCard(String to);

    /// Takes a message back that was about to be handed out: its reader must not see it.
    void hold(long id, String problem);

    /// How many messages written since then the guard holds back, because they would tell their readers of people. What is held because of
    /// [Floor#HELD_BECAUSE] or [Post#HELD_AS_CONFIDENTIAL] would have told nobody anything.
    int heldByTheGuard(Instant since);
}
