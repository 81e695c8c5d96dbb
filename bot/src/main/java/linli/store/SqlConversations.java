package linli.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.conversation.Announcement;
import linli.conversation.ConversationStore;
import linli.conversation.Hush;
import linli.conversation.PendingFact;
import linli.conversation.PendingQuestion;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Reply;

/// What one community said and was asked, as far as it outlives a restart.
record SqlConversations(Sql sql, String community) implements ConversationStore {
    /// In a key, where there must be something.
    private static final String PRIVATE = "";

    private static final String REPLY =
            "SELECT reply FROM message WHERE community = ? AND channel = ? AND account = ? AND id = ?";
    private static final String REMEMBER =
            """
            INSERT INTO message (community, channel, account, id, sender, received_at, reply)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, channel, account, id) DO NOTHING""";
    private static final String REPLIES_TO =
            """
            SELECT reply, received_at FROM message
            WHERE community = ? AND sender = ? AND received_at > ?
            ORDER BY received_at DESC, id DESC LIMIT ?""";
    private static final String FORGET =
            """
            DELETE FROM message WHERE community = ? AND received_at < ? AND received_at <= (
                SELECT MAX(received_at) FROM (
                    SELECT received_at FROM message WHERE community = ? ORDER BY received_at LIMIT ?) AS oldest)""";
    private static final String ASK =
            """
            INSERT INTO pending_question (community, group_id, person, kind, case_number, said, asked_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, group_id, person, kind) DO UPDATE
            SET case_number = excluded.case_number, said = excluded.said, asked_at = excluded.asked_at, expires_at = excluded.expires_at""";
    private static final String PENDING =
            """
            SELECT case_number, said, asked_at, expires_at FROM pending_question
            WHERE community = ? AND group_id = ? AND person = ? AND kind = ? AND expires_at > ?""";
    private static final String ASKED =
            "SELECT group_id, person, case_number, said, asked_at, expires_at FROM pending_question WHERE community = ? AND kind = ?";
    /// Not one that was asked since.
    private static final String SETTLE =
            """
            DELETE FROM pending_question
            WHERE community = ? AND group_id = ? AND person = ? AND kind = ? AND case_number = ? AND said = ?""";
    private static final String HUSH =
            """
            INSERT INTO hush (community, group_id, asked_at, asked_by, until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (community, group_id, asked_at) DO NOTHING""";
    private static final String HUSHED =
            """
            SELECT group_id, asked_by, asked_at, until FROM hush
            WHERE community = ? AND group_id = ? AND until > ? AND ended_at IS NULL
            ORDER BY asked_at DESC LIMIT 1""";
    private static final String END_HUSH =
            "UPDATE hush SET ended_by = ?, ended_at = ? WHERE community = ? AND group_id = ? AND asked_at = ?";
    private static final String ANNOUNCE =
            """
            INSERT INTO announcement (community, group_id, cause, said_at, by_whom, what, houses, from_at, until_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, group_id, cause, said_at) DO NOTHING""";
    private static final String TAKE_DOWN = "DELETE FROM announcement WHERE community = ? AND group_id = ? AND until_at <= ?";
    private static final String ANNOUNCED =
            """
            SELECT cause, said_at, by_whom, what, houses, from_at, until_at FROM announcement
            WHERE community = ? AND group_id = ? AND from_at <= ? AND until_at > ? ORDER BY said_at DESC, cause""";
    private static final String ASK_FACT =
            """
            INSERT INTO pending_fact (community, group_id, person, entry, question, fact, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, group_id, person) DO UPDATE
            SET entry = excluded.entry, question = excluded.question, fact = excluded.fact, expires_at = excluded.expires_at""";
    private static final String PENDING_FACT =
            """
            SELECT entry, question, fact, expires_at FROM pending_fact
            WHERE community = ? AND group_id = ? AND person = ? AND expires_at > ?""";
    private static final String SETTLE_FACT = "DELETE FROM pending_fact WHERE community = ? AND group_id = ? AND person = ? AND fact = ?";
    private static final String REMEMBER_CONTACT =
            """
            INSERT INTO contact (community, person, channel, since) VALUES (?, ?, ?, ?)
            ON CONFLICT (community, person) DO UPDATE SET channel = excluded.channel, since = excluded.since
            WHERE contact.channel <> excluded.channel""";
    private static final String CONTACT = "SELECT channel FROM contact WHERE community = ? AND person = ?";

