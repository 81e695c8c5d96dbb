package linli.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import linli.digest.WrittenAnswer;
import linli.digest.WrittenAnswer.Step;

/// What the staff of one community have answered.
record SqlAnswers(Sql sql, String community) {
    static final String ALL =
            """
            number, digest, topic, group_id, question, asks, answer, written_by, written_at, seconded_by, seconded_at,
            refused_by, refused_at, why, withdrawn_by, withdrawn_at""";
    private static final String SELECT = "SELECT " + ALL + " FROM written_answer\n";
    private static final String INSERT = "INSERT INTO written_answer (" + ALL + ", draft, in_force, community)\n"
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            """
            UPDATE written_answer
            SET seconded_by = ?, seconded_at = ?, refused_by = ?, refused_at = ?, why = ?, withdrawn_by = ?, withdrawn_at = ?,
                draft = ?, in_force = ?
            WHERE community = ? AND number = ?""";
    private static final String FIND = SELECT + "WHERE community = ? AND number = ?";
    private static final String OF_TOPIC = SELECT + "WHERE community = ? AND digest = ? AND topic = ? ORDER BY number DESC";
    private static final String DRAFTS = SELECT + "WHERE community = ? AND draft = 1 ORDER BY number DESC";
    private static final String IN_FORCE = SELECT + "WHERE community = ? AND in_force = 1 ORDER BY number";

    void insert(WrittenAnswer written) {
        sql.update(
                INSERT, written.number(), written.digest(), written.topic(), written.group(), written.question(),
                String.join("\n", written.asks()), written.answer(), written.written().by(), written.written().at(),
                written.seconded().map(Step::by), written.seconded().map(Step::at), written.refused().map(Step::by),
                written.refused().map(Step::at), written.why(), written.withdrawn().map(Step::by), written.withdrawn().map(Step::at),
                written.isDraft(), written.isInForce(), community);
    }

    void update(WrittenAnswer changed) {
        int rows = sql.update(
                UPDATE, changed.seconded().map(Step::by), changed.seconded().map(Step::at), changed.refused().map(Step::by),
                changed.refused().map(Step::at), changed.why(), changed.withdrawn().map(Step::by), changed.withdrawn().map(Step::at),
                changed.isDraft(), changed.isInForce(), community, changed.number());
        if (rows == 0) {
            throw new IllegalArgumentException("there is no answer " + changed.number());
        }
    }

    Optional<WrittenAnswer> find(int number) {
        return sql.first(FIND, SqlAnswers::read, community, number);
    }

    List<WrittenAnswer> answersTo(int digest, int topic) {
        return sql.list(OF_TOPIC, SqlAnswers::read, community, digest, topic);
    }

    List<WrittenAnswer> drafts() {
        return sql.list(DRAFTS, SqlAnswers::read, community);
    }

    List<WrittenAnswer> inForce() {
        return sql.list(IN_FORCE, SqlAnswers::read, community);
    }

    static WrittenAnswer read(Row row) throws SQLException {
        return new WrittenAnswer(
                row.number(), row.number(), row.number(), row.text(), row.text(), row.text().lines().toList(), row.text(),
                new Step(row.text(), row.instant()), step(row), step(row), row.text(), step(row));
    }

    private static Optional<Step> step(Row row) throws SQLException {
        var by = row.perhapsText();
        var at = row.perhapsInstant();
        return by.flatMap(person -> at.map(moment -> new Step(person, moment)));
    }
}
