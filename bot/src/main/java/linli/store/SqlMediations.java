package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.mediation.Agreement;
import linli.mediation.Appointment;
import linli.mediation.Guest;
import linli.mediation.MediationStore;
import linli.mediation.Party;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.MessageId;
import linli.message.Place;
import linli.store.AtHand.Key.PartiesOf;

/// The quarrels of one community: their sides and what they said, who helps, when they meet, what they agreed upon.
record SqlMediations(Sql sql, String community) implements MediationStore {
    static final String PARTY =
            "case_number, side, account, sure, name, compound, building, unit, room, spot, phone, contacted_at, asked_at, kept";
    static final String STATEMENT = "case_number, side, by_whom, at, text, channel, account, message";

    private static final String PUT_PARTY = "INSERT INTO party (community, " + PARTY + ")\n"
            + """
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, case_number, side) DO UPDATE SET account = excluded.account, sure = excluded.sure,
            name = excluded.name, compound = excluded.compound, building = excluded.building, unit = excluded.unit,
            room = excluded.room, spot = excluded.spot, phone = excluded.phone, contacted_at = excluded.contacted_at,
            asked_at = excluded.asked_at, kept = excluded.kept""";
    private static final String SELECT_PARTY = "SELECT " + PARTY + " FROM party\n";
    private static final String PARTIES = SELECT_PARTY + "WHERE community = ? AND case_number = ? ORDER BY side";
    private static final String BY_ACCOUNT =
            SELECT_PARTY + "WHERE community = ? AND account = ? AND account IS NOT NULL ORDER BY case_number DESC LIMIT ?";
    private static final String AT_FLAT = SELECT_PARTY
            + """
            WHERE community = ? AND building = ? AND unit = ? AND room = ? AND side = 'other' AND room IS NOT NULL
            ORDER BY case_number DESC LIMIT ?""";
    private static final String ADD_STATEMENT = "INSERT INTO statement (community, position, " + STATEMENT + ")\n"
            + """
            SELECT ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM statement
            WHERE community = ? AND case_number = ?
            HAVING COUNT(CASE WHEN channel = ? AND account = ? AND message = ? AND text = ? THEN 1 END) = 0""";
    private static final String STATEMENTS =
            "SELECT " + STATEMENT + " FROM statement\nWHERE community = ? AND case_number = ? ORDER BY position";
    private static final String PUT_GUEST =
            """
            INSERT INTO guest (community, case_number, person, mediates, reads, by_whom, at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, case_number, person) DO UPDATE SET mediates = excluded.mediates, reads = excluded.reads""";
    private static final String GUESTS =
            """
            SELECT case_number, person, mediates, reads, by_whom, at FROM guest
            WHERE community = ? AND case_number = ? ORDER BY person""";
    private static final String PUT_APPOINTMENT =
            """
            INSERT INTO appointment (community, case_number, clinic, at, by_whom) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (community, case_number) DO UPDATE
            SET clinic = excluded.clinic, at = excluded.at, by_whom = excluded.by_whom""";
    private static final String APPOINTMENT =
            "SELECT case_number, clinic, at, by_whom FROM appointment WHERE community = ? AND case_number = ?";
    private static final String IS_TAKEN = "SELECT 1 FROM appointment WHERE community = ? AND clinic = ? AND at = ?";
    private static final String PUT_AGREEMENT =
            """
            INSERT INTO agreement (community, case_number, text, by_whom, at, check_due) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, case_number) DO UPDATE
            SET text = excluded.text, by_whom = excluded.by_whom, at = excluded.at, check_due = excluded.check_due""";
    private static final String SELECT_AGREEMENT = "SELECT case_number, text, by_whom, at, check_due FROM agreement\n";
    private static final String AGREEMENT = SELECT_AGREEMENT + "WHERE community = ? AND case_number = ?";
    private static final String CHECKS =
            SELECT_AGREEMENT + "WHERE community = ? AND check_due <= ? ORDER BY check_due, case_number LIMIT ?";
    private static final String NEXT_CHECK =
            "SELECT check_due FROM agreement WHERE community = ? AND check_due IS NOT NULL ORDER BY check_due LIMIT 1";

