package linli.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.outbox.Floor;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutboxStore;
import linli.outbox.Post;

/// The outgoing messages of one community. A row has a next attempt for as long as something is still to be done with it.
record SqlOutbox(Sql sql, String community) implements OutboxStore, SqlFloors, SqlReachability {
    private static final String SELECT = "SELECT " + OutboxColumns.ALL + " FROM outbox\n";

    private static final String ADD =
            """
            INSERT INTO outbox (community, channel, recipient, audience, purpose, priority, text, carries, case_number,
            unasked, created_at, not_before, expires_at, status, next_attempt, attempts, handed_out)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
            RETURNING id""";
    private static final String ATTEMPTED =
            """
            UPDATE outbox SET status = ?, next_attempt = COALESCE(?, CASE WHEN ? THEN expires_at END), problem = ?,
            attempts = attempts + 1
            WHERE community = ? AND id = ? AND (? OR status IN ('waiting', 'unknown'))""";
    private static final String HANDED_OUT =
            "UPDATE outbox SET handed_out = 1 WHERE community = ? AND id = ? AND handed_out = 0";
    /// Also those that have expired meanwhile: the client has them all the same.
    private static final String ARRIVED =
            """
            UPDATE outbox SET status = 'sent', next_attempt = NULL, handed_out = 0
            WHERE community = ? AND channel = ? AND handed_out = 1 AND id <= ?""";
    private static final String EXPIRE =
            """
            UPDATE outbox SET status = 'expired', next_attempt = NULL
            WHERE community = ? AND next_attempt IS NOT NULL AND expires_at <= ? AND status = 'waiting'""";
    /// What may have arrived stays unknown, but the clock need not look at it any more.
    /// The community is no key here: the few oldest are to be looked at, not all of one community.
    private static final String FORGET =
            """
            DELETE FROM outbox
            WHERE id < (SELECT MIN(id) FROM outbox) + ? AND community || '' = ? AND created_at < ? AND next_attempt IS NULL""";
    private static final String GIVE_UP =
            """
            UPDATE outbox SET next_attempt = NULL
            WHERE community = ? AND next_attempt IS NOT NULL AND expires_at <= ?""";

    // The plus keeps other indexes out of it: read in the order of priority, a long queue costs no sorting.
    private static final String DUE = SELECT
            + """
            WHERE community = ? AND channel = ? AND next_attempt IS NOT NULL AND +next_attempt <= ? AND +expires_at > ?
            AND status IN ('waiting', 'unknown')
            ORDER BY priority, id LIMIT ?""";
    private static final String WAITING = SELECT
            + """
            WHERE community = ? AND channel = ? AND priority = ? AND next_attempt IS NOT NULL AND status = 'waiting'
            AND not_before <= ? AND +expires_at > ?
            ORDER BY id LIMIT ?""";
    private static final String HEARD_OF =
            """
            SELECT 1 FROM outbox
            WHERE community = ? AND recipient = ? AND created_at >= ? AND case_number = ? LIMIT 1""";
    private static final String UNSENT = SELECT
            + """
            WHERE community = ? AND next_attempt IS NOT NULL AND case_number = ? AND status = 'waiting' AND attempts = 0
            AND handed_out = 0""";
    private static final String TAKE_BACK =
            "UPDATE outbox SET status = ?, problem = ?, next_attempt = NULL WHERE community = ? AND id = ? AND status = 'waiting'";
    private static final String FIND = SELECT + "WHERE community = ? AND id = ?";
    private static final String LATEST_CARD = SELECT
            + """
            WHERE community = ? AND recipient = ? AND case_number IS NOT NULL AND purpose IN ('card', 'alarm')
            ORDER BY created_at DESC, id DESC LIMIT 1""";
    /// Nothing is held back for longer: a night.
    private static final Duration HELD_BACK_AT_MOST = Duration.ofDays(1);
    /// What somebody has got, will get or may have got: a client may still have what expired after it was handed out.
    private static final String REACHES_SOMEBODY =
            " AND (status IN ('waiting', 'sent', 'unknown') OR status = 'expired' AND handed_out = 1)";
    private static final String UNASKED =
            """
            SELECT COUNT(*) FROM outbox
            WHERE community = ? AND recipient = ? AND created_at >= ? AND unasked = 1 AND not_before >= ?"""
            + REACHES_SOMEBODY;
    private static final String HOLD =
            "UPDATE outbox SET status = 'held', next_attempt = NULL, handed_out = 0, problem = ? WHERE community = ? AND id = ?";
    private static final String HELD_BY_THE_GUARD =
            """
            SELECT COUNT(*) FROM outbox
            WHERE community = ? AND status = 'held' AND created_at >= ? AND COALESCE(problem, '') NOT IN (?, ?)""";
    private static final String TRIED =
            """
            SELECT 1 FROM (
                SELECT text, status, handed_out FROM outbox WHERE community = ? AND recipient = ? AND created_at >= ?
                ORDER BY created_at DESC LIMIT 50) AS still_in_sight
            WHERE text = ?""";
    private static final String SAID = TRIED + REACHES_SOMEBODY;

