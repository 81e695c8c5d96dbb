package linli.community;

import java.util.List;
import java.util.Optional;

/// One row of `config/routing.yaml`: who gets a matter, who else hears of it, and whether it is for one pair of eyes only.
///
/// @param id how explanations name the row
/// @param name what staff call such matters: 清河苑的维修
/// @param condition what has to be told for it, and how
/// @param outOfHours who takes it while the owner is off duty; empty when it waits for the owner
/// @param confidential the card goes to the owner in private, never to a staff group
public record RoutingRule(
        String id, String name, Match match, RuleCondition condition, Holder owner, Optional<Holder> outOfHours, List<Holder> tell,
        boolean confidential) {
    public RoutingRule {
        tell = List.copyOf(tell);
    }

    /// @param cause the row of `incidents.yaml` for such things
    boolean fits(RoutedMatter matter, Optional<String> cause) {
        return match.fits(matter.kind(), matter.category(), matter.severity(), matter.place().compound(), cause)
                && (condition.fits(matter.plain(), matter.isPrivate()) || matter.isForFew() && confidential);
    }

    /// To what it applies; empty where what was told narrows it.
    Optional<Match> appliesTo() {
        return condition.isAnything() ? Optional.of(match) : Optional.empty();
    }

    /// Whether a colleague with this skill is offered such a matter.
    public boolean isOfferedTo(Person person) {
        return tell.stream().anyMatch(holder -> holder instanceof Holder.Skilled(var skill) && person.skills().contains(skill));
    }
}
