package linli.incident;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import linli.cases.SameCause;
import linli.cases.Told;
import linli.message.Kind;

/// Whether a case that was opened by itself belongs to what others tell of: the same cause as one of theirs; or, once several do, the same
/// sort of trouble in one of their houses at that hour, in whatever words.
///
/// @param told what others tell of it
/// @param tellers how many people tell of it
record Belonging(SameCause cause, List<Told> told, int tellers) {
    static final int SEVERAL = 3;
    private static final Duration AT_THAT_HOUR = Duration.ofMinutes(30);

    boolean holds(Told other) {
        return told.stream().anyMatch(one -> cause.why(one, other).isPresent())
                || tellers >= SEVERAL && other.cause().isEmpty()
                        && told.stream().anyMatch(one -> isAtThatHourInThatHouse(one, other));
    }

    private static boolean isAtThatHourInThatHouse(Told one, Told other) {
        return one.kind() == Kind.SERVICE_REQUEST
                && one.kind() == other.kind()
                && one.category().isPresent() && one.category().equals(other.category())
                && !SameCause.isOwn(other)
                && isKnownAndEqual(one.place().building(), other.place().building())
                && Duration.between(one.at(), other.at()).abs().compareTo(AT_THAT_HOUR) <= 0;
    }

    private static boolean isKnownAndEqual(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
