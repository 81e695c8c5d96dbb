package linli.community;

import java.util.List;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;

/// One row of `config/alarms.yaml`: whom a danger calls out beside those who are responsible anyway.
///
/// @param condition what has to be told for it, and how
/// @param call who is called at once with those on duty
/// @param skills what volunteers who are called have learned, the most fitting first; nobody is called for none
/// @param discreet about somebody's state of mind or their family: neighbours read no more than what keeps people safe
public record AlarmRule(
        String id, Match match, RuleCondition condition, List<Holder> call, List<String> skills, boolean discreet) {
    public AlarmRule {
        call = List.copyOf(call);
        skills = List.copyOf(skills);
    }

    /// @param plain the report as `PlainText` leaves it
    /// @param isForFew whether it has turned out to be for few eyes, whatever was told first
    boolean fits(Optional<String> category, Place place, String plain, boolean isPrivate, boolean isForFew) {
        return match.fits(Kind.EMERGENCY, category, Severity.CRITICAL, place.compound(), Optional.empty())
                && (condition.fits(plain, isPrivate) || isForFew && discreet);
    }

    /// To what it applies; empty where what was told narrows it.
    Optional<Match> appliesTo() {
        return condition.isAnything() ? Optional.of(match) : Optional.empty();
    }
}
