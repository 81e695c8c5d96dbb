package linli.store;

import java.time.Instant;
import linli.outbox.Floor;
import linli.outbox.FloorStore;

/// The outbox's part in who speaks for which case: who has the floor, and that what Linli meant to add there is held.
interface SqlFloors extends FloorStore {
    String GIVE_FLOOR =
            """
            INSERT INTO has_the_floor (community, group_id, case_number, person, until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (community, case_number, group_id) DO UPDATE SET person = excluded.person, until = excluded.until""";
    String YIELD =
            """
            UPDATE outbox SET status = 'held', next_attempt = NULL, problem = ?
            WHERE community = ? AND recipient = ? AND case_number = ? AND next_attempt IS NOT NULL
            AND status IN ('waiting', 'unknown') AND purpose <> 'alarm' AND (unasked = 1 OR purpose = 'notice')""";
    String FLOOR =
            "SELECT 1 FROM has_the_floor WHERE community = ? AND group_id = ? AND case_number = ? AND until > ?";
    String FLOOR_OF_CASE = "DELETE FROM has_the_floor WHERE community = ? AND case_number = ?";
    String FLOOR_OF_PERSON = "DELETE FROM has_the_floor WHERE community = ? AND group_id = ? AND person = ?";

    Sql sql();

    String community();

    @Override
    default void giveTheFloor(Floor floor) {
        sql().update(GIVE_FLOOR, community(), floor.group(), floor.caseNumber(), floor.person(), floor.until());
        sql().update(YIELD, Floor.HELD_BECAUSE, community(), floor.group(), floor.caseNumber());
    }

    @Override
    default boolean isTheFloorTaken(String group, String caseNumber, Instant now) {
        return sql().first(FLOOR, Row::number, community(), group, caseNumber, now).isPresent();
    }

    @Override
    default void takeTheFloorBack(String caseNumber) {
        sql().update(FLOOR_OF_CASE, community(), caseNumber);
    }

    @Override
    default void takeTheFloorBack(String group, String person) {
        sql().update(FLOOR_OF_PERSON, community(), group, person);
    }
}
