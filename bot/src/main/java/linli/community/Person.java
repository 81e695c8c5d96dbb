package linli.community;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody who works for the community, paid or not.
///
/// @param title what residents call the office, such as 片区网格员
/// @param reachableInPrivate whether the platform lets Linli write to this person
/// @param substitutes who steps in while the person is away, first choice first
/// @param roster the hours the person keeps; empty for someone at hand at any time
/// @param lives which buildings they live in or near; empty where the file does not say
/// @param isVolunteer helps out, and has nothing to do with gas or high voltage
public record Person(
        String id,
        String name,
        String title,
        Optional<String> phone,
        boolean reachableInPrivate,
        List<String> skills,
        List<String> substitutes,
        Optional<String> roster,
        Optional<Area> lives,
        List<Leave> leaves,
        boolean isVolunteer) {
    public Person {
        skills = List.copyOf(skills);
        substitutes = List.copyOf(substitutes);
        leaves = List.copyOf(leaves);
    }

    /// The same person with other days off and other people who step in.
    public Person with(List<Leave> leaves, List<String> substitutes) {
        return new Person(id, name, title, phone, reachableInPrivate, skills, substitutes, roster, lives, leaves, isVolunteer);
    }

    /// Whether the person is off at that moment, by the clock on the wall.
    public boolean isAwayAt(LocalDateTime moment) {
        return leaves.stream().anyMatch(leave -> leave.covers(moment));
    }

    /// Who steps in at that moment: whoever was named for it, and then the usual ones.
    List<String> standIns(LocalDateTime moment) {
        return Stream.concat(
                        leaves.stream().filter(leave -> leave.covers(moment)).flatMap(leave -> leave.standIn().stream()),
                        substitutes.stream())
                .distinct()
                .toList();
    }

    /// Title and name as said to residents: 片区网格员周敏.
    public String titled() {
        return title + name;
    }
}
