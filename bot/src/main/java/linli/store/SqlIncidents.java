package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseStore;
import linli.cases.Report;
import linli.incident.Incident;
import linli.incident.IncidentStore;
import linli.incident.Reported;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;
import linli.message.Severity;
import linli.store.AtHand.Key.IncidentOf;

/// The incidents of one community, and who told what of which case.
record SqlIncidents(Sql sql, String community, CaseStore cases) implements IncidentStore {
    static final String ALL = "id, rule, kind, category, compound, since, over_at, lead_case";
    static final String ALL_OF_A_REPORT =
            """
            number, origin, position, channel, account, message, speaker, reporter, reporter_name, group_id, kind, category, severity,
            compound, building, unit, room, spot, text, at""";
    private static final String SELECT_REPORT = "SELECT " + ALL_OF_A_REPORT + " FROM case_report\n";

    private static final String INSERT = "INSERT INTO incident (community, " + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE incident SET over_at = ?, lead_case = ? WHERE community = ? AND id = ?";
    private static final String FIND = "SELECT " + ALL + " FROM incident WHERE community = ? AND id = ?";
    private static final String CASES = "SELECT number, " + CaseColumns.ALL + " FROM cases\n"
            + "WHERE community = ? AND incident = ? ORDER BY number";
    private static final String KEEP = "INSERT INTO case_report (community, " + ALL_OF_A_REPORT + ")\n"
            + """
            SELECT ?, ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM case_report
            WHERE community = ? AND channel = ? AND account = ? AND message = ? AND origin = ?""";
    private static final String OF_CASE = SELECT_REPORT
            + "WHERE community = ? AND number = ? ORDER BY at, message, position";
    private static final String LATEST_OF = SELECT_REPORT
            + "WHERE community = ? AND number = ? ORDER BY at DESC, message DESC, position DESC LIMIT ?";
    /// The case and those that hang under the same incident.
    private static final String WITH_ITS_INCIDENT =
            "number IN (SELECT CAST(? AS INTEGER) UNION ALL SELECT number FROM cases WHERE community = ? AND incident = ?)";
    // A person tells of few cases and an incident may hold many: the plus keeps the search with the person.
    private static final String HAS_TOLD = "SELECT 1 FROM case_report\n"
            + "WHERE community = ? AND reporter = ? AND speaker IS NULL AND +" + WITH_ITS_INCIDENT + " LIMIT 1";
    private static final String HAS_SPOKEN = "SELECT 1 FROM case_report\n"
            + "WHERE community = ? AND speaker = ? AND " + WITH_ITS_INCIDENT + " LIMIT 1";
    private static final String NAMES = "SELECT DISTINCT reporter, COALESCE(speaker, reporter_name) FROM case_report\n"
            + "WHERE community = ? AND " + WITH_ITS_INCIDENT + " LIMIT ?";
    private static final String HOUSES =
            """
            SELECT DISTINCT compound, building, unit, NULL, spot FROM (
                SELECT compound, building, unit, spot FROM case_report INDEXED BY case_report_case
                WHERE community = ? AND number IN (SELECT number FROM cases WHERE community = ? AND incident = ?) LIMIT ?)""";
    private static final String HEARD_OF =
            """
            SELECT 1 FROM outbox
            WHERE community = ? AND recipient = ?
            AND created_at >= (SELECT MIN(opened_at) FROM cases WHERE community = ? AND incident = ?)
            AND case_number IN (SELECT CAST(number AS TEXT) FROM cases WHERE community = ? AND incident = ?) LIMIT 1""";
    private static final String TELLERS = "SELECT COUNT(*) FROM (SELECT DISTINCT COALESCE(speaker, reporter) FROM case_report\n"
            + "WHERE community = ? AND " + WITH_ITS_INCIDENT + " LIMIT ?)";
    private static final String LATEST_IN =
            "SELECT number FROM case_report WHERE community = ? AND group_id = ? AND at >= ? ORDER BY at DESC, number DESC LIMIT 1";
    private static final String IN_WORDS = SELECT_REPORT
            + "WHERE community = ? AND text = ? AND at >= ? ORDER BY at DESC, number DESC LIMIT 1";
    private static final String MOVE =
            """
            UPDATE case_report SET number = ?
            WHERE community = ? AND channel = ? AND account = ? AND message = ? AND origin = ? AND position = ?""";
    /// What somebody showed goes with what they told.
    private static final String MOVE_ENCLOSED =
            """
            UPDATE enclosure SET case_number = ?
            WHERE community = ? AND channel = ? AND account = ? AND message = ? AND reference = ?""";
    private static final String STILL_TELLS_OF =
            """
            SELECT 1 FROM case_report
            WHERE community = ? AND channel = ? AND account = ? AND message = ? AND number = ? LIMIT 1""";
    private static final String FORGET_SOURCE =
            "DELETE FROM case_source WHERE community = ? AND number = ? AND channel = ? AND account = ? AND message = ?";
    private static final String NOW_AT =
            """
            SELECT number FROM case_report
            WHERE community = ? AND channel = ? AND account = ? AND message = ? AND origin = ? ORDER BY position LIMIT 1""";

