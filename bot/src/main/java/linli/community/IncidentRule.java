package linli.community;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import linli.message.Place;

/// One row of `config/incidents.yaml`: when two reports are about one and the same thing.
///
/// @param category what such things are as a rule
/// @param byFloor whether another floor is another thing
/// @param words both must name one of them; empty when the category alone is enough
/// @param unless what names one of these is something else
public record IncidentRule(
        String id, String category, Reach reach, boolean byFloor, Duration within, List<Keyword> words, List<Keyword> unless) {
    public IncidentRule {
        words = List.copyOf(words);
        unless = List.copyOf(unless);
    }

    /// How far one cause reaches.
    public enum Reach {
        UNIT,
        BUILDING,
        /// The same public place, or the same house where none is named.
        SPOT,
        COMPOUND
    }

    /// Where there are words they tell more than the category, which may have been misread.
    ///
    /// @param plain a text as [linli.text.PlainText] leaves it
    boolean fits(String category, String plain) {
        return words.isEmpty() ? this.category.equals(category) : isNamedIn(plain);
    }

    /// Whether the text names what the row is about; never where the category alone tells.
    ///
    /// @param plain a text as [linli.text.PlainText] leaves it
    public boolean isNamedIn(String plain) {
        return Keyword.isAnyIn(words, plain) && !Keyword.isAnyIn(unless, plain);
    }

    /// Whether one cause can reach both places; what is not known of a place is no obstacle within a known compound.
    public boolean reaches(Place one, Place other) {
        boolean sameCompound = isSame(one.compound(), other.compound());
        boolean sameBuilding = sameCompound && isSame(one.building(), other.building());
        return switch (reach) {
            case COMPOUND -> sameCompound;
            case SPOT -> sameCompound && !Place.differ(one.spot(), other.spot())
                    && (isSame(one.spot(), other.spot()) || !Place.differ(one.building(), other.building()));
            case BUILDING -> sameBuilding;
            case UNIT -> sameBuilding && isSame(one.unit(), other.unit());
        };
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
