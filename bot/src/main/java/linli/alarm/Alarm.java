package linli.alarm;

import java.time.Instant;
import java.util.Optional;
import linli.message.Place;

/// People being called to a danger, or to the drill of one.
///
/// @param number its own, from 1
/// @param caseNumber the case it belongs to; empty for a drill, which is no case
/// @param raisedBy who reported it, or started the drill
/// @param rounds how often those who have not answered were called again
/// @param next when the clock looks at a drill again; of a real alarm, the clock of its case says so
/// @param end how it ended; empty while it is up
public record Alarm(
        int number,
        Optional<Integer> caseNumber,
        Optional<String> category,
        Place place,
        Instant raisedAt,
        String raisedBy,
        int rounds,
        Optional<Instant> next,
        Optional<End> end) {
    /// Who said that it is over, and in a word why.
    public record End(Instant at, String by, String why) {}

    public boolean isDrill() {
        return caseNumber.isEmpty();
    }

    public boolean isUp() {
        return end.isEmpty();
    }

    Alarm calledAgain() {
        return new Alarm(number, caseNumber, category, place, raisedAt, raisedBy, rounds + 1, next, end);
    }

    Alarm of(Optional<String> category) {
        return new Alarm(number, caseNumber, category, place, raisedAt, raisedBy, rounds, next, end);
    }

    Alarm at(Place place) {
        return new Alarm(number, caseNumber, category, place, raisedAt, raisedBy, rounds, next, end);
    }

    Alarm lookedAtAgain(Instant next) {
        return new Alarm(number, caseNumber, category, place, raisedAt, raisedBy, rounds, Optional.of(next), end);
    }

    Alarm over(End how) {
        return new Alarm(number, caseNumber, category, place, raisedAt, raisedBy, rounds, Optional.empty(), Optional.of(how));
    }
}