    @Override
    public OutboxRow add(OutboundMessage message, String channel, Instant now, Instant notBefore, Status status) {
        var createdAt = now.truncatedTo(ChronoUnit.MILLIS); // as it will be read again
        var heldBack = notBefore.truncatedTo(ChronoUnit.MILLIS);
        var expiresAt = heldBack.plus(message.purpose().lifetime());
        var nextAttempt = status == Status.WAITING ? Optional.of(heldBack) : Optional.<Instant>empty();
        long id = sql.change(
                        ADD, Row::bigNumber, community, channel, message.to(), message.audience().code(),
                        message.purpose().code(), message.purpose().ordinal(), message.text(),
                        OutboxColumns.carries(message.carries()), message.caseNumber(), message.unasked(), createdAt,
                        heldBack, expiresAt, status.code(), nextAttempt)
                .orElseThrow();
        return new OutboxRow(
                id, message, channel, createdAt, heldBack, expiresAt, status, nextAttempt.orElse(expiresAt), 0,
                Optional.empty());
    }

    @Override
    public List<OutboxRow> due(String channel, Instant now, int most) {
        return sql.list(DUE, OutboxColumns::read, community, channel, now, now, most);
    }

    @Override
    public void attempted(long id, Status status, Optional<Instant> nextAttempt, Optional<String> problem) {
        boolean isDone = status != Status.WAITING && status != Status.UNKNOWN;
        Optional<Instant> next = isDone ? Optional.empty() : nextAttempt;
        boolean hasToExpire = status == Status.WAITING; // though it is not tried again
        if (sql.update(ATTEMPTED, status.code(), next, hasToExpire, problem, community, id, isDone) == 0 && find(id).isEmpty()) {
            throw new IllegalArgumentException("there is no message " + id + " in the outbox");
        }
    }

    @Override
    public List<OutboxRow> handOut(String channel, Instant now, int most) {
        var rows = Stream.of(Purpose.values())
                .flatMap(purpose -> sql.list(
                        WAITING, OutboxColumns::read, community, channel, purpose.ordinal(), now, now, most).stream())
                .sorted(Comparator.comparingLong(OutboxRow::id))
                .limit(most)
                .toList();
        rows.forEach(row -> sql.update(HANDED_OUT, community, row.id()));
        return rows;
    }

    @Override
    public void arrived(String channel, long upToId) {
        sql.update(ARRIVED, community, channel, upToId);
    }

    @Override
    public int expire(Instant now) {
        int expired = sql.update(EXPIRE, community, now);
        sql.update(GIVE_UP, community, now);
        return expired;
    }

    @Override
    public int forget(Instant before, int most) {
        return sql.update(FORGET, most, community, before);
    }

    @Override
    public int unaskedSince(String group, Instant since) {
        return sql.first(UNASKED, Row::number, community, group, since.minus(HELD_BACK_AT_MOST), since).orElseThrow();
    }

    @Override
    public boolean saidSince(String to, String text, Instant since) {
        return sql.first(SAID, Row::number, community, to, since, text).isPresent();
    }

    @Override
    public boolean triedSince(String to, String text, Instant since) {
        return sql.first(TRIED, Row::number, community, to, since, text).isPresent();
    }

    @Override
    public boolean hasHeardOf(String to, String caseNumber, Instant since) {
        return sql.first(HEARD_OF, Row::number, community, to, since, caseNumber).isPresent();
    }

    @Override
    public List<OutboxRow> unsentAbout(String caseNumber) {
        return sql.list(UNSENT, OutboxColumns::read, community, caseNumber).stream()
                .sorted(Comparator.comparingLong(OutboxRow::id))
                .toList();
    }

    @Override
    public void takeBack(long id, Status status, String why) {
        sql.update(TAKE_BACK, status.code(), why, community, id);
    }

    @Override
    public Optional<OutboxRow> find(long id) {
        return sql.first(FIND, OutboxColumns::read, community, id);
    }

    @Override
    public Optional<OutboxRow> latestCard(String to) {
        return sql.first(LATEST_CARD, OutboxColumns::read, community, to);
    }

    @Override
    public void hold(long id, String problem) {
        sql.update(HOLD, problem, community, id);
    }

    @Override
    public int heldByTheGuard(Instant since) {
        return sql.first(HELD_BY_THE_GUARD, Row::number, community, since, Floor.HELD_BECAUSE, Post.HELD_AS_CONFIDENTIAL).orElseThrow();
    }
}
