package linli.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linli.message.OutboundMessage;
import linli.outbox.Floor;
import linli.outbox.OutboxAccess;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutboxStore;
import linli.outbox.Post;
import linli.outbox.Retired;
import linli.store.StoreException;

/// The outbox of one community in memory, which can be out of order when a test wants it. Thread-safe.
public final class InMemoryOutboxStore implements OutboxStore, OutboxAccess {
    private static final Set<String> HARMLESS = Set.of(Floor.HELD_BECAUSE, Post.HELD_AS_CONFIDENTIAL);

    private final Map<Long, Entry> entries = new TreeMap<>();
    private final Set<Retired> retired = new TreeSet<>(Comparator.comparing(Retired::channel).thenComparing(Retired::to));
    private final Set<Retired> told = new HashSet<>();
    private final List<Floor> floors = new ArrayList<>();
    private long lastId;
    private boolean isBroken;
    private boolean isFull;
    private int refusals;

    private record Entry(OutboxRow row, Optional<Instant> next, boolean handedOut) {
        boolean isOpen() {
            return row.status() == Status.WAITING || row.status() == Status.UNKNOWN;
        }

        Entry with(Status status, Optional<Instant> nextAttempt, int attempts, Optional<String> problem) {
            return new Entry(
                    new OutboxRow(
                            row.id(), row.message(), row.channel(), row.createdAt(), row.notBefore(), row.expiresAt(),
                            status, nextAttempt.orElse(row.expiresAt()), attempts, problem),
                    nextAttempt, handedOut);
        }

        Entry by(String channel) {
            return new Entry(
                    new OutboxRow(
                            row.id(), row.message(), channel, row.createdAt(), row.notBefore(), row.expiresAt(), row.status(),
                            row.nextAttempt(), row.attempts(), row.problem()),
                    next, handedOut);
        }

        Entry with(Status status) {
            return with(status, Optional.empty(), row.attempts(), row.problem());
        }
    }

    @Override
    public synchronized <R> R within(Function<OutboxStore, R> work) {
        if (isBroken) {
            throw refusal("the file is gone");
        }
        return work.apply(this);
    }

    private StoreException refusal(String message) {
        refusals++;
        notifyAll();
        return new StoreException(message, new IllegalStateException("broken by the test"));
    }

    public synchronized void breakDown() {
        isBroken = true;
    }

    /// From now on messages can be read, but nothing can be written about them.
    public synchronized void fillUp() {
        isFull = true;
    }

    public synchronized void repair() {
        isBroken = false;
        isFull = false;
    }

    /// Takes a message out, as whoever tidies up the file by hand does.
    public synchronized void erase(long id) {
        entries.remove(id);
    }

    /// Waits, without asking the clock, until a message has come that far.
    public synchronized void await(long id, Predicate<OutboxRow> thatFar) throws InterruptedException {
        while (!thatFar.test(row(id))) {
            wait();
        }
    }

    public void await(long id, Status status) throws InterruptedException {
        await(id, row -> row.status() == status);
    }

    /// Waits until somebody has come so many times while it was out of order.
    public synchronized void awaitRefusals(int many) throws InterruptedException {
        while (refusals < many) {
            wait();
        }
    }

    public synchronized OutboxRow row(long id) {
        return entries.get(id).row();
    }

    @Override
    public synchronized OutboxRow add(
            OutboundMessage message, String channel, Instant now, Instant notBefore, Status status) {
        var expiresAt = notBefore.plus(message.purpose().lifetime());
        var next = Optional.of(notBefore).filter(_ -> status == Status.WAITING);
        var row = new OutboxRow(
                ++lastId, message, channel, now, notBefore, expiresAt, status, next.orElse(expiresAt), 0, Optional.empty());
        entries.put(row.id(), new Entry(row, next, false));
        return row;
    }

