package linli.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import linli.message.Purpose;

/// The targets that wait because an earlier message to them is to be tried again first. What is more urgent than that message passes.
final class Holds {
    private final Map<String, Hold> byTarget = new ConcurrentHashMap<>();

    private record Hold(Instant until, Purpose purpose) {
        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }

    void hold(String target, Purpose purpose, Instant until) {
        byTarget.put(target, new Hold(until, purpose));
    }

    boolean isHeld(OutboxRow row, Instant now) {
        var hold = byTarget.get(row.message().to());
        return hold != null && !hold.isOver(now) && row.message().purpose().compareTo(hold.purpose()) >= 0;
    }

    /// How long until a hold ends.
    Optional<Duration> untilNext(Instant now) {
        byTarget.values().removeIf(hold -> hold.isOver(now));
        return byTarget.values().stream().map(hold -> Duration.between(now, hold.until())).min(Duration::compareTo);
    }
}
