package linli.simulation;

import java.time.LocalDate;
import java.util.List;

/// Who is on leave when.
record WhoIsOnLeave(List<Absence> all) {
    /// Days off, both ends included.
    ///
    /// @param group where it is said
    record Absence(String person, String group, LocalDate from, LocalDate until) {}

    WhoIsOnLeave {
        all = List.copyOf(all);
    }

    /// Those that begin within some days.
    WhoIsOnLeave beginningWithin(LocalDate first, LocalDate end) {
        return new WhoIsOnLeave(all.stream().filter(a -> a.from().isAfter(first) && a.from().isBefore(end)).toList());
    }

    boolean isAway(String person, LocalDate day) {
        return all.stream().anyMatch(a -> a.person().equals(person) && !day.isBefore(a.from()) && !day.isAfter(a.until()));
    }
}
