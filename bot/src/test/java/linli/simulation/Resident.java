package linli.simulation;

import java.util.Map;

/// Somebody who lives in a stairwell of the example community.
///
/// @param name what the groups call them, often a card name such as 3-2-701 李姐
/// @param called how neighbours call them, without the flat
/// @param group the group of the stairwell
/// @param owners the group of the whole compound
record Resident(
        String id, String name, String called, String group, String owners, String building, String unit, String room,
        Spelling spelling) {
    /// What the frames call the speaker's own.
    Map<String, String> slots() {
        return Map.of("building", building, "unit", unit, "own", building + "-" + unit);
    }
}
