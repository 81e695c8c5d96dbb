package linli.knowledge;

import java.util.Set;

/// What a row of a table asks of one fact.
public sealed interface Condition {
    /// From one whole number to another, both included.
    record Between(int from, int to) implements Condition {
        boolean overlaps(Between other) {
            return from <= other.to && other.from <= to;
        }
    }

    record OneOf(Set<String> names) implements Condition {
        public OneOf {
            names = Set.copyOf(names);
        }
    }

    /// Whether one and the same person may meet both.
    static boolean overlap(Condition one, Condition other) {
        return switch (one) {
            case Between between -> other instanceof Between same && between.overlaps(same);
            case OneOf(var names) -> other instanceof OneOf(var others) && names.stream().anyMatch(others::contains);
        };
    }
}
