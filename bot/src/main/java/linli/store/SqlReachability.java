package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import linli.outbox.ReachabilityStore;
import linli.outbox.Retired;

/// The outbox's part in who is reached: what arrived where, what nobody comes for, and the rows of those who are not reached any more.
interface SqlReachability extends ReachabilityStore {
    String RETIRE =
            """
            INSERT INTO retired (community, channel, recipient, reason, since, told) VALUES (?, ?, ?, ?, ?, 0)
            ON CONFLICT (community, channel, recipient) DO NOTHING""";
    String RETIRED =
            "SELECT channel, recipient, reason, since FROM retired WHERE community = ? AND channel = ? ORDER BY recipient";
    String RETIRED_UNTOLD =
            "SELECT channel, recipient, reason, since FROM retired WHERE community = ? AND told = 0 ORDER BY channel, recipient";
    String TOLD_OF = "UPDATE retired SET told = 1 WHERE community = ? AND channel = ? AND recipient = ?";
    String REVIVE = "DELETE FROM retired WHERE community = ? AND recipient = ?";
    String READDRESS =
            """
            UPDATE outbox SET channel = ?
            WHERE community = ? AND recipient = ? AND next_attempt IS NOT NULL AND status = 'waiting' AND handed_out = 0""";
    String WAITED_FOR =
            """
            SELECT recipient FROM outbox
            WHERE community = ? AND channel = ? AND next_attempt IS NOT NULL AND status = 'waiting' AND attempts = 0 AND handed_out = 0
            AND not_before <= ?""";
    String REACHED =
            "SELECT 1 FROM outbox WHERE community = ? AND recipient = ? AND channel = ? AND status = 'sent' LIMIT 1";

    Sql sql();

    String community();

    @Override
    default void retire(Retired target) {
        sql().update(RETIRE, community(), target.channel(), target.to(), target.reason(), target.since());
    }

    @Override
    default List<Retired> retired(String channel) {
        return sql().list(RETIRED, SqlReachability::readRetired, community(), channel);
    }

    @Override
    default List<Retired> retiredUntold() {
        return sql().list(RETIRED_UNTOLD, SqlReachability::readRetired, community());
    }

    @Override
    default void toldOf(Retired target) {
        sql().update(TOLD_OF, community(), target.channel(), target.to());
    }

    @Override
    default void revive(String to, String channel) {
        sql().update(REVIVE, community(), to);
        sql().update(READDRESS, channel, community(), to);
    }

    @Override
    default List<String> waitedFor(String channel, Instant since) {
        return sql().list(WAITED_FOR, Row::text, community(), channel, since).stream().distinct().sorted().toList();
    }

    @Override
    default boolean hasReached(String to, String channel) {
        return sql().first(REACHED, Row::number, community(), to, channel).isPresent();
    }

    private static Retired readRetired(Row row) throws SQLException {
        return new Retired(row.text(), row.text(), row.text(), row.instant());
    }
}
