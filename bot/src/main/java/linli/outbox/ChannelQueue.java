package linli.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import linli.message.Purpose;
import linli.outbox.OutboxRow.Status;

/// The messages waiting for one platform: the urgent first, those of one target in order, and nobody behind another's dead line.
final class ChannelQueue {
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final int PAGE = 64;
    private static final int LONGEST_PAGE = PAGE * 4 * 4 * 4 * 4;
    private static final int AT_ONCE = 32;
    /// After so many attempts, half a minute, a message no longer holds up those behind it: it may be the message that is at fault.
    private static final int PATIENCE = 5;

    private final OutputChannel channel;
    private final Courier courier;
    private final Ledger ledger;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();
    private final Semaphore couriers = new Semaphore(AT_ONCE);
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Holds holds = new Holds();
    private final Streaks streaks = new Streaks();
    private final Allowance allowance;

    ChannelQueue(OutputChannel channel, AudienceGuard guard, Ledger ledger, Clock clock) {
        this.channel = channel;
        this.allowance = new Allowance(channel.quota());
        this.courier = new Courier(channel, guard, ledger, clock);
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Delivers what is due on this thread, in one fixed order, and gives back how many messages arrived.
    int deliverDue() {
        round.lock();
        try {
            ledger.catchUp();
            int sent = 0;
            var seen = new HashSet<Long>();
            var resting = new HashSet<String>();
            for (var rows = open(seen, resting); !rows.isEmpty(); rows = open(seen, resting)) {
                rows.forEach(row -> seen.add(row.id()));
                sent += deliver(rows, resting);
            }
            return sent;
        } finally {
            round.unlock();
        }
    }

    /// Sends couriers out with what is due, one to a target, and gives back for how long there is nothing more to do.
    ///
    /// @param bell rung whenever a courier is free again
    Duration sendOut(Executor threads, Runnable bell) {
        round.lock();
        try {
            catchUpIfPossible();
            var byTarget = new LinkedHashMap<String, List<OutboxRow>>();
            if (couriers.availablePermits() > 0) {
                open(Set.of(), Set.of())
                        .forEach(row -> byTarget.computeIfAbsent(row.message().to(), _ -> new ArrayList<>()).add(row));
            }
            byTarget.forEach((target, rows) -> {
                // Without a free courier they stay where they are, so that an alarm written meanwhile goes first.
                if (couriers.tryAcquire()) {
                    busy.add(target);
                    threads.execute(() -> bring(target, rows, bell));
                }
            });
            return rest();
        } finally {
            round.unlock();
        }
    }

    /// Even where nothing can be written any more, what waits is still sent once: it may be an alarm.
    private void catchUpIfPossible() {
        try {
            ledger.catchUp();
        } catch (RuntimeException e) {
            ledger.failed(e);
        }
    }

    private void bring(String target, List<OutboxRow> rows, Runnable bell) {
        try {
            deliver(rows, new HashSet<>());
            ledger.worked();
        } catch (RuntimeException | Error e) {
            ledger.failed(e);
            holds.hold(target, Purpose.ALARM, clock.instant().plus(LONGEST_REST));
        } finally {
            busy.remove(target);
            couriers.release();
            bell.run();
        }
    }

    private int deliver(List<OutboxRow> rows, Set<String> resting) {
        int sent = 0;
        for (CombinedMessage combined : combined(rows)) {
            OutboxRow row = combined.first();
            String target = row.message().to();
            var now = clock.instant();
            if (resting.contains(target) || !now.isBefore(row.expiresAt())) {
                continue;
            }
            var free = allowance.take(target, row.message().purpose(), channel.messages(combined.asOne()), now);
            if (free.isAfter(now)) {
                resting.add(target);
                holds.hold(target, row.message().purpose(), free);
                continue;
            }
            Verdict verdict = courier.deliver(combined);
            sent += verdict.status() == Status.SENT ? combined.rows().size() : 0;
            if (verdict.isOpen()) {
                resting.add(target);
                verdict.nextAttempt()
                        .filter(_ -> row.attempts() < PATIENCE)
                        .ifPresent(next -> holds.hold(target, row.message().purpose(), next));
                leaveInPeace(row, now);
            } else if (verdict.status() != Status.HELD) {
                streaks.answered(target);
            }
        }
        return sent;
    }

    /// One dead target, with however much there is to be said to it, takes no time of others. An alarm is tried all the same.
    private void leaveInPeace(OutboxRow row, Instant now) {
        if (row.message().purpose() != Purpose.ALARM) {
            streaks.failed(row, now).ifPresent(until -> holds.hold(row.message().to(), Purpose.REPLY, until));
        }
    }

    /// Where nobody counts, every message goes by itself.
    private List<CombinedMessage> combined(List<OutboxRow> rows) {
        return channel.quota().isUnlimited()
                ? rows.stream().map(row -> new CombinedMessage(List.of(row))).toList()
                : CombinedMessage.of(rows);
    }

    /// Due rows that nothing stands in the way of. Looks further when a whole page belongs to targets that have to wait.
    private List<OutboxRow> open(Set<Long> seen, Set<String> resting) {
        var now = clock.instant();
        // Taken before the rows are read: what a courier has just delivered may still look due in them.
        var taken = Set.copyOf(busy);
        var retired = ledger.within(store -> store.retired(channel.name())).stream().map(Retired::to).collect(Collectors.toSet());
        for (int most = PAGE; ; most *= 4) {
            int limit = most;
            var rows = ledger.within(store -> store.due(channel.name(), now, limit));
            var open = rows.stream()
                    .filter(row -> !seen.contains(row.id()) && !ledger.isUnwritten(row.id()))
                    .filter(row -> !taken.contains(row.message().to()) && !resting.contains(row.message().to()))
                    .filter(row -> !retired.contains(row.message().to()))
                    .filter(row -> !holds.isHeld(row, now))
                    .toList();
            if (!open.isEmpty() || rows.size() < limit || limit >= LONGEST_PAGE) {
                return open;
            }
        }
    }

    /// What comes due in the outbox by itself, such as at the end of a night, is seen at the next look.
    private Duration rest() {
        return holds.untilNext(clock.instant()).filter(rest -> rest.compareTo(LONGEST_REST) < 0).orElse(LONGEST_REST);
    }
}
