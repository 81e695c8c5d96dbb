package linli.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Tells a message that is at fault from a target that is: where one message after the other does not get through, nobody is there, and it is
/// tried rarely until one does. Thread-safe.
final class Streaks {
    /// From two on.
    private static final int TARGET_IS_AT_FAULT = 2;
    /// A minute after the second, then twice as long each time.
    private static final int DOUBLINGS = 4;

    private final Map<String, Streak> byTarget = new ConcurrentHashMap<>();

    /// How many different messages failed in a row, the last of them `row`.
    private record Streak(long row, int messages) {}

    /// Gives back until when the target is left in peace, if it is at fault.
    Optional<Instant> failed(OutboxRow row, Instant now) {
        var streak = byTarget.merge(row.message().to(), new Streak(row.id(), 1), (before, _) ->
                new Streak(row.id(), before.row() == row.id() ? before.messages() : before.messages() + 1));
        Duration rest = BackOff.after(DOUBLINGS + streak.messages(), row.id());
        return streak.messages() < TARGET_IS_AT_FAULT ? Optional.empty() : Optional.of(now.plus(rest));
    }

    /// Somebody is there.
    void answered(String target) {
        byTarget.remove(target);
    }
}
