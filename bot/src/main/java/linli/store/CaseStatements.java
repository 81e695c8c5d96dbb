package linli.store;

/// What the store is asked and told about cases, in SQL.
final class CaseStatements {
    static final String SELECT = "SELECT number, " + CaseColumns.ALL + " FROM cases\n";

    static final String COUNT =
            """
            INSERT INTO counter (community, name, last) VALUES (?, ?, ?)
            ON CONFLICT (community, name) DO UPDATE SET last = counter.last + 1
            RETURNING last""";
    static final String INSERT = "INSERT INTO cases (" + CaseColumns.ALL + ", community, number, heard_at)\n"
            + "VALUES (" + CaseColumns.PLACEHOLDERS + ", ?, ?, ?)";
    static final String UPDATE = "UPDATE cases SET (" + CaseColumns.ALL + ")\n"
            + "= (" + CaseColumns.PLACEHOLDERS + ") WHERE community = ? AND number = ?";
    static final String HEARD = "UPDATE cases SET heard_at = ? WHERE community = ? AND number = ? AND heard_at < ?";
    static final String APPEND =
            """
            INSERT INTO case_event (community, number, position, event, at, by_whom, detail)
            SELECT ?, ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ? FROM case_event
            WHERE community = ? AND number = ?""";
    static final String ADD_SOURCE =
            """
            INSERT INTO case_source (community, number, channel, account, message, position, reporter, group_id)
            SELECT ?, ?, ?, ?, ?,
                (SELECT COALESCE(MAX(position), 0) + 1 FROM case_source WHERE community = ? AND number = ?), ?, ?
            WHERE NOT EXISTS (SELECT 1 FROM case_source
                WHERE community = ? AND reporter = ? AND number = ? AND channel = ? AND account = ? AND message = ?)""";

    static final String ENCLOSED = "channel, account, message, type, reference, name, by_whom, by_name, group_id, at";
    static final String ENCLOSE = "INSERT INTO enclosure (community, case_number, " + ENCLOSED + ")\n"
            + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, channel, account, message, reference) DO NOTHING";
    static final String ENCLOSED_IN =
            "SELECT " + ENCLOSED + " FROM enclosure WHERE community = ? AND case_number = ? ORDER BY at, message, reference";

    static final String FIND = SELECT + "WHERE community = ? AND number = ?";
    static final String REPORTERS =
            """
            SELECT reporter FROM case_source
            WHERE community = ? AND number = ?
            ORDER BY position""";
    static final String GROUPS =
            """
            SELECT group_id FROM case_source
            WHERE community = ? AND number = ? AND group_id IS NOT NULL
            ORDER BY position""";
    static final String REPORTS =
            """
            SELECT reporter, group_id FROM case_source
            WHERE community = ? AND number = ?
            ORDER BY position""";
    static final String HEARD_AFTER =
            """
            SELECT s.number, s.reporter, s.group_id, c.heard_at
            FROM case_source s JOIN cases c ON c.community = s.community AND c.number = s.number
            WHERE s.community = ? AND s.number > ?
            ORDER BY s.number, s.position""";
    static final String EVENTS =
            """
            SELECT number, event, at, by_whom, detail FROM case_event
            WHERE community = ? AND number = ?
            ORDER BY position""";
    static final String ALIKE = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ?
            AND category IS NOT DISTINCT FROM ? AND compound IS NOT DISTINCT FROM ? AND heard_at >= ?
            ORDER BY heard_at DESC, number DESC LIMIT ?""";
    static final String OF_KIND = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ? AND compound IS NOT DISTINCT FROM ? AND heard_at >= ?
            ORDER BY heard_at DESC, number DESC LIMIT ?""";
    static final String OF_CAUSE = SELECT
            + """
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND kind = ? AND compound IS NOT DISTINCT FROM ?
            AND cause = ? AND heard_at >= ?
            ORDER BY heard_at DESC, number DESC LIMIT ?""";
    static final String IN_BUILDING = SELECT
            + """
            WHERE community = ? AND number IN (SELECT number FROM (
                SELECT c.number, c.building FROM cases c
                WHERE c.community = ? AND c.status IN ('assigned', 'accepted', 'suspended') AND c.kind = ?
                AND c.category IS NOT DISTINCT FROM ? AND c.compound IS NOT DISTINCT FROM ? AND c.heard_at >= ?
                ORDER BY c.heard_at DESC, c.number DESC LIMIT ?) WHERE building = ?)
            ORDER BY number DESC""";
    static final String IS_REPORTED_BY =
            "SELECT 1 FROM case_source WHERE community = ? AND reporter = ? AND number = ? LIMIT 1";
    static final String OWNED = SELECT
            + "WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND owner = ? ORDER BY number DESC LIMIT ?";
    static final String OPEN_COUNT =
            "SELECT COUNT(*) FROM cases WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND owner = ?";
    static final String OWNERS =
            """
            SELECT DISTINCT owner FROM cases
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') ORDER BY owner""";
    static final String OVERDUE =
            """
            SELECT COUNT(*) FROM cases
            WHERE community = ? AND status IN ('assigned', 'accepted', 'suspended') AND status <> 'suspended' AND (finish_due < ? OR escalations > 0)""";
    static final String DONE_SINCE = "SELECT COUNT(*) FROM case_event WHERE community = ? AND event = 'done' AND at >= ?";
    static final String DONE_BY = SELECT
            + """
            WHERE community = ? AND status IN ('done', 'confirmed')
            AND number IN (SELECT e.number FROM case_event e WHERE e.community = ? AND e.event = 'done' AND e.at >= ? AND e.by_whom = ?
                ORDER BY e.at DESC LIMIT 8)""";
    static final String LAST = "SELECT COALESCE(MAX(number), 1000) FROM cases WHERE community = ?";
    // The newest cases of a person or a group are all that matters, and a bound keeps those where much is reported from being slow to answer;
    // each counts once, however many lines were joined to it.
    static final int MOST_TOLD_BY = 8;
    static final int MOST_TOLD_IN = 20;
    static final String TOLD_BY =
            "SELECT DISTINCT number FROM case_source WHERE community = ? AND reporter = ? ORDER BY number DESC LIMIT " + MOST_TOLD_BY;
    static final String TOLD_IN =
            "SELECT DISTINCT number FROM case_source WHERE community = ? AND group_id = ? ORDER BY number DESC LIMIT " + MOST_TOLD_IN;
    static final String DUE = SELECT
            + "WHERE community = ? AND next_due <= ? ORDER BY next_due, number LIMIT ?";
    static final String NEXT_DUE =
            """
            SELECT next_due FROM cases
            WHERE community = ? AND next_due IS NOT NULL
            ORDER BY next_due LIMIT 1""";

    private CaseStatements() {}
}
