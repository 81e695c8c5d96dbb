package linli.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where one community keeps what its staff said of who is there, and its daily rounds. Used within one transaction of the store.
public interface StaffChangeStore {
    /// The next number, from 1; taken for good even if it is not used.
    int nextNumber();

    /// @param begins when the person's cases go to the stand-in; empty where none do
    void insert(StaffChange made, Optional<Instant> begins);

    /// Takes a row back.
    void update(StaffChange undone);

    /// All rows that were not taken back, the oldest first.
    List<StaffChange> inForce();

    /// Those whose cases should be with the stand-in by now.
    List<StaffChange> begun(Instant now);

    /// The cases are with the stand-in.
    void settle(StaffChange begun);

    /// When the next one begins.
    Optional<Instant> nextBegin();

    /// When it was last gone, and what was said then.
    Optional<DailyRound> round(String name);

    void remember(DailyRound gone);
}
