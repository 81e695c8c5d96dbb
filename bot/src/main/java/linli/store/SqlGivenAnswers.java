package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Audience;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.recall.GivenAnswerStore;
import linli.store.AtHand.Key.GivenTo;

/// The answers one community was given. Beside them stands, once, each edition that somebody goes by.
record SqlGivenAnswers(Sql sql, String community) implements GivenAnswerStore {
    private static final int MOST_AT_HAND = 20;
    static final String ALL = "message, entry, title, version, facts, form, recipient, audience, asked_by, at";
    private static final String SELECT = "SELECT " + ALL + " FROM given_answer\n";

    private static final String ADD = "INSERT INTO given_answer (" + ALL + ", standing, due_at, community)\n"
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)";
    private static final String CIRCULATE =
            """
            INSERT INTO given_edition (community, entry, facts, version, title, last_given) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, entry, facts, version) DO UPDATE SET title = excluded.title, last_given = excluded.last_given""";
    private static final String HEARD =
            "SELECT version FROM given_answer WHERE community = ? AND recipient = ? AND entry = ? AND facts = ? AND standing = 1";
    private static final String GOES_BY =
            "SELECT 1 FROM given_answer WHERE community = ? AND recipient = ? AND entry = ? AND version = ? AND standing = 1 LIMIT 1";
    private static final String UNSAY =
            "UPDATE given_answer SET standing = 0 WHERE community = ? AND recipient = ? AND entry = ? AND facts = ? AND standing = 1";
    private static final String SETTLE = "UPDATE given_answer SET standing = 0 WHERE community = ? AND message = ?";
    /// Unless somebody still goes by it.
    private static final String RETIRE =
            """
            DELETE FROM given_edition WHERE community = ? AND entry = ? AND facts = ? AND version = ? AND NOT EXISTS (
                SELECT 1 FROM given_answer WHERE community = ? AND entry = ? AND facts = ? AND version = ? AND standing = 1)""";
    private static final String FIND = SELECT + "WHERE community = ? AND message = ?";
    private static final String LATEST = SELECT
            + "WHERE community = ? AND recipient = ? ORDER BY at DESC, message DESC LIMIT ?";
    private static final String CIRCULATING =
            "SELECT entry, title, version, facts, last_given FROM given_edition WHERE community = ? ORDER BY entry, facts, version";
    private static final String STANDING = SELECT
            + """
            WHERE community = ? AND entry = ? AND facts = ? AND version = ? AND standing = 1 AND due_at <= ?
            ORDER BY due_at, message LIMIT ?""";
    private static final String NEXT_DUE =
            """
            SELECT due_at FROM given_answer WHERE community = ? AND entry = ? AND facts = ? AND version = ? AND standing = 1
            ORDER BY due_at LIMIT 1""";
    private static final String PUT_OFF = "UPDATE given_answer SET due_at = ? WHERE community = ? AND message = ?";
    private static final String FORGET = "DELETE FROM given_answer WHERE community = ? AND at < ?";
    private static final String FORGET_EDITIONS = "DELETE FROM given_edition WHERE community = ? AND last_given < ?";

    @Override
    public void remember(GivenAnswer given) {
        var of = given.edition();
        var before = sql.first(HEARD, Row::text, community, given.to(), of.entry(), of.facts());
        sql.update(UNSAY, community, given.to(), of.entry(), of.facts());
        sql.update(
                ADD, given.message(), of.entry(), of.title(), of.version(), of.facts(), given.form().code(), given.to(),
                given.audience().code(), given.askedBy(), given.at(), given.at(), community);
        sql.atHand().forget(new GivenTo(community, given.to()));
        sql.update(CIRCULATE, community, of.entry(), of.facts(), of.version(), of.title(), given.at());
        before.filter(version -> !version.equals(of.version())).ifPresent(version -> retire(of, version));
    }

    @Override
    public Optional<GivenAnswer> find(long message) {
        return sql.first(FIND, SqlGivenAnswers::read, community, message);
    }

    @Override
    public List<GivenAnswer> latest(String to, int most) {
        return most > MOST_AT_HAND
                ? readLatest(to, most)
                : sql.atHand().get(new GivenTo(community, to), () -> readLatest(to, MOST_AT_HAND)).stream().limit(most).toList();
    }

    private List<GivenAnswer> readLatest(String to, int most) {
        return sql.list(LATEST, SqlGivenAnswers::read, community, to, most);
    }

    @Override
    public boolean goesBy(String to, Edition edition) {
        return sql.first(GOES_BY, Row::number, community, to, edition.entry(), edition.version()).isPresent();
    }

    @Override
    public List<Circulating> circulating() {
        return sql.list(
                CIRCULATING, row -> new Circulating(edition(row), row.instant()), community);
    }

    @Override
    public List<GivenAnswer> standing(Edition edition, Instant now, int most) {
        return sql.list(STANDING, SqlGivenAnswers::read, community, edition.entry(), edition.facts(), edition.version(), now, most);
    }

    @Override
    public Optional<Instant> nextDue(Edition edition) {
        return sql.first(NEXT_DUE, Row::instant, community, edition.entry(), edition.facts(), edition.version());
    }

    @Override
    public void putOff(GivenAnswer given, Instant until) {
        sql.update(PUT_OFF, until, community, given.message());
    }

    @Override
    public void settle(GivenAnswer given) {
        sql.update(SETTLE, community, given.message());
        retire(given.edition(), given.edition().version());
    }

    @Override
    public void forget(Instant before) {
        if (sql.update(FORGET, community, before) > 0) {
            sql.atHand().forgetAll();
            sql.update(FORGET_EDITIONS, community, before);
        }
    }

    private void retire(Edition edition, String version) {
        sql.update(
                RETIRE, community, edition.entry(), edition.facts(), version, community, edition.entry(), edition.facts(), version);
    }

    private static Edition edition(Row row) throws SQLException {
        return new Edition(row.word(), row.word(), row.word(), row.word());
    }

    static GivenAnswer read(Row row) throws SQLException {
        return new GivenAnswer(
                row.bigNumber(), edition(row), Form.of(row.text()), row.word(),
                Audience.of(row.text()), row.perhapsWord(), row.instant());
    }
}
