package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.message.Attachment;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;

/// The cases of one community, their events and the messages behind them.
///
/// @param found cases that were read within this transaction and have not changed since: the same one is looked up again and again
record SqlCases(Sql sql, String community, Map<Integer, Case> found) implements CaseStore {
    private static final String SELECT = "SELECT number, " + CaseColumns.ALL + " FROM cases\n";

    private static final String COUNT =
            """
            INSERT INTO counter (community, name, last) VALUES (?, ?, ?)
            ON CONFLICT (community, name) DO UPDATE SET last = counter.last + 1
            RETURNING last""";
    private static final String INSERT = "INSERT INTO cases (" + CaseColumns.ALL + ", community, number, heard_at)\n"
            + "VALUES (" + CaseColumns.PLACEHOLDERS + ", ?, ?, ?)";
    private static final String UPDATE = "UPDATE cases SET (" + CaseColumns.ALL + ")\n"
            + "= (" + CaseColumns.PLACEHOLDERS + ") WHERE community = ? AND number = ?";
    private static final String HEARD = "UPDATE cases SET heard_at = ? WHERE community = ? AND number = ? AND heard_at < ?";
    private static final String APPEND =
            """
            INSERT INTO case_event (community, number, position, event, at, by_whom, detail)
            SELECT ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ? FROM case_event
            WHERE community = ? AND number = ?""";
    private static final String ADD_SOURCE =
            """
            INSERT INTO case_source (community, number, channel, account, message, position, reporter, group_id)
            SELECT ?, ?, ?, ?, ?,
                (SELECT COALESCE(MAX(position), 0) + 1 FROM case_source WHERE community = ? AND number = ?), ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM case_source
                WHERE community = ? AND reporter = ? AND number = ? AND channel = ? AND account = ? AND message = ?)""";

