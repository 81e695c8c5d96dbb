package linli.outbox;

import java.time.Instant;

/// Where it is kept which colleague speaks for which case in which group. Used within one transaction of the store.
public interface FloorStore {
    /// A colleague has the floor; what Linli meant to add of its own accord, and has not sent yet, is held.
    void giveTheFloor(Floor floor);

    /// Whether a colleague speaks for that case in that group.
    boolean isTheFloorTaken(String group, String caseNumber, Instant now);

    /// The case is done: in no group does anybody have to speak for it any more.
    void takeTheFloorBack(String caseNumber);

    /// The person has called Linli in.
    void takeTheFloorBack(String group, String person);
}
