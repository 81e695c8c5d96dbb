package linli.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import linli.correction.Correction;
import linli.correction.Correction.Step;
import linli.correction.CorrectionStore;
import linli.message.Kind;
import linli.message.Label;

/// What the staff of one community have put right.
record SqlCorrections(Sql sql, String community) implements CorrectionStore {
    static final String ALL =
            """
            number, case_number, reporter, text, kind, category, kind_before, category_before, made_by, made_at, held_back,
            insisted_by, insisted_at, undone_by, undone_at""";
    private static final String SELECT = "SELECT " + ALL + " FROM correction\n";

    private static final String COUNT =
            """
            INSERT INTO counter (community, name, last) VALUES (?, 'correction', 1)
            ON CONFLICT (community, name) DO UPDATE SET last = counter.last + 1
            RETURNING last""";
    private static final String INSERT = "INSERT INTO correction (" + ALL + ", in_force, community)\n"
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            """
            UPDATE correction
            SET held_back = ?, insisted_by = ?, insisted_at = ?, undone_by = ?, undone_at = ?, in_force = ?
            WHERE community = ? AND number = ?""";
    private static final String FIND = SELECT + "WHERE community = ? AND number = ?";
    private static final String OF_CASE = SELECT + "WHERE community = ? AND case_number = ? ORDER BY number DESC";
    private static final String NEWEST = SELECT + "WHERE community = ? ORDER BY number DESC LIMIT ?";
    private static final String IN_FORCE = SELECT + "WHERE community = ? AND in_force = 1 ORDER BY number";

    @Override
    public int nextNumber() {
        return sql.change(COUNT, Row::number, community).orElseThrow();
    }

    @Override
    public void insert(Correction made) {
        sql.update(
                INSERT, made.number(), made.caseNumber(), made.reporter(), made.text(),
                made.label().kind().code(), made.label().category(), made.before().kind().code(), made.before().category(),
                made.made().by(), made.made().at(), made.heldBack(), made.insisted().map(Step::by), made.insisted().map(Step::at),
                made.undone().map(Step::by), made.undone().map(Step::at), made.isInForce(), community);
    }

    @Override
    public void update(Correction changed) {
        int rows = sql.update(
                UPDATE, changed.heldBack(), changed.insisted().map(Step::by), changed.insisted().map(Step::at),
                changed.undone().map(Step::by), changed.undone().map(Step::at), changed.isInForce(), community, changed.number());
        if (rows == 0) {
            throw new IllegalArgumentException("there is no correction " + changed.number());
        }
    }

    @Override
    public Optional<Correction> find(int number) {
        return sql.first(FIND, SqlCorrections::read, community, number);
    }

    @Override
    public List<Correction> ofCase(int caseNumber) {
        return sql.list(OF_CASE, SqlCorrections::read, community, caseNumber);
    }

    @Override
    public List<Correction> newest(int most) {
        return sql.list(NEWEST, SqlCorrections::read, community, most);
    }

    @Override
    public List<Correction> inForce() {
        return sql.list(IN_FORCE, SqlCorrections::read, community);
    }

    static Correction read(Row row) throws SQLException {
        return new Correction(
                row.number(), row.number(), row.text(), row.text(), label(row), label(row), new Step(row.text(), row.instant()),
                row.flag(), step(row), step(row));
    }

    private static Label label(Row row) throws SQLException {
        return new Label(Kind.find(row.text()).orElseThrow(), row.perhapsText());
    }

    private static Optional<Step> step(Row row) throws SQLException {
        var by = row.perhapsText();
        var at = row.perhapsInstant();
        return by.flatMap(person -> at.map(moment -> new Step(person, moment)));
    }
}
