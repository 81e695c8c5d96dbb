package linli.community;

import java.time.Duration;
import java.util.List;
import linli.message.Place;

/// One row of `config/incidents.yaml`: when two reports are about one and the same thing.
///
/// @param words both must name one of them; empty when the category alone is enough
public record IncidentRule(String id, String category, Reach reach, Duration within, List<String> words) {
    public IncidentRule {
        words = List.copyOf(words);
    }

    /// How far one cause reaches.
    public enum Reach {
        UNIT,
        BUILDING,
        COMPOUND
    }

    /// @param plain a text as [linli.text.PlainText] leaves it
    public boolean fits(String category, String plain) {
        return this.category.equals(category) && (words.isEmpty() || words.stream().anyMatch(plain::contains));
    }

    /// Whether one cause can reach both places; what is not known of a place is no obstacle within a known compound.
    public boolean reaches(Place one, Place other) {
        boolean sameCompound = one.compound().isPresent() && one.compound().equals(other.compound());
        boolean sameBuilding = one.building().isPresent() && one.building().equals(other.building());
        boolean sameUnit = one.unit().isPresent() && one.unit().equals(other.unit());
        return switch (reach) {
            case COMPOUND -> sameCompound;
            case BUILDING -> sameCompound && sameBuilding;
            case UNIT -> sameCompound && sameBuilding && sameUnit;
        };
    }
}
