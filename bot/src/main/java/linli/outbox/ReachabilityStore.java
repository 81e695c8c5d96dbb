package linli.outbox;

import java.time.Instant;
import java.util.List;

/// Where it is kept whom messages reach by which channel, and whom none reaches any more. Used within one transaction of the store.
public interface ReachabilityStore {
    /// Nothing more is sent there until somebody [#revive]s it; one that is retired already stays as it is.
    void retire(Retired target);

    /// Whom nothing is sent to on that channel.
    List<Retired> retired(String channel);

    /// Those of whom staff have not been told yet, on any channel.
    List<Retired> retiredUntold();

    /// Staff have been told.
    void toldOf(Retired target);

    /// Messages go there again, by this channel: those that still wait as well, on whichever channel nobody was reached.
    void revive(String to, String channel);

    /// Who has been waited for on that channel since then or longer: nobody has tried to bring it or come for it.
    List<String> waitedFor(String channel, Instant since);

    /// Whether anything has ever arrived there by that channel.
    boolean hasReached(String to, String channel);
}
