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
    private static final String ALL = "";
    private static final int MANY_TARGETS = 1_000;

    private final Quota quota;
    private final Map<String, Deque<Instant>> used = new HashMap<>();

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
        var toOne = free(target, quota.toOne(), isAlarm, messages, now);
        var inAll = free(ALL, quota.inAll(), isAlarm, messages, now);
        var free = toOne.isAfter(inAll) ? toOne : inAll;
        if (!free.isAfter(now)) {
            use(target, quota.toOne(), messages, now);
            use(ALL, quota.inAll(), messages, now);
        }
        return free;
    }

    private Instant free(String target, List<Limit> limits, boolean isAlarm, int messages, Instant now) {
        var times = used.getOrDefault(target, new ArrayDeque<>()).stream().toList();
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

    private void use(String target, List<Limit> limits, int messages, Instant now) {
        int most = limits.stream().mapToInt(Limit::most).max().orElse(0);
        var times = used.computeIfAbsent(target, _ -> new ArrayDeque<>());
        times.addAll(Collections.nCopies(messages, now));
        while (times.size() > most) {
            times.removeFirst();
        }
        if (used.size() > MANY_TARGETS) {
            used.values().removeIf(all -> limits.stream().allMatch(limit -> !all.peekLast().plus(limit.within()).isAfter(now)));
        }
    }
}
