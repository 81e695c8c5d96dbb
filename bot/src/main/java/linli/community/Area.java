package linli.community;

import java.util.Optional;
import linli.message.Place;

/// A stretch of a compound that somebody answers for: the whole, some buildings, or one unit.
///
/// @param unit set only for a single unit of a single building
public record Area(String compound, int firstBuilding, int lastBuilding, boolean wholeCompound, Optional<Integer> unit) {
    /// For a place, or a person, of whom nobody knows where it is.
    static final int UNKNOWN = 2;
    private static final int ELSEWHERE = 3;

    /// How far a place is from here, in steps: the same buildings, the same compound, nobody knows, elsewhere.
    int stepsTo(Place place) {
        if (covers(place)) {
            return 0;
        }
        return place.compound().map(other -> other.equals(compound) ? 1 : ELSEWHERE).orElse(UNKNOWN);
    }

    /// Whether everything the place may mean lies inside: a place that only names the compound lies in none of its parts.
    boolean covers(Place place) {
        if (!place.compound().equals(Optional.of(compound))) {
            return false;
        }
        if (wholeCompound) {
            return true;
        }
        int building = place.building().map(Integer::parseInt).orElse(0);
        boolean unitFits = unit.isEmpty() || place.unit().equals(unit.map(String::valueOf));
        return building >= firstBuilding && building <= lastBuilding && unitFits;
    }

    /// Whether something the place may mean lies inside.
    boolean mayCover(Place place) {
        boolean compoundFits = place.compound().isEmpty() || place.compound().get().equals(compound);
        int building = place.building().map(Integer::parseInt).orElse(firstBuilding);
        boolean buildingFits = wholeCompound || building >= firstBuilding && building <= lastBuilding;
        return compoundFits && buildingFits
                && (unit.isEmpty() || place.unit().isEmpty() || place.unit().equals(unit.map(String::valueOf)));
    }
}
