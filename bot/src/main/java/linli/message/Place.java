package linli.message;

import java.util.Optional;

/// Where something is. Each part is empty when it is not known: unknown stays unknown.
///
/// @param compound the id of a compound, such as `qh`
/// @param building in Arabic digits without suffix
/// @param unit in Arabic digits without suffix
/// @param room in Arabic digits without suffix
/// @param spot a public spot as people call it, such as 东门
public record Place(
        Optional<String> compound,
        Optional<String> building,
        Optional<String> unit,
        Optional<String> room,
        Optional<String> spot) {
    public static final Place UNKNOWN =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /// Whether somebody sent there would find it: a building, or a spot in a known compound.
    public boolean isFindable() {
        return building.isPresent() || spot.isPresent();
    }

    /// This place with its gaps filled from a vaguer source. A source that contradicts what is known adds nothing: the
    /// unit of the group one writes in says nothing about another building.
    public Place orElse(Place other) {
        if (differ(compound, other.compound)) {
            return this;
        }
        if (differ(building, other.building)) {
            return new Place(compound.or(other::compound), building, unit, room, spot);
        }
        // a spot such as 东门 belongs to the compound, not to the building of the one who reports it
        if (spot.isPresent() && building.isEmpty()) {
            return new Place(compound.or(other::compound), building, unit, room, spot);
        }
        var sameUnit = !differ(unit, other.unit);
        return new Place(
                compound.or(other::compound),
                building.or(other::building),
                unit.or(other::unit),
                sameUnit ? room.or(other::room) : room,
                spot.or(other::spot));
    }

    /// This place in a house that somebody named for it: of a list headed 转八栋, 楼顶 is that of 8栋.
    public Place within(Place house) {
        boolean spotAlone = spot.isPresent() && building.isEmpty() && !differ(compound, house.compound);
        return spotAlone
                ? new Place(compound.or(house::compound), house.building, unit.or(house::unit), room, spot)
                : orElse(house);
    }

    public Place withoutRoom() {
        return new Place(compound, building, unit, Optional.empty(), spot);
    }

    public Place inRoom(String room) {
        return new Place(compound, building, unit, Optional.of(room), spot);
    }

    /// Whether it cannot be there: another compound, another house, another stairwell.
    public boolean contradicts(Place other) {
        return differ(compound, other.compound) || differ(building, other.building) || differ(unit, other.unit);
    }

    /// Whether both are known and are two: what is not known differs from nothing.
    public static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
