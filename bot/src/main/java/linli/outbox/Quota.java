package linli.outbox;

import java.time.Duration;
import java.util.List;

/// How much a platform takes within a time.
///
/// @param toOne to one target
/// @param inAll to all targets together
public record Quota(List<Limit> toOne, List<Limit> inAll) {
    public static final Quota NONE = new Quota(List.of(), List.of());

    public Quota {
        toOne = List.copyOf(toOne);
        inAll = List.copyOf(inAll);
    }

    /// So many messages in any stretch of that length.
    public record Limit(int most, Duration within) {
        /// A tenth is kept free for alarms.
        int mostOf(boolean isAlarm) {
            return isAlarm ? most : most - Math.ceilDiv(most, 10) % most;
        }
    }

    boolean isUnlimited() {
        return toOne.isEmpty() && inAll.isEmpty();
    }
}
