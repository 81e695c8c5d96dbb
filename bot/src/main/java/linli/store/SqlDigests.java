package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.digest.Asked;
import linli.digest.Digest;
import linli.digest.DigestStore;
import linli.digest.DigestTopic;
import linli.digest.Owed;
import linli.digest.Pointer;
import linli.digest.WrittenAnswer;
import linli.message.Kind;
import linli.message.MessageId;

/// What one community could not answer, the digests of it, and who is owed an answer; the answers are in [SqlAnswers].
record SqlDigests(Sql sql, String community, SqlAnswers answers) implements DigestStore {
    private static final String COUNT =
            """
            INSERT INTO counter (community, name, last) VALUES (?, ?, 1)
            ON CONFLICT (community, name) DO UPDATE SET last = counter.last + 1
            RETURNING last""";
    private static final String NEXT_ASKED = "SELECT COALESCE(MAX(position), 0) + 1 FROM collected WHERE community = ?";
    private static final String COLLECT =
            """
            INSERT INTO collected (community, position, kind, group_id, sender, text, at, channel, account, message, case_number, shown)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String SELECT_ASKED =
            "SELECT position, kind, group_id, sender, text, at, channel, account, message, case_number FROM collected\n";
    private static final String WAITING = SELECT_ASKED + "WHERE community = ? AND shown = 0 ORDER BY at, position";
    private static final String OLDEST_WAITING =
            "SELECT at FROM collected WHERE community = ? AND shown = 0 ORDER BY at LIMIT 1";
    private static final String TOPIC = SELECT_ASKED + "WHERE community = ? AND digest = ? AND topic = ? ORDER BY position";
    private static final String SHOWN =
            "UPDATE collected SET shown = 1, digest = ?, topic = ? WHERE community = ? AND position = ?";
    private static final String INSERT_DIGEST =
            "INSERT INTO digest (community, number, group_id, at, topics) VALUES (?, ?, ?, ?, ?)";
    private static final String SELECT_DIGEST = "SELECT number, group_id, at, topics FROM digest\n";
    private static final String FIND_DIGEST = SELECT_DIGEST + "WHERE community = ? AND number = ?";
    private static final String LATEST = SELECT_DIGEST + "WHERE community = ? ORDER BY number DESC LIMIT 1";
    private static final String POINT =
            "INSERT INTO digest_message (community, message, digest, answer) VALUES (?, ?, ?, ?)";
    private static final String SELECT_POINTER = "SELECT message, digest, answer FROM digest_message\n";
    private static final String POINTER = SELECT_POINTER + "WHERE community = ? AND message = ?";
    private static final String NEWEST_POINTERS = SELECT_POINTER + "WHERE community = ? ORDER BY message DESC LIMIT ?";
    private static final String OWE =
            """
            INSERT INTO owed_answer (community, answer, recipient, question, due_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (community, answer, recipient) DO UPDATE SET due_at = excluded.due_at""";
    private static final String DUE =
            """
            SELECT answer, recipient, question, due_at FROM owed_answer WHERE community = ? AND due_at <= ?
            ORDER BY due_at, answer, recipient LIMIT ?""";
    private static final String NEXT_OWED = "SELECT due_at FROM owed_answer WHERE community = ? ORDER BY due_at LIMIT 1";
    private static final String SETTLE = "DELETE FROM owed_answer WHERE community = ? AND answer = ? AND recipient = ?";
    private static final String SETTLE_ALL = "DELETE FROM owed_answer WHERE community = ? AND answer = ?";

    SqlDigests(Sql sql, String community) {
        this(sql, community, new SqlAnswers(sql, community));
    }

    @Override
    public int nextAsked() {
        return sql.first(NEXT_ASKED, Row::number, community).orElseThrow();
    }

    @Override
    public void collect(Asked asked) {
        var source = asked.source();
        sql.update(
                COLLECT, community, asked.number(), asked.kind().code(), asked.group(), asked.sender(), asked.text(), asked.at(),
                source.channel(), source.account(), source.id(), asked.caseNumber());
    }

    @Override
    public List<Asked> waiting() {
        return sql.list(WAITING, SqlDigests::asked, community);
    }

    @Override
    public Optional<Instant> oldestWaiting() {
        return sql.first(OLDEST_WAITING, Row::instant, community);
    }

    private static Asked asked(Row row) throws SQLException {
        return new Asked(
                row.number(), Kind.find(row.text()).orElseThrow(), row.perhapsText(), row.text(), row.text(), row.instant(),
                new MessageId(row.text(), row.text(), row.text()), row.perhapsNumber());
    }

    @Override
    public int nextDigest() {
        return sql.change(COUNT, Row::number, community, "digest").orElseThrow();
    }

    @Override
    public void show(Digest digest, List<DigestTopic> topics) {
        sql.update(INSERT_DIGEST, community, digest.number(), digest.group(), digest.at(), digest.topics());
        for (int i = 0; i < topics.size(); i++) {
            for (Asked asked : topics.get(i).asked()) {
                sql.update(SHOWN, digest.number(), i + 1, community, asked.number());
            }
        }
    }

    @Override
    public Optional<Digest> find(int digest) {
        return sql.first(FIND_DIGEST, SqlDigests::digest, community, digest);
    }

    @Override
    public Optional<Digest> latest() {
        return sql.first(LATEST, SqlDigests::digest, community);
    }

    private static Digest digest(Row row) throws SQLException {
        return new Digest(row.number(), row.text(), row.instant(), row.number());
    }

    @Override
    public Optional<DigestTopic> topic(int digest, int topic) {
        var asked = sql.list(TOPIC, SqlDigests::asked, community, digest, topic);
        return asked.isEmpty() ? Optional.empty() : Optional.of(new DigestTopic(asked));
    }

    @Override
    public int nextAnswer() {
        return sql.change(COUNT, Row::number, community, "answer").orElseThrow();
    }

    @Override
    public void insert(WrittenAnswer written) {
        answers.insert(written);
    }

    @Override
    public void update(WrittenAnswer changed) {
        answers.update(changed);
    }

    @Override
    public Optional<WrittenAnswer> answer(int number) {
        return answers.find(number);
    }

    @Override
    public List<WrittenAnswer> answersTo(int digest, int topic) {
        return answers.answersTo(digest, topic);
    }

    @Override
    public List<WrittenAnswer> drafts() {
        return answers.drafts();
    }

    @Override
    public List<WrittenAnswer> inForce() {
        return answers.inForce();
    }

    @Override
    public void point(Pointer pointer) {
        sql.update(POINT, community, pointer.message(), pointer.digest(), pointer.answer());
    }

    @Override
    public Optional<Pointer> pointer(long message) {
        return sql.first(POINTER, SqlDigests::pointer, community, message);
    }

    @Override
    public List<Pointer> newestPointers(int most) {
        return sql.list(NEWEST_POINTERS, SqlDigests::pointer, community, most);
    }

    private static Pointer pointer(Row row) throws SQLException {
        return new Pointer(row.bigNumber(), row.number(), row.perhapsNumber());
    }

    @Override
    public void owe(Owed owed) {
        sql.update(OWE, community, owed.answer(), owed.to(), owed.question(), owed.due());
    }

    @Override
    public List<Owed> dueBy(Instant now, int most) {
        return sql.list(
                DUE, row -> new Owed(row.number(), row.text(), row.text(), row.instant()), community, now, most);
    }

    @Override
    public Optional<Instant> nextOwed() {
        return sql.first(NEXT_OWED, Row::instant, community);
    }

    @Override
    public void settle(Owed owed) {
        sql.update(SETTLE, community, owed.answer(), owed.to());
    }

    @Override
    public void settleAll(int answer) {
        sql.update(SETTLE_ALL, community, answer);
    }
}
