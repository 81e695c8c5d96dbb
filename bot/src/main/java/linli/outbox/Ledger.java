package linli.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down what became of each message of one channel, and lives through times when the store cannot be written.
///
/// What could not be written down is remembered: otherwise a full disk would make Linli say the same thing every second.
final class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final String name;
    private final OutboxAccess access;
    private final Set<Long> beingWritten = ConcurrentHashMap.newKeySet();
    private final Map<Long, Verdict> unwritten = new ConcurrentHashMap<>();
    private final AtomicBoolean isOut = new AtomicBoolean();

    Ledger(String name, OutboxAccess access) {
        this.name = name;
        this.access = access;
    }

    <R> R within(Function<OutboxStore, R> work) {
        return access.within(work);
    }

    void write(long id, Verdict verdict) {
        write(List.of(id), verdict);
    }

    /// Writes the same of all that went out as one, or remembers it of all of them.
    void write(List<Long> ids, Verdict verdict) {
        beingWritten.addAll(ids);
        try {
            var gone = within(store -> ids.stream().filter(id -> !write(store, id, verdict)).toList());
            ids.forEach(unwritten::remove);
            gone.forEach(id -> LOG.info("Message {} was taken out of the store while it was being sent", id));
        } catch (RuntimeException | Error e) {
            ids.forEach(id -> unwritten.put(id, verdict));
            throw e;
        } finally {
            ids.forEach(beingWritten::remove);
        }
    }

    /// Gives back whether it is there: one that was taken out of the file by hand while it was under way must not stop the others.
    private static boolean write(OutboxStore store, long id, Verdict verdict) {
        boolean isKept = store.find(id).isPresent();
        if (isKept) {
            store.attempted(id, verdict.status(), verdict.nextAttempt(), verdict.problem());
        }
        return isKept;
    }

    /// Nobody is reached there any more.
    void retire(String to, String reason, Instant now) {
        within(store -> {
            store.retire(new Retired(name, to, reason, now));
            return to;
        });
    }

    /// Whether something became of the message that the store does not know yet.
    boolean isUnwritten(long id) {
        return beingWritten.contains(id) || unwritten.containsKey(id); // in this order: what fails goes from the one to the other
    }

    /// Writes down what could not be written; what only waits for its commit is not written twice.
    void catchUp() {
        unwritten.forEach(this::write);
    }

    /// Logs an outage once, however often it shows.
    void failed(Throwable problem) {
        if (isOut.compareAndSet(false, true)) {
            LOG.error("The outbox ({}) is in trouble and will go on when it is over", name, problem);
        }
    }

    /// That reading works proves little: trouble is over when nothing is left to be written.
    void worked() {
        if (unwritten.isEmpty() && isOut.compareAndSet(true, false)) {
            LOG.info("The outbox ({}) goes on", name);
        }
    }
}
