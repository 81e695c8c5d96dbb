package linli.community;

import java.util.List;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Severity;

/// One row of `config/routing.yaml`: who gets a matter, who else hears of it, and whether it is for one pair of eyes only.
///
/// @param id how explanations name the row
/// @param name what staff call such matters: 清河苑的维修
/// @param words one of which must be in the text; none where any text will do
/// @param inPrivate only what is told Linli in private
/// @param outOfHours who takes it while the owner is off duty; empty when it waits for the owner
/// @param confidential the card goes to the owner in private, never to a staff group
public record RoutingRule(
        String id, String name, Match match, List<String> words, boolean inPrivate, Holder owner, Optional<Holder> outOfHours, List<Holder> tell,
        boolean confidential) {
    public RoutingRule {
        words = List.copyOf(words);
        tell = List.copyOf(tell);
    }

    boolean fits(Kind kind, Optional<String> category, Severity severity, Optional<String> compound, String text, boolean isPrivate) {
        return match.fits(kind, category, severity, compound) && (isPrivate || !inPrivate) && (words.isEmpty() || words.stream().anyMatch(text::contains));
    }

    /// Whether a colleague with this skill is offered such a matter.
    public boolean isOfferedTo(Person person) {
        return tell.stream().anyMatch(holder -> holder instanceof Holder.Skilled(var skill) && person.skills().contains(skill));
    }
}