    @Override
    public Optional<Reply> replyTo(MessageId id) {
        return sql.first(REPLY, Row::text, community, id.channel(), id.account(), id.id()).map(ReplyJson::read);
    }

    @Override
    public void remember(InboundMessage message, Reply reply) {
        var id = message.id();
        sql.update(
                REMEMBER, community, id.channel(), id.account(), id.id(), message.sender(), message.receivedAt(),
                ReplyJson.write(reply));
    }

    @Override
    public List<Kept> repliesTo(String person, Instant since, int most) {
        return sql.list(REPLIES_TO, row -> new Kept(ReplyJson.read(row.text()), row.instant()), community, person, since, most);
    }

    @Override
    public int forget(Instant before, int most) {
        return sql.update(FORGET, community, before, community, most);
    }

    @Override
    public void ask(PendingQuestion question) {
        sql.update(
                ASK, community, question.group().orElse(PRIVATE), question.person(), question.kind().code(), question.caseNumber(),
                question.said(), question.askedAt(), question.expiresAt());
    }

    @Override
    public Optional<PendingQuestion> pending(Optional<String> group, String person, PendingQuestion.Kind kind, Instant now) {
        return sql.first(
                PENDING,
                row -> new PendingQuestion(group, person, kind, row.number(), row.text(), row.instant(), row.instant()),
                community, group.orElse(PRIVATE), person, kind.code(), now);
    }

    @Override
    public List<PendingQuestion> asked(PendingQuestion.Kind kind) {
        return sql.list(
                ASKED,
                row -> new PendingQuestion(
                        Optional.of(row.text()).filter(group -> !group.equals(PRIVATE)), row.text(), kind, row.number(), row.text(), row.instant(), row.instant()),
                community, kind.code());
    }

    @Override
    public void settle(PendingQuestion question) {
        sql.update(
                SETTLE, community, question.group().orElse(PRIVATE), question.person(), question.kind().code(),
                question.caseNumber(), question.said());
    }

    @Override
    public void hush(Hush hush) {
        sql.update(HUSH, community, hush.group(), hush.askedAt(), hush.askedBy(), hush.until());
    }

    @Override
    public Optional<Hush> hush(String group, Instant now) {
        return sql.first(
                HUSHED, row -> new Hush(row.text(), row.text(), row.instant(), row.instant()), community, group, now);
    }

    @Override
    public void endHush(Hush hush, String by, Instant now) {
        sql.update(END_HUSH, by, now, community, hush.group(), hush.askedAt());
    }

    @Override
    public void announce(Announcement told) {
        sql.update(TAKE_DOWN, community, told.group(), told.at());
        sql.update(
                ANNOUNCE, community, told.group(), told.cause(), told.at(), told.by(), told.what(), String.join(" ", new TreeSet<>(told.buildings())),
                told.from(), told.until());
    }

    @Override
    public List<Announcement> announced(String group, Instant now, Instant soon) {
        return sql.list(
                ANNOUNCED,
                row -> new Announcement(
                        group, row.text(), row.instant(), row.perhapsText(), row.text(),
                        Stream.of(row.text().split(" ")).filter(house -> !house.isEmpty()).collect(Collectors.toSet()), row.instant(), row.instant()),
                community, group, soon, now);
    }

    @Override
    public void ask(PendingFact fact) {
        sql.update(
                ASK_FACT, community, fact.group().orElse(PRIVATE), fact.person(), fact.entry(), fact.question(), fact.fact(),
                fact.expiresAt());
    }

    @Override
    public Optional<PendingFact> pendingFact(Optional<String> group, String person, Instant now) {
        return sql.first(
                PENDING_FACT, row -> new PendingFact(group, person, row.text(), row.text(), row.text(), row.instant()),
                community, group.orElse(PRIVATE), person, now);
    }

    @Override
    public void settle(PendingFact fact) {
        sql.update(SETTLE_FACT, community, fact.group().orElse(PRIVATE), fact.person(), fact.fact());
    }

    @Override
    public void rememberContact(String person, String channel, Instant now) {
        sql.update(REMEMBER_CONTACT, community, person, channel, now);
    }

    @Override
    public Optional<String> contact(String person) {
        return sql.first(CONTACT, Row::text, community, person);
    }
}
