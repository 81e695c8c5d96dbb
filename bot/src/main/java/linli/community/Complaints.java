package linli.community;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.message.Kind;
import linli.message.Place;

/// Whom of the community's own people a matter is about, so that it passes them by: known by name, or by office and place, as in 我们单元长.
///
/// @param kinds where a person who is named is taken to be complained about
/// @param categories likewise
/// @param words what makes it a complaint in any other matter but an emergency, where whoever is near is called
/// @param roles what people call those who hold a level of the chain
public record Complaints(Set<Kind> kinds, Set<String> categories, List<String> words, Map<String, List<String>> roles) {
    /// A shorter name is a word like any other.
    private static final int SHORTEST_NAME = 2;

    public Complaints {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        words = List.copyOf(words);
        roles = Map.copyOf(roles);
    }

    /// The ids of all it may be about: where the place leaves several, all of them.
    Set<String> about(Community community, Kind kind, Optional<String> category, Place place, String text) {
        if (!isComplaint(kind, category, text)) {
            return Set.of();
        }
        var about = new HashSet<String>();
        for (Person person : community.people().values()) {
            if (person.name().length() >= SHORTEST_NAME && text.contains(person.name())) {
                about.add(person.id());
            }
        }
        roles.forEach((level, names) -> {
            if (names.stream().anyMatch(text::contains)) {
                community.organisation().possibly(level, place).forEach(unit -> about.addAll(unit.holders()));
            }
        });
        return about;
    }

    private boolean isComplaint(Kind kind, Optional<String> category, String text) {
        return kinds.contains(kind)
                || category.filter(categories::contains).isPresent()
                || kind != Kind.EMERGENCY && words.stream().anyMatch(text::contains);
    }
}
