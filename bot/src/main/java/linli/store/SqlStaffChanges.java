package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linli.community.Leave;
import linli.roster.DailyRound;
import linli.roster.StaffChange;
import linli.roster.StaffChange.Step;
import linli.roster.StaffChange.What;
import linli.roster.StaffChangeStore;

/// What the staff of one community said of who is there, and its daily rounds.
record SqlStaffChanges(Sql sql, String community) implements StaffChangeStore {
    static final String ALL =
            """
            number, person, what, first_day, last_day, part, stand_in, everything, files_said, made_by, made_at, undone_by, undone_at""";
    private static final String SELECT = "SELECT " + ALL + " FROM staff_change\n";

    private static final String COUNT =
            """
            INSERT INTO counter (community, name, last) VALUES (?, 'staff_change', 1)
            ON CONFLICT (community, name) DO UPDATE SET last = counter.last + 1
            RETURNING last""";
    private static final String INSERT = "INSERT INTO staff_change (" + ALL + ", begins_at, in_force, community)\n"
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNDO =
            """
            UPDATE staff_change SET undone_by = ?, undone_at = ?, in_force = ?, begins_at = NULL
            WHERE community = ? AND number = ?""";
    private static final String IN_FORCE = SELECT + "WHERE community = ? AND in_force = 1 ORDER BY number";
    private static final String BEGUN = SELECT + "WHERE community = ? AND begins_at <= ? ORDER BY begins_at, number";
    private static final String SETTLE = "UPDATE staff_change SET begins_at = NULL WHERE community = ? AND number = ?";
    private static final String NEXT =
            "SELECT begins_at FROM staff_change WHERE community = ? AND begins_at IS NOT NULL ORDER BY begins_at LIMIT 1";
    private static final String ROUND = "SELECT name, at, said FROM daily_round WHERE community = ? AND name = ?";
    private static final String REMEMBER =
            """
            INSERT INTO daily_round (community, name, at, said) VALUES (?, ?, ?, ?)
            ON CONFLICT (community, name) DO UPDATE SET at = excluded.at, said = excluded.said""";

    @Override
    public int nextNumber() {
        return sql.change(COUNT, Row::number, community).orElseThrow();
    }

    @Override
    public void insert(StaffChange made, Optional<Instant> begins) {
        var leave = made.leave();
        sql.update(
                INSERT, made.number(), made.person(), made.what().code(), leave.from().toString(), leave.until().toString(),
                leave.part().name(), leave.standIn(), made.everything(), made.filesSaid(), made.made().by(), made.made().at(),
                made.undone().map(Step::by), made.undone().map(Step::at), begins, made.isInForce(), community);
    }

    @Override
    public void update(StaffChange undone) {
        int rows = sql.update(
                UNDO, undone.undone().map(Step::by), undone.undone().map(Step::at), undone.isInForce(), community, undone.number());
        if (rows == 0) {
            throw new IllegalArgumentException("there is no staff change " + undone.number());
        }
    }

    @Override
    public List<StaffChange> inForce() {
        return sql.list(IN_FORCE, SqlStaffChanges::read, community);
    }

    @Override
    public List<StaffChange> begun(Instant now) {
        return sql.list(BEGUN, SqlStaffChanges::read, community, now);
    }

    @Override
    public void settle(StaffChange begun) {
        sql.update(SETTLE, community, begun.number());
    }

    @Override
    public Optional<Instant> nextBegin() {
        return sql.first(NEXT, Row::instant, community);
    }

    @Override
    public Optional<DailyRound> round(String name) {
        return sql.first(ROUND, row -> new DailyRound(row.text(), row.instant(), row.text()), community, name);
    }

    @Override
    public void remember(DailyRound gone) {
        sql.update(REMEMBER, community, gone.name(), gone.at(), gone.said());
    }

    static StaffChange read(Row row) throws SQLException {
        return new StaffChange(
                row.number(), row.text(), What.of(row.text()),
                new Leave(LocalDate.parse(row.text()), LocalDate.parse(row.text()), Leave.Part.valueOf(row.text()), row.perhapsText()),
                row.flag(), row.text(), new Step(row.text(), row.instant()), step(row));
    }

    private static Optional<Step> step(Row row) throws SQLException {
        var by = row.perhapsText();
        var at = row.perhapsInstant();
        return by.flatMap(person -> at.map(moment -> new Step(person, moment)));
    }
}
