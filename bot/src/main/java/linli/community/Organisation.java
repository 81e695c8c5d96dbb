package linli.community;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linli.message.Place;

/// The chain from street to stairwell, as deep as the community has it.
///
/// @param levels names of the levels, the highest first
public record Organisation(List<String> levels, Map<String, OrgUnit> units) {
    public Organisation {
        levels = List.copyOf(levels);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units)); // in the order of the file
    }

    /// Who answers for a place, nearest first and up to the top.
    public List<OrgUnit> chainOf(Place place) {
        var nearest = units.values().stream()
                .filter(u -> u.covers(place))
                .max(Comparator.comparingInt((OrgUnit u) -> depth(u)).thenComparing(OrgUnit::id));
        var chain = new ArrayList<OrgUnit>();
        for (var unit = nearest; unit.isPresent(); unit = unit.flatMap(this::parentOf)) {
            chain.add(unit.get());
        }
        return chain;
    }

    /// Where what is nobody's in particular belongs.
    public Optional<String> desk() {
        return desks().findFirst();
    }

    /// Who is told what the community as a whole has to know, the first who can be: its desk and those above, then whoever holds it.
    public List<String> listeners() {
        return Stream.concat(desks(), chainOf(Place.UNKNOWN).stream().flatMap(unit -> unit.holders().stream())).toList();
    }

    private Stream<String> desks() {
        return chainOf(Place.UNKNOWN).stream().flatMap(unit -> unit.staffGroup().stream());
    }

    /// The link of that level that answers for the place; where none does, because too little is known of the place, the next above.
    public Optional<OrgUnit> responsible(String level, Place place) {
        return chainOf(place).stream().filter(u -> depth(u) <= levels.indexOf(level)).findFirst();
    }

    /// The links of that level that a matter at this place may fall to: the one that covers it, or every one of its building or compound
    /// where no more is known of it.
    public List<OrgUnit> possibly(String level, Place place) {
        return units.values().stream().filter(u -> u.level().equals(level) && u.mayCover(place)).toList();
    }

    /// Whether a staff group reads of what happens there: it is theirs, or its owner is one of them.
    public boolean reads(String staffGroup, Place place, String owner) {
        return Stream.concat(chainOf(place).stream(), heldBy(owner).stream()).anyMatch(unit -> unit.staffGroup().filter(staffGroup::equals).isPresent());
    }

    /// The link above the one that a person holds, for when that person did not manage.
    public Optional<OrgUnit> above(String personId) {
        return units.values().stream()
                .filter(u -> u.holders().contains(personId))
                .max(Comparator.comparingInt((OrgUnit u) -> depth(u)).thenComparing(OrgUnit::id))
                .flatMap(this::parentOf);
    }

    public Optional<OrgUnit> parentOf(OrgUnit unit) {
        return unit.parent().map(units::get);
    }

    /// All links that a person holds, the lowest first.
    public List<OrgUnit> heldBy(String personId) {
        return units.values().stream()
                .filter(u -> u.holders().contains(personId))
                .sorted(Comparator.comparingInt((OrgUnit u) -> -depth(u)).thenComparing(OrgUnit::id))
                .toList();
    }

    private int depth(OrgUnit unit) {
        return levels.indexOf(unit.level());
    }

    /// The compound that the staff of a group answer for; unknown if it is not one alone.
    Place compoundOf(String staffGroup) {
        return theOneCompound(units.values().stream().filter(u -> u.staffGroup().equals(Optional.of(staffGroup))))
                .orElse(Place.UNKNOWN);
    }

    /// The one compound in which all lies that a person holds.
    Optional<Place> compoundHeldBy(String personId) {
        return theOneCompound(heldBy(personId).stream());
    }

    private static Optional<Place> theOneCompound(Stream<OrgUnit> held) {
        var compounds = held.flatMap(u -> u.covers().stream()).map(Area::compound).distinct().toList();
        return compounds.size() == 1
                ? Optional.of(new Place(
                        Optional.of(compounds.getFirst()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    /// The one stairwell that a person holds.
    Optional<Place> stairwellOf(String personId) {
        return heldBy(personId).stream()
                .flatMap(u -> u.covers().stream())
                .filter(area -> area.unit().isPresent())
                .map(area -> new Place(
                        Optional.of(area.compound()), Optional.of(Integer.toString(area.firstBuilding())),
                        area.unit().map(String::valueOf), Optional.empty(), Optional.empty()))
                .findFirst();
    }
}
