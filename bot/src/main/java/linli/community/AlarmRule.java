package linli.community;

import java.util.List;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;

/// One row of `config/alarms.yaml`: whom a danger calls out beside those who are responsible anyway.
///
/// @param words one of which has to be in the report; no words fit everything
/// @param call who is called at once with those on duty
/// @param skills what volunteers who are called have learned, the most fitting first; nobody is called for none
/// @param discreet about somebody's state of mind or their family: neighbours read no more than what keeps people safe
public record AlarmRule(
        String id, Match match, List<String> words, List<Holder> call, List<String> skills, boolean discreet) {
    public AlarmRule {
        words = List.copyOf(words);
        call = List.copyOf(call);
        skills = List.copyOf(skills);
    }

    /// @param plain the report as `PlainText` leaves it
    boolean fits(Optional<String> category, Place place, String plain) {
        return match.fits(Kind.EMERGENCY, category, Severity.CRITICAL, place.compound())
                && (words.isEmpty() || words.stream().anyMatch(plain::contains));
    }

    /// To what it applies; empty where words narrow it.
    Optional<Match> appliesTo() {
        return words.isEmpty() ? Optional.of(match) : Optional.empty();
    }
}
