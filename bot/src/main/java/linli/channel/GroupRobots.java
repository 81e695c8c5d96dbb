package linli.channel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Gone;

/// Robots that members have put into groups of a corp: they speak and hear nothing, and each speaks in the one group whose name it has in the
/// settings. None of their platforms knows a message again. Thread-safe.
public final class GroupRobots implements Platform, OutputChannel {
    private final String channel;
    private final Set<String> groups;
    private final Quota quota;
    private final String repeatMark;
    private final Voice voice;
    private final MessageParts parts = new MessageParts();

    /// How robots of one platform speak.
    public interface Voice {
        /// What is said, cut to what a message holds.
        ///
        /// @param mark stands before the text; mostly empty
        List<String> parts(OutboxRow row, String mark);

        /// Says one of the parts in the group that the row is for.
        SendOutcome say(OutboxRow row, String part);
    }

    /// @param groups those that have a robot
    /// @param repeatMark stands before what may have been said before
    public GroupRobots(String channel, Set<String> groups, Quota quota, String repeatMark, Voice voice) {
        this.channel = channel;
        this.groups = Set.copyOf(groups);
        this.quota = quota;
        this.repeatMark = repeatMark;
        this.voice = voice;
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(this);
    }

    @Override
    public String name() {
        return channel;
    }

    @Override
    public Quota quota() {
        return quota;
    }

    @Override
    public int messages(OutboxRow row) {
        return parts(row).size();
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        return groups.contains(row.message().to())
                ? parts.send(row, parts(row), part -> voice.say(row, part))
                : new Gone("not bound");
    }

    private List<String> parts(OutboxRow row) {
        return voice.parts(row, row.status() == Status.UNKNOWN ? repeatMark : "");
    }
}
