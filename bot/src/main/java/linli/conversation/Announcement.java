package linli.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import linli.message.Place;

/// What a group was told beforehand: that the water, the power or the gas stops for a while, or what takes place.
///
/// @param cause the row of `incidents.yaml` for such stoppages; none where it is none
/// @param by the colleague who said it; empty where a notice was passed on
/// @param what in the words of the notice: 停水, or all of them
/// @param buildings the houses that it names; none where it is for all
public record Announcement(
        String group, String cause, Instant at, Optional<String> by, String what, Set<String> buildings, Instant from, Instant until) {
    private static final String NO_STOPPAGE = "";

    public Announcement {
        buildings = Set.copyOf(buildings);
    }

    public static Announcement ofWhatTakesPlace(String group, Instant at, Optional<String> by, String what, Instant from, Instant until) {
        return new Announcement(group, NO_STOPPAGE, at, by, what, Set.of(), from, until);
    }

    /// Whether something takes place, and nothing stops.
    public boolean takesPlace() {
        return cause.equals(NO_STOPPAGE);
    }

    /// Whether it is for that house; what is not known of a place is no obstacle.
    public boolean isFor(Place place) {
        return buildings.isEmpty() || place.building().filter(building -> !buildings.contains(building)).isEmpty();
    }
}
