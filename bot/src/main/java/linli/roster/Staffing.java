package linli.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import linli.community.Community;
import linli.community.Leave;
import linli.community.Person;

/// The community of the files with what its staff said since of who is there.
public final class Staffing {
    private Staffing() {}

    /// @param inForce the oldest first; of two about the same day the later counts
    public static Community of(Community files, List<StaffChange> inForce) {
        if (inForce.isEmpty()) {
            return files;
        }
        var people = new HashMap<>(files.people());
        for (StaffChange change : inForce) {
            Optional.ofNullable(people.get(change.person())).ifPresent(person -> people.put(person.id(), with(change, person)));
        }
        var inOrder = new LinkedHashMap<String, Person>();
        files.people().keySet().forEach(id -> inOrder.put(id, people.get(id)));
        return files.withPeople(inOrder);
    }

    private static Person with(StaffChange change, Person person) {
        var leaves = new ArrayList<Leave>();
        switch (change.what()) {
            case AWAY -> {
                leaves.add(change.leave());
                leaves.addAll(person.leaves());
            }
            case BACK -> person.leaves().forEach(leave -> leaves.addAll(without(change.leave(), leave)));
        }
        return person.with(leaves, person.substitutes());
    }

    /// What is left of a leave of the files when somebody is back for some of its days.
    private static List<Leave> without(Leave back, Leave leave) {
        if (back.until().isBefore(leave.from()) || back.from().isAfter(leave.until())) {
            return List.of(leave);
        }
        var left = new ArrayList<Leave>();
        LocalDate before = back.from().minusDays(1);
        LocalDate after = back.until().plusDays(1);
        if (!before.isBefore(leave.from())) {
            left.add(new Leave(leave.from(), before, leave.part(), leave.standIn()));
        }
        if (!after.isAfter(leave.until())) {
            left.add(new Leave(after, leave.until(), leave.part(), leave.standIn()));
        }
        return left;
    }
}
