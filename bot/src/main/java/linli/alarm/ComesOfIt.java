package linli.alarm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which matters, of those that are otherwise a matter by themselves, come of which danger: dark flats of a burning meter, falling tiles of a wall.
public final class ComesOfIt {
    private static final Map<String, Set<String>> MATTERS = Map.of(
            "fire", Set.of("water_power_gas", "fire_safety", "sanitation"),
            "gas", Set.of("water_power_gas", "fire_safety", "sanitation"),
            "electric", Set.of("water_power_gas", "fire_safety", "building_repair"),
            "flood_collapse", Set.of("water_power_gas", "building_repair", "fire_safety"),
            "other_emergency", Set.of("building_repair", "fire_safety"),
            "trapped", Set.of("elevator", "property_service", "public_order", "building_repair"),
            "medical", Set.of("public_order", "property_service", "care_assistance", "parking_traffic", "building_repair"),
            "violence", Set.of("public_order"));

    private static final Set<String> HURTS = Set.of("fire", "gas", "electric", "flood_collapse", "violence", "trapped", "other_emergency");

    private ComesOfIt() {}

    /// Whether somebody may be hurt by such a danger: whoever bleeds after a brawl, or is choked by smoke, is helped by those who come to that.
    ///
    /// @param hurt the category of a danger that is told later
    public static boolean mayBeHurt(Optional<String> danger, Optional<String> hurt) {
        return danger.filter(HURTS::contains).isPresent() && hurt.equals(Optional.of("medical"));
    }

    /// Whether it is hurt or cannot get out, which in a burning house is of the fire.
    public static boolean befallsPeople(Optional<String> category) {
        return category.filter(Set.of("medical", "trapped")::contains).isPresent();
    }

    /// @param danger its category
    /// @param matter the category of a service request
    public static boolean mayBe(Optional<String> danger, Optional<String> matter) {
        return danger.map(MATTERS::get).filter(matters -> matter.filter(matters::contains).isPresent()).isPresent();
    }
}
