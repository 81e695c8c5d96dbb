package linli.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linli.message.Purpose;
import linli.outbox.Quota.Limit;

/// What is left of a platform's quota, for every target and in all. Kept in memory: after a restart the platform itself says when it is
/// too much. Thread-safe.
final class Allowance {
    private static final int MANY_TARGETS = 1_000;

    private final Quota quota;
    private final Map<String, Deque<Instant>> usedByOne = new HashMap<>();
    private final Deque<Instant> usedInAll = new ArrayDeque<>();

    Allowance(Quota quota) {
        this.quota = quota;
    }

    /// Uses some of it up and gives back `now`; or, where there is not enough left, when there will be.
    ///
    /// @param messages how many go out in one; more than there can ever be go when all is free
    synchronized Instant take(String target, Purpose purpose, int messages, Instant now) {
        if (quota.isUnlimited()) {
            return now;
        }
        boolean isAlarm = purpose == Purpose.ALARM;
        var one = usedByOne.getOrDefault(target, new ArrayDeque<>());
        var toOne = free(one, quota.toOne(), isAlarm, messages, now);
        var inAll = free(usedInAll, quota.inAll(), isAlarm, messages, now);
        var free = toOne.isAfter(inAll) ? toOne : inAll;
        if (!free.isAfter(now)) {
            use(one, quota.toOne(), messages, now);
            use(usedInAll, quota.inAll(), messages, now);
            remember(target, one, now);
        }
        return free;
    }

    private static Instant free(Deque<Instant> used, List<Limit> limits, boolean isAlarm, int messages, Instant now) {
        var times = List.copyOf(used);
        var free = now;
        for (Limit limit : limits) {
            int most = limit.mostOf(isAlarm);
            int tooMany = times.size() + Math.min(messages, most) - most;
            if (tooMany > 0) {
                var soonest = times.get(tooMany - 1).plus(limit.within());
                free = soonest.isAfter(free) ? soonest : free;
            }
        }
        return free;
    }

    /// Where nothing is limited, nothing is used up.
    private static void use(Deque<Instant> used, List<Limit> limits, int messages, Instant now) {
        int most = limits.stream().mapToInt(Limit::most).max().orElse(0);
        used.addAll(Collections.nCopies(Math.min(messages, most), now));
        while (used.size() > most) {
            used.removeFirst();
        }
    }

    /// Those that have their whole share again need not be remembered.
    private void remember(String target, Deque<Instant> used, Instant now) {
        if (!used.isEmpty()) {
            usedByOne.put(target, used);
        }
        if (usedByOne.size() > MANY_TARGETS) {
            usedByOne.values().removeIf(
                    times -> quota.toOne().stream().allMatch(limit -> !times.getLast().plus(limit.within()).isAfter(now)));
        }
    }
}