    @Override
    public synchronized List<OutboxRow> due(String channel, Instant now, int most) {
        return rows(e -> e.isOpen() && e.next().filter(next -> !next.isAfter(now)).isPresent())
                .filter(row -> row.channel().equals(channel) && row.expiresAt().isAfter(now))
                .sorted(Comparator.comparing(row -> row.message().purpose()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void attempted(long id, Status status, Optional<Instant> nextAttempt, Optional<String> problem) {
        if (isFull) {
            throw refusal("the disk is full");
        }
        if (!entries.containsKey(id)) {
            throw new IllegalArgumentException("there is no message " + id + " in the outbox");
        }
        boolean isDone = status != Status.WAITING && status != Status.UNKNOWN;
        entries.computeIfPresent(id, (_, e) -> isDone || e.isOpen() ? e.with(status, nextAttempt, e.row().attempts() + 1, problem) : e);
        notifyAll();
    }

    @Override
    public synchronized List<OutboxRow> handOut(String channel, Instant now, int most) {
        var rows = rows(e -> e.row().status() == Status.WAITING)
                .filter(row -> row.channel().equals(channel))
                .filter(row -> !row.notBefore().isAfter(now) && row.expiresAt().isAfter(now))
                .limit(most)
                .toList();
        rows.forEach(row -> entries.computeIfPresent(row.id(), (_, e) -> new Entry(e.row(), e.next(), true)));
        return rows;
    }

    @Override
    public synchronized void arrived(String channel, long upToId) {
        entries.replaceAll((id, e) -> e.handedOut() && id <= upToId && e.row().channel().equals(channel)
                ? new Entry(e.with(Status.SENT).row(), Optional.empty(), false)
                : e);
    }

    @Override
    public synchronized int expire(Instant now) {
        Predicate<Entry> isPast = e -> e.row().status() == Status.WAITING && !e.row().expiresAt().isAfter(now);
        int expired = (int) entries.values().stream().filter(isPast).count();
        entries.replaceAll((_, e) -> isPast.test(e) ? e.with(Status.EXPIRED) : e);
        entries.replaceAll((_, e) -> e.row().expiresAt().isAfter(now) ? e : new Entry(e.row(), Optional.empty(), e.handedOut()));
        notifyAll();
        return expired;
    }

    @Override
    public synchronized int forget(Instant before, int most) {
        var old = entries.entrySet().stream().limit(most)
                .filter(e -> e.getValue().row().createdAt().isBefore(before) && e.getValue().next().isEmpty())
                .map(Map.Entry::getKey).toList();
        entries.keySet().removeAll(old);
        return old.size();
    }

    @Override
    public synchronized int unaskedSince(String group, Instant since) {
        return (int) read(group).filter(row -> row.message().unasked() && !row.notBefore().isBefore(since)).count();
    }

    @Override
    public synchronized boolean saidSince(String to, String text, Instant since) {
        return holds(read(to), text, since);
    }

    @Override
    public synchronized boolean triedSince(String to, String text, Instant since) {
        return holds(to(to), text, since);
    }

    private static boolean holds(Stream<OutboxRow> rows, String text, Instant since) {
        return rows.anyMatch(row -> row.message().text().equals(text) && !row.createdAt().isBefore(since));
    }

    @Override
    public synchronized boolean hasHeardOf(String to, String caseNumber, Instant since) {
        return to(to).filter(row -> !row.createdAt().isBefore(since))
                .anyMatch(row -> row.message().caseNumber().equals(Optional.of(caseNumber)));
    }

    @Override
    public synchronized void retire(Retired target) {
        retired.add(target);
    }

    @Override
    public synchronized List<Retired> retired(String channel) {
        return retired.stream().filter(r -> r.channel().equals(channel)).toList();
    }

    @Override
    public synchronized List<Retired> retiredUntold() {
        return retired.stream().filter(r -> !told.contains(r)).toList();
    }

    @Override
    public synchronized void toldOf(Retired target) {
        told.add(target);
    }

    @Override
    public synchronized void revive(String to, String channel) {
        retired.removeIf(r -> r.to().equals(to));
        told.removeIf(r -> r.to().equals(to));
        entries.replaceAll((_, entry) -> entry.row().message().to().equals(to) && entry.row().status() == Status.WAITING && !entry.handedOut()
                ? entry.by(channel)
                : entry);
    }

    @Override
    public synchronized boolean hasReached(String to, String channel) {
        return entries.values().stream().map(Entry::row).anyMatch(row ->
                row.message().to().equals(to) && row.channel().equals(channel) && row.status() == Status.SENT);
    }

    @Override
    public synchronized List<String> waitedFor(String channel, Instant since) {
        return entries.values().stream()
                .filter(entry -> entry.row().status() == Status.WAITING && entry.row().attempts() == 0 && !entry.handedOut())
                .map(Entry::row)
                .filter(row -> row.channel().equals(channel) && !row.notBefore().isAfter(since))
                .map(row -> row.message().to())
                .distinct().sorted().toList();
    }

    @Override
    public synchronized List<OutboxRow> unsentAbout(String caseNumber) {
        return entries.values().stream()
                .filter(entry -> entry.row().status() == Status.WAITING && entry.row().attempts() == 0 && !entry.handedOut())
                .map(Entry::row)
                .filter(row -> row.message().caseNumber().equals(Optional.of(caseNumber)))
                .toList();
    }

    @Override
    public synchronized void takeBack(long id, Status status, String why) {
        entries.computeIfPresent(id, (_, entry) -> entry.row().status() == Status.WAITING
                ? entry.with(status, Optional.empty(), entry.row().attempts(), Optional.of(why))
                : entry);
    }

    @Override
    public synchronized Optional<OutboxRow> find(long id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::row);
    }

    @Override
    public synchronized Optional<OutboxRow> latestCard(String to) {
        return to(to).filter(row -> row.message().caseNumber().isPresent())
                .filter(row -> switch (row.message().purpose()) {
                    case CARD, ALARM -> true;
                    case REPLY, DIGEST, NOTICE -> false;
                })
                .reduce((_, later) -> later);
    }

    @Override
    public synchronized void hold(long id, String problem) {
        entries.computeIfPresent(id, (_, e) -> new Entry(
                e.with(Status.HELD, Optional.empty(), e.row().attempts(), Optional.of(problem)).row(), Optional.empty(), false));
    }

    @Override
    public synchronized int heldByTheGuard(Instant since) {
        return (int) rows(e -> e.row().status() == Status.HELD && !e.row().createdAt().isBefore(since))
                .filter(row -> row.problem().filter(HARMLESS::contains).isEmpty())
                .count();
    }

    private Stream<OutboxRow> rows(Predicate<Entry> fit) {
        return entries.values().stream().filter(fit).map(Entry::row);
    }

    private Stream<OutboxRow> to(String target) {
        return rows(e -> e.row().message().to().equals(target));
    }

    /// What the target has got, will get or may have got.
    private Stream<OutboxRow> read(String target) {
        return rows(e -> e.row().message().to().equals(target) && switch (e.row().status()) {
            case WAITING, SENT, UNKNOWN -> true;
            case EXPIRED -> e.handedOut();
            case HELD, FAILED -> false;
        });
    }

    @Override
    public synchronized void giveTheFloor(Floor floor) {
        floors.removeIf(other -> other.group().equals(floor.group()) && other.caseNumber().equals(floor.caseNumber()));
        floors.add(floor);
        entries.replaceAll((_, entry) -> isHeldFor(floor, entry)
                ? entry.with(Status.HELD, Optional.empty(), entry.row().attempts(), Optional.of(Floor.HELD_BECAUSE))
                : entry);
    }

    private static boolean isHeldFor(Floor floor, Entry entry) {
        var message = entry.row().message();
        return entry.isOpen() && entry.next().isPresent() && Floor.yields(message) && message.to().equals(floor.group())
                && message.caseNumber().equals(Optional.of(floor.caseNumber()));
    }

    @Override
    public synchronized boolean isTheFloorTaken(String group, String caseNumber, Instant now) {
        return floors.stream().anyMatch(floor ->
                floor.group().equals(group) && floor.caseNumber().equals(caseNumber) && floor.until().isAfter(now));
    }

    @Override
    public synchronized void takeTheFloorBack(String caseNumber) {
        floors.removeIf(floor -> floor.caseNumber().equals(caseNumber));
    }

    @Override
    public synchronized void takeTheFloorBack(String group, String person) {
        floors.removeIf(floor -> floor.group().equals(group) && floor.person().equals(person));
    }
}
