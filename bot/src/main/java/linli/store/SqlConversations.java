package linli.store;

import java.time.Instant;
import java.util.Optional;
import linli.conversation.ConversationStore;
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
    private static final String ASK =
            """
            INSERT INTO pending (community, group_id, person, case_number, expires_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (community, group_id, person)
            DO UPDATE SET case_number = excluded.case_number, expires_at = excluded.expires_at""";
    private static final String PENDING =
            """
            SELECT case_number, expires_at FROM pending
            WHERE community = ? AND group_id = ? AND person = ? AND expires_at > ?""";
    /// Not one that was asked since.
    private static final String SETTLE =
            "DELETE FROM pending WHERE community = ? AND group_id = ? AND person = ? AND case_number = ?";
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
    public void ask(PendingQuestion question) {
        sql.update(
                ASK, community, question.group().orElse(PRIVATE), question.person(), question.caseNumber(),
                question.expiresAt());
    }

    @Override
    public Optional<PendingQuestion> pending(Optional<String> group, String person, Instant now) {
        return sql.first(
                PENDING, row -> new PendingQuestion(group, person, row.number(), row.instant()),
                community, group.orElse(PRIVATE), person, now);
    }

    @Override
    public void settle(PendingQuestion question) {
        sql.update(SETTLE, community, question.group().orElse(PRIVATE), question.person(), question.caseNumber());
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
