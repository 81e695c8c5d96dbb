package linli.community;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A residential compound: so many buildings, each with its units.
///
/// @param aliases other names that residents use for it
/// @param units how many units a building has; a building that is not named has one
public record Compound(String id, String name, List<String> aliases, int buildings, Map<Integer, Integer> units) {
    public Compound {
        aliases = List.copyOf(aliases);
        units = Map.copyOf(units);
    }

    public int unitsOf(int building) {
        return units.getOrDefault(building, 1);
    }

    public boolean hasBuilding(int building) {
        return building >= 1 && building <= buildings;
    }

    IntStream allBuildings() {
        return IntStream.rangeClosed(1, buildings);
    }
}
