package linli.afteralarm;

import java.util.Optional;
import java.util.Set;
import linli.cases.Case;

/// What sort of danger an alarm is up for: one that a house suffers, one that befalls a person, a search.
final class SortOfDanger {
    private static final Set<String> OF_A_HOUSE = Set.of("fire", "gas", "flood_collapse", "electric", "other_emergency");
    private static final Set<String> OF_A_PERSON = Set.of("medical", "violence", "missing_person", "self_harm", "trapped");

    private SortOfDanger() {}

    /// What comes from one flat and is smelt or seen by others.
    static boolean isOfAHouse(Case alarmed) {
        return alarmed.category().filter(OF_A_HOUSE::contains).isPresent();
    }

    static boolean isOfAPerson(Optional<String> category) {
        return category.filter(OF_A_PERSON::contains).isPresent();
    }

    static boolean isSearch(Case alarmed) {
        return alarmed.category().equals(Optional.of("missing_person"));
    }

    /// Of those who are heard to fight whoever told of it says who they are.
    static boolean isOfBlows(Case alarmed) {
        return alarmed.category().equals(Optional.of("violence"));
    }

    static boolean isOfSomebodyShutIn(Case alarmed) {
        return alarmed.category().equals(Optional.of("trapped"));
    }
}