    @Override
    public void put(Party of) {
        var place = of.place();
        sql.atHand().forget(new PartiesOf(community, of.caseNumber()));
        sql.update(
                PUT_PARTY, community, of.caseNumber(), of.side().code(), of.account(), of.isSure(), of.name(), place.compound(),
                place.building(), place.unit(), place.room(), place.spot(), of.phone(), of.contactedAt(), of.askedAt(), of.kept());
    }

    @Override
    public List<Party> partiesOf(int caseNumber) {
        return sql.atHand().get(new PartiesOf(community, caseNumber), () -> sql.list(PARTIES, SqlMediations::party, community, caseNumber));
    }

    @Override
    public List<Party> partiesBy(String account, int most) {
        return sql.list(BY_ACCOUNT, SqlMediations::party, community, account, most);
    }

    @Override
    public List<Party> othersAt(Place flat, int most) {
        return sql.list(AT_FLAT, SqlMediations::party, community, flat.building(), flat.unit(), flat.room(), most);
    }

    static Party party(Row row) throws SQLException {
        return new Party(
                row.number(), Side.of(row.text()), row.perhapsWord(), row.flag(), row.perhapsWord(), row.place(), row.perhapsText(),
                row.perhapsInstant(), row.perhapsInstant(), row.perhapsNumber().map(kept -> kept != 0));
    }

    @Override
    public void add(Statement of) {
        var source = of.source();
        sql.update(
                ADD_STATEMENT, community, of.caseNumber(), of.side().code(), of.by(), of.at(), of.text(), source.channel(),
                source.account(), source.id(), community, of.caseNumber(), source.channel(), source.account(), source.id(), of.text());
    }

    @Override
    public List<Statement> statementsOf(int caseNumber) {
        return sql.list(STATEMENTS, SqlMediations::statement, community, caseNumber);
    }

    static Statement statement(Row row) throws SQLException {
        return new Statement(
                row.number(), Side.of(row.text()), row.text(), row.instant(), row.text(),
                new MessageId(row.text(), row.text(), row.text()));
    }

    @Override
    public void put(Guest of) {
        sql.update(PUT_GUEST, community, of.caseNumber(), of.person(), of.mediates(), of.reads(), of.by(), of.at());
    }

    @Override
    public List<Guest> guestsOf(int caseNumber) {
        return sql.list(
                GUESTS, row -> new Guest(row.number(), row.text(), row.flag(), row.flag(), row.text(), row.instant()),
                community, caseNumber);
    }

    @Override
    public void put(Appointment of) {
        sql.update(PUT_APPOINTMENT, community, of.caseNumber(), of.clinic(), of.at(), of.by());
    }

    @Override
    public Optional<Appointment> appointmentOf(int caseNumber) {
        return sql.first(
                APPOINTMENT, row -> new Appointment(row.number(), row.text(), row.instant(), row.text()), community, caseNumber);
    }

    @Override
    public boolean isTaken(String clinic, Instant at) {
        return sql.first(IS_TAKEN, Row::number, community, clinic, at).isPresent();
    }

    @Override
    public void put(Agreement of) {
        sql.update(PUT_AGREEMENT, community, of.caseNumber(), of.text(), of.by(), of.at(), of.checkDue());
    }

    @Override
    public Optional<Agreement> agreementOf(int caseNumber) {
        return sql.first(AGREEMENT, SqlMediations::agreement, community, caseNumber);
    }

    @Override
    public List<Agreement> checksDueBy(Instant now, int most) {
        return sql.list(CHECKS, SqlMediations::agreement, community, now, most);
    }

    private static Agreement agreement(Row row) throws SQLException {
        return new Agreement(row.number(), row.text(), row.text(), row.instant(), row.perhapsInstant());
    }

    @Override
    public Optional<Instant> nextCheck() {
        return sql.first(NEXT_CHECK, Row::instant, community);
    }
}