    @Override
    public void insert(Incident shown) {
        sql.update(
                INSERT, community, shown.id(), shown.rule(), shown.kind().code(), shown.category(), shown.compound(), shown.since(),
                shown.over(), shown.lead());
        sql.atHand().put(new IncidentOf(community, shown.id()), Optional.of(shown));
    }

    @Override
    public void update(Incident changed) {
        sql.atHand().forget(new IncidentOf(community, changed.id()));
        sql.update(UPDATE, changed.over(), changed.lead(), community, changed.id());
    }

    @Override
    public Optional<Incident> find(String id) {
        return sql.atHand().get(new IncidentOf(community, id), () -> sql.first(FIND, SqlIncidents::read, community, id));
    }

    @Override
    public List<Case> casesOf(String id) {
        return sql.list(CASES, CaseColumns::read, community, id);
    }

    @Override
    public void keep(int number, Report report, Optional<String> speaker, Instant at) {
        var source = report.source();
        var place = report.place();
        sql.update(
                KEEP, community, number, number, source.channel(), source.account(), source.id(), speaker, report.reporter(),
                report.reporterName(), report.group(), report.kind().code(), report.category(), report.severity().code(),
                place.compound(), place.building(), place.unit(), place.room(), place.spot(), report.text(), at,
                community, source.channel(), source.account(), source.id(), number);
    }

    @Override
    public List<Reported> reportsOf(int number) {
        return sql.list(OF_CASE, SqlIncidents::readReport, community, number);
    }

    @Override
    public List<Reported> latestOf(int number, int most) {
        return sql.list(LATEST_OF, SqlIncidents::readReport, community, number, most);
    }

    @Override
    public boolean hasTold(Case of, Report report, Optional<String> speaker) {
        return sql.first(
                        speaker.isPresent() ? HAS_SPOKEN : HAS_TOLD, Row::number, community, speaker.orElse(report.reporter()), of.number(),
                        community, of.incident())
                .isPresent();
    }

    @Override
    public List<Teller> namesTold(Case of, int most) {
        return sql.list(
                NAMES, row -> new Teller(row.text(), row.perhapsText()), community, of.number(), community, of.incident(), most);
    }

    @Override
    public List<Place> housesTold(String incident, int most) {
        return sql.list(HOUSES, Row::place, community, community, incident, most);
    }

    @Override
    public boolean isHeardOf(String incident, String to) {
        return sql.first(HEARD_OF, Row::number, community, to, community, incident, community, incident).isPresent();
    }

    @Override
    public int tellersOf(int number, Optional<String> incident, int most) {
        return sql.first(TELLERS, Row::number, community, number, community, incident, most).orElseThrow();
    }

    @Override
    public Optional<Integer> latestIn(String group, Instant since) {
        return sql.first(LATEST_IN, Row::number, community, group, since);
    }

    @Override
    public Optional<Reported> inTheseWords(String text, Instant since) {
        return sql.first(IN_WORDS, SqlIncidents::readReport, community, text, since);
    }

    @Override
    public void move(Reported reported, int number) {
        var source = reported.report().source();
        sql.update(
                MOVE, number, community, source.channel(), source.account(), source.id(), reported.origin(), reported.position());
        boolean stillTellsOf = sql.first(
                STILL_TELLS_OF, Row::number, community, source.channel(), source.account(), source.id(), reported.number()).isPresent();
        if (!stillTellsOf) {
            sql.update(FORGET_SOURCE, community, reported.number(), source.channel(), source.account(), source.id());
            sql.atHand().forgetAll();
        }
        cases.enclosedIn(reported.number()).stream().filter(enclosed -> enclosed.by().equals(reported.report().reporter())).forEach(enclosed -> {
            var with = enclosed.source();
            sql.update(MOVE_ENCLOSED, number, community, with.channel(), with.account(), with.id(), enclosed.what().reference());
        });
        cases.addSource(number, source, reported.report().reporter(), reported.report().group());
    }

    @Override
    public Optional<Integer> nowAt(MessageId source, int origin) {
        return sql.first(NOW_AT, Row::number, community, source.channel(), source.account(), source.id(), origin);
    }

    static Incident read(Row row) throws SQLException {
        return new Incident(
                row.word(), row.word(), Kind.find(row.text()).orElseThrow(), row.perhapsWord(), row.perhapsWord(), row.instant(),
                row.perhapsInstant(), row.number());
    }

    static Reported readReport(Row row) throws SQLException {
        int number = row.number();
        int origin = row.number();
        int position = row.number();
        var source = new MessageId(row.text(), row.text(), row.text());
        var speaker = row.perhapsText();
        var reporter = row.text();
        var name = row.perhapsText();
        var group = row.perhapsText();
        var kind = Kind.find(row.text()).orElseThrow();
        var category = row.perhapsText();
        var severity = Severity.find(row.text()).orElseThrow();
        var report = new Report(kind, category, severity, row.place(), group, reporter, name, row.text(), source);
        return new Reported(number, origin, position, speaker, report, row.instant());
    }
}
