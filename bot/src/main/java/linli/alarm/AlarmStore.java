package linli.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.cases.Case;

/// Where the alarms of one community are kept, and who was called to them. Used within one transaction of the store.
public interface AlarmStore {
    /// The next number, from 1; taken for good even if it is not used.
    int nextNumber();

    void insert(Alarm raised);

    /// Replaces the state of the alarm of that number.
    void update(Alarm changed);

    Optional<Alarm> find(int number);

    /// The newest alarm of a case.
    Optional<Alarm> ofCase(int caseNumber);

    /// The newest alarm of a case, if it is up.
    default Optional<Alarm> upOf(Case about) {
        return ofCase(about.number()).filter(Alarm::isUp);
    }

    /// Alarms that are up and to which that person was called, the newest first.
    List<Alarm> upFor(String person);

    /// Drills that are up, the newest first.
    List<Alarm> drills();

    /// Remembers a call, in the place of what was known of that person and alarm.
    void put(Call call);

    /// In the order in which they were called first.
    List<Call> callsOf(int alarm);

    /// Drills that the clock has to look at by then, the earliest first, at most `most`.
    List<Alarm> dueBy(Instant now, int most);

    /// When the clock has to look at the first of them.
    Optional<Instant> nextDue();
}
