package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linli.alarm.Alarm;
import linli.alarm.AlarmStore;
import linli.alarm.Call;
import linli.store.AtHand.Key.AlarmOf;

/// The alarms and drills of one community, and who was called to them.
record SqlAlarms(Sql sql, String community) implements AlarmStore {
    static final String ALL =
            "number, case_number, category, compound, building, unit, room, spot, raised_at, raised_by, rounds, next_due, "
                    + "ended_at, ended_by, why";
    static final String ALL_OF_A_CALL = "alarm, person, ring, at, times, answer, answered_at";
    private static final String SELECT = "SELECT " + ALL + " FROM alarm\n";

    private static final String COUNT =
            """
            INSERT INTO counter (community, name, last) VALUES (?, 'alarm', 1)
            ON CONFLICT (community, name) DO UPDATE SET last = counter.last + 1
            RETURNING last""";
    private static final String INSERT =
            "INSERT INTO alarm (" + ALL + ", community) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE alarm SET (" + ALL + ")\n"
            + "= (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE community = ? AND number = ?";
    private static final String END = "UPDATE alarm_call SET is_up = 0 WHERE community = ? AND alarm = ?";
    private static final String FIND = SELECT + "WHERE community = ? AND number = ?";
    private static final String OF_CASE = SELECT + "WHERE community = ? AND case_number = ? ORDER BY number DESC LIMIT 1";
    private static final String UP_FOR =
            "SELECT alarm FROM alarm_call WHERE community = ? AND person = ? AND is_up = 1 ORDER BY alarm DESC";
    private static final String DRILLS = SELECT
            + "WHERE community = ? AND case_number IS NULL AND ended_at IS NULL ORDER BY number DESC";
    private static final String PUT =
            """
            INSERT INTO alarm_call (alarm, person, ring, at, times, answer, answered_at, is_up, community, position)
            SELECT ?, ?, ?, ?, ?, ?, ?, 1, ?, COUNT(*) + 1 FROM alarm_call WHERE community = ? AND alarm = ?
            ON CONFLICT (community, alarm, person) DO UPDATE SET
            ring = excluded.ring, times = excluded.times, answer = excluded.answer, answered_at = excluded.answered_at""";
    private static final String CALLS =
            "SELECT " + ALL_OF_A_CALL + ", position FROM alarm_call WHERE community = ? AND alarm = ?";
    private static final String DUE = SELECT + "WHERE community = ? AND next_due <= ? ORDER BY next_due, number LIMIT ?";
    private static final String NEXT_DUE =
            "SELECT next_due FROM alarm WHERE community = ? AND next_due IS NOT NULL ORDER BY next_due LIMIT 1";

    @Override
    public int nextNumber() {
        return sql.change(COUNT, Row::number, community).orElseThrow();
    }

    @Override
    public void insert(Alarm raised) {
        forget(raised);
        sql.update(INSERT, values(raised, community));
    }

    @Override
    public void update(Alarm changed) {
        forget(changed);
        if (sql.update(UPDATE, values(changed, community, changed.number())) == 0) {
            throw new IllegalArgumentException("there is no alarm " + changed.number());
        }
        if (!changed.isUp()) {
            sql.update(END, community, changed.number());
        }
    }

    private void forget(Alarm alarm) {
        alarm.caseNumber().ifPresent(of -> sql.atHand().forget(new AlarmOf(community, of)));
    }

    @Override
    public Optional<Alarm> find(int number) {
        return sql.first(FIND, SqlAlarms::read, community, number);
    }

    @Override
    public Optional<Alarm> ofCase(int caseNumber) {
        return sql.atHand().get(new AlarmOf(community, caseNumber), () -> sql.first(OF_CASE, SqlAlarms::read, community, caseNumber));
    }

    @Override
    public List<Alarm> upFor(String person) {
        return sql.list(UP_FOR, Row::number, community, person).stream().flatMap(number -> find(number).stream()).toList();
    }

    @Override
    public List<Alarm> drills() {
        return sql.list(DRILLS, SqlAlarms::read, community);
    }

    @Override
    public void put(Call call) {
        sql.update(
                PUT, call.alarm(), call.person(), call.ring().code(), call.at(), call.times(),
                call.answer().map(answer -> answer.word().code()), call.answer().map(Call.Answer::at), community, community,
                call.alarm());
    }

    @Override
    public List<Call> callsOf(int alarm) {
        record Placed(Call call, int position) {}
        return sql.list(CALLS, row -> new Placed(readCall(row), row.number()), community, alarm).stream()
                .sorted(Comparator.comparingInt(Placed::position)) // some twenty at most
                .map(Placed::call)
                .toList();
    }

    @Override
    public List<Alarm> dueBy(Instant now, int most) {
        return sql.list(DUE, SqlAlarms::read, community, now, most);
    }

    @Override
    public Optional<Instant> nextDue() {
        return sql.first(NEXT_DUE, Row::instant, community);
    }

    static Alarm read(Row row) throws SQLException {
        return new Alarm(
                row.number(), row.perhapsNumber(), row.perhapsWord(), row.place(), row.instant(), row.word(), row.number(),
                row.perhapsInstant(), readEnd(row));
    }

    private static Optional<Alarm.End> readEnd(Row row) throws SQLException {
        var at = row.perhapsInstant();
        var by = row.perhapsText();
        var why = row.perhapsText();
        return at.map(moment -> new Alarm.End(moment, by.orElse(""), why.orElse("")));
    }

    static Call readCall(Row row) throws SQLException {
        return new Call(
                row.number(), row.text(), Call.Ring.of(row.text()), row.instant(), row.number(), readAnswer(row));
    }

    private static Optional<Call.Answer> readAnswer(Row row) throws SQLException {
        var word = row.perhapsText();
        var at = row.perhapsInstant();
        return word.flatMap(said -> at.map(moment -> new Call.Answer(Call.Word.of(said), moment)));
    }

    private static Object[] values(Alarm alarm, Object... key) {
        var place = alarm.place();
        var values = new ArrayList<Object>(List.of(
                alarm.number(), alarm.caseNumber(), alarm.category(), place.compound(), place.building(), place.unit(), place.room(),
                place.spot(), alarm.raisedAt(), alarm.raisedBy(), alarm.rounds(), alarm.next(),
                alarm.end().map(Alarm.End::at), alarm.end().map(Alarm.End::by), alarm.end().map(Alarm.End::why)));
        values.addAll(List.of(key));
        return values.toArray();
    }
}