    static final String ENCLOSED = "channel, account, message, type, reference, name, by_whom, by_name, group_id, at";
    private static final String ENCLOSE = "INSERT INTO enclosure (community, case_number, " + ENCLOSED + ")\n"
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, channel, account, message, reference) DO NOTHING";
    private static final String ENCLOSED_IN =
            "SELECT " + ENCLOSED + " FROM enclosure WHERE community = ? AND case_number = ? ORDER BY at, message, reference";

    private static final String FIND = SELECT + "WHERE community = ? AND number = ?";
    private static final String REPORTERS =
            """
            SELECT reporter FROM case_source
            WHERE community = ? AND number = ?
            ORDER BY position""";
    private static final String GROUPS =
            """
            SELECT group_id FROM case_source
            WHERE community = ? AND number = ? AND group_id IS NOT NULL
            ORDER BY position""";
    private static final String REPORTS =
            """
            SELECT reporter, group_id FROM case_source
            WHERE community = ? AND number = ?
            ORDER BY position""";
    private static final String EVENTS =
            """
            SELECT number, event, at, by_whom, detail FROM case_event
            WHERE community = ? AND number = ?
            ORDER BY position""";
    private static final String ALIKE = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ?
            AND category IS NOT DISTINCT FROM ? AND compound IS NOT DISTINCT FROM ? AND heard_at >= ?
            ORDER BY heard_at DESC, number DESC LIMIT ?""";
    private static final String OF_KIND = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ? AND compound IS NOT DISTINCT FROM ? AND heard_at >= ?
            ORDER BY heard_at DESC, number DESC LIMIT ?""";
    private static final String OF_CAUSE = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ? AND compound IS NOT DISTINCT FROM ?
            AND cause = ? AND heard_at >= ?
            ORDER BY heard_at DESC, number DESC LIMIT ?""";
    private static final String IN_BUILDING = SELECT
            + """
            WHERE community = ? AND number IN (SELECT number FROM (
                SELECT c.number, c.building FROM cases c
                WHERE c.community = ? AND c.status IN ('assigned', 'accepted', 'suspended') AND c.kind = ?
                AND c.category IS NOT DISTINCT FROM ? AND c.compound IS NOT DISTINCT FROM ? AND c.heard_at >= ?
                ORDER BY c.heard_at DESC, c.number DESC LIMIT ?) WHERE building = ?)
            ORDER BY number DESC""";
    private static final String IS_REPORTED_BY =
            "SELECT 1 FROM case_source WHERE community = ? AND reporter = ? AND number = ? LIMIT 1";
    private static final String OWNED = SELECT
            + "WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND owner = ? ORDER BY number DESC LIMIT ?";
    private static final String OPEN_COUNT =
            "SELECT COUNT(*) FROM cases WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND owner = ?";
    private static final String OWNERS =
            """
            SELECT DISTINCT owner FROM cases
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') ORDER BY owner""";
    private static final String OVERDUE =
            """
            SELECT COUNT(*) FROM cases
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND status <> 'suspended' AND finish_due < ?""";
    private static final String DONE_SINCE = "SELECT COUNT(*) FROM case_event WHERE community = ? AND event = 'done' AND at >= ?";
    private static final String LAST = "SELECT COALESCE(MAX(number), 1000) FROM cases WHERE community = ?";
    // The newest of a person's cases are all that matters, and a bound keeps those who report much from being slow to answer;
    // each counts once, however many lines were joined to it.
    private static final String REPORTED = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended')
            AND number IN (SELECT DISTINCT s.number FROM case_source s WHERE s.community = ? AND s.reporter = ?
                ORDER BY s.number DESC LIMIT 8)
            ORDER BY number DESC LIMIT ?""";
    private static final String REPORTED_EVER = SELECT
            + """
            WHERE community = ? AND number IN (SELECT DISTINCT s.number FROM case_source s WHERE s.community = ? AND s.reporter = ?
                ORDER BY s.number DESC LIMIT 8)
            ORDER BY number DESC LIMIT ?""";
    private static final String REPORTED_LIKE = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ? AND category IS NOT DISTINCT FROM ?
            AND number IN (SELECT DISTINCT s.number FROM case_source s WHERE s.community = ? AND s.reporter = ?
                ORDER BY s.number DESC LIMIT 8)
            ORDER BY number DESC LIMIT ?""";
    private static final String IN_GROUP = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended')
            AND number IN (SELECT DISTINCT s.number FROM case_source s WHERE s.community = ? AND s.group_id = ?
                ORDER BY s.number DESC LIMIT 20)
            ORDER BY number DESC LIMIT ?""";
    private static final String DUE = SELECT
            + "WHERE community = ? AND next_due <= ? ORDER BY next_due, number LIMIT ?";
    private static final String NEXT_DUE =
            """
            SELECT next_due FROM cases
            WHERE community = ? AND next_due IS NOT NULL
            ORDER BY next_due LIMIT 1""";

    @Override
    public int nextNumber() {
        return sql.first(COUNT, Row::number, community, "case", 1001).orElseThrow();
    }

    @Override
    public String nextIncident() {
        return sql.first(COUNT, Row::text, community, "incident", 1).orElseThrow();
    }

    @Override
    public void insert(Case opened) {
        sql.update(INSERT, CaseColumns.values(opened, community, opened.number(), opened.openedAt()));
    }

    @Override
    public void update(Case changed) {
        found.remove(changed.number());
        if (sql.update(UPDATE, CaseColumns.values(changed, community, changed.number())) == 0) {
            throw new IllegalArgumentException("there is no case " + changed.label());
        }
    }

    @Override
    public void append(CaseEvent event) {
        sql.update(
                APPEND, community, event.number(), event.type().code(), event.at(), event.by(), event.detail(),
                community, event.number());
        if (event.type() == CaseEvent.Type.JOINED) {
            sql.update(HEARD, event.at(), community, event.number(), event.at());
        }
    }

    @Override
    public void addSource(int number, MessageId source, String reporter, Optional<String> group) {
        sql.update(
                ADD_SOURCE, community, number, source.channel(), source.account(), source.id(), community, number, reporter, group,
                community, reporter, number, source.channel(), source.account(), source.id());
    }

    @Override
    public boolean enclose(int number, Enclosure enclosed) {
        var source = enclosed.source();
        var what = enclosed.what();
        return sql.update(
                ENCLOSE, community, number, source.channel(), source.account(), source.id(), what.type().code(), what.reference(),
                what.name(), enclosed.by(), enclosed.name(), enclosed.group(), enclosed.at()) > 0;
    }

    @Override
    public List<Enclosure> enclosedIn(int number) {
        return sql.list(ENCLOSED_IN, SqlCases::readEnclosed, community, number);
    }

    static Enclosure readEnclosed(Row row) throws SQLException {
        var source = new MessageId(row.text(), row.text(), row.text());
        var what = new Attachment(Attachment.Type.valueOf(row.text().toUpperCase(Locale.ROOT)), row.text(), row.text());
        return new Enclosure(source, what, row.text(), row.perhapsText(), row.perhapsText(), row.instant());
    }

    @Override
    public Optional<Case> find(int number) {
        var known = Optional.ofNullable(found.get(number));
        if (known.isPresent()) {
            return known;
        }
        var read = sql.first(FIND, CaseColumns::read, community, number);
        read.ifPresent(of -> found.put(number, of));
        return read;
    }

    @Override
    public List<String> reportersOf(int number) {
        return sql.list(REPORTERS, Row::text, community, number).stream().distinct().toList();
    }

    @Override
    public List<String> groupsOf(int number) {
        return sql.list(GROUPS, Row::text, community, number).stream().distinct().toList();
    }

    @Override
    public List<Reported> reportsOf(int number) {
        return sql.list(REPORTS, row -> new Reported(row.text(), row.perhapsText()), community, number).stream().distinct().toList();
    }

    @Override
    public List<CaseEvent> eventsOf(int number) {
        return sql.list(
                EVENTS,
                row -> new CaseEvent(
                        row.number(), CaseEvent.Type.valueOf(row.text().toUpperCase(Locale.ROOT)), row.instant(),
                        row.text(), row.text()),
                community, number);
    }

    @Override
    public List<Case> openLike(
            Kind kind, Optional<String> category, Optional<String> compound, Instant since, int most) {
        return sql.list(ALIKE, CaseColumns::read, community, kind.code(), category, compound, since, most);
    }

    @Override
    public List<Case> openOfKind(Kind kind, Optional<String> compound, Instant since, int most) {
        return sql.list(OF_KIND, CaseColumns::read, community, kind.code(), compound, since, most);
    }

    @Override
    public List<Case> openOfCause(Kind kind, String cause, Optional<String> compound, Instant since, int most) {
        return sql.list(OF_CAUSE, CaseColumns::read, community, kind.code(), compound, cause, since, most);
    }

    @Override
    public List<Case> openInBuilding(Kind kind, Optional<String> category, Place place, Instant since, int most) {
        return sql.list(
                IN_BUILDING, CaseColumns::read, community, community, kind.code(), category, place.compound(), since, most, place.building());
    }

    @Override
    public boolean isReportedBy(int number, String reporter) {
        return sql.first(IS_REPORTED_BY, Row::number, community, reporter, number).isPresent();
    }

    @Override
    public List<Case> openInGroup(String group, int most) {
        return sql.list(IN_GROUP, CaseColumns::read, community, community, group, most);
    }

    @Override
    public List<Case> openOwnedBy(String person, int most) {
        return sql.list(OWNED, CaseColumns::read, community, person, most);
    }

    @Override
    public int openCount(String person) {
        return sql.first(OPEN_COUNT, Row::number, community, person).orElseThrow();
    }

    @Override
    public List<String> ownersOfOpen() {
        return sql.list(OWNERS, Row::text, community);
    }

    @Override
    public int overdueCount(Instant now) {
        return sql.first(OVERDUE, Row::number, community, now).orElseThrow();
    }

    @Override
    public int doneCount(Instant since) {
        return sql.first(DONE_SINCE, Row::number, community, since).orElseThrow();
    }

    @Override
    public int lastNumber() {
        return sql.first(LAST, Row::number, community).orElseThrow();
    }

    @Override
    public List<Case> openReportedBy(String reporter, int most) {
        return sql.list(REPORTED, CaseColumns::read, community, community, reporter, most);
    }

    @Override
    public List<Case> reportedBy(String reporter, int most) {
        return sql.list(REPORTED_EVER, CaseColumns::read, community, community, reporter, most);
    }

    @Override
    public List<Case> openReportedBy(String reporter, Kind kind, Optional<String> category, int most) {
        return sql.list(REPORTED_LIKE, CaseColumns::read, community, kind.code(), category, community, reporter, most);
    }

    @Override
    public List<Case> dueBy(Instant now, int most) {
        return sql.list(DUE, CaseColumns::read, community, now, most);
    }

    @Override
    public Optional<Instant> nextDue() {
        return sql.first(NEXT_DUE, Row::instant, community);
    }
}
