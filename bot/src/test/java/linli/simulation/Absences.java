package linli.simulation;

import java.time.LocalDate;
import java.util.List;

/// Who is on leave when.
record Absences(List<Absence> all) {
    /// Days off, both ends included.
    ///
    /// @param group where it is said
    record Absence(String person, String group, LocalDate from, LocalDate until) {}

    Absences {
        all = List.copyOf(all);
    }

    /// Those that begin within some days.
    Absences beginningWithin(LocalDate first, LocalDate end) {
        return new Absences(all.stream().filter(a -> a.from().isAfter(first) && a.from().isBefore(end)).toList());
    }

    boolean isAway(String person, LocalDate day) {
        return all.stream().anyMatch(a -> a.person().equals(person) && !day.isBefore(a.from()) && !day.isAfter(a.until()));
    }
}
