package linli.mediation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.community.Community;
import linli.community.Person;
import linli.mediation.Suggestion.ToCall;
import linli.mediation.Suggestion.ToInvite;
import linli.text.PlainText;

/// How a community settles quarrels: `config/mediation.yaml`.
///
/// @param mediatorSkill the skill of those who mediate when they are asked to a case
/// @param checkDays how long after an agreement both are asked whether it has been kept
/// @param families the first that fits counts; the last fits all
public record MediationRules(String mediatorSkill, int checkDays, Clinic clinic, List<Family> families) {
    public MediationRules {
        families = List.copyOf(families);
    }

    /// Where the sides meet.
    public record Clinic(String name, String roster, int slotMinutes) {}

    /// Who could help, always in the same order for a case: the card numbers them.
    public List<Suggestion> suggestions(Case about, Community community) {
        String plain = PlainText.of(about.text());
        var family = families.stream().filter(f -> f.fits(about.category(), about.place().compound(), plain)).findFirst().orElseThrow();
        var suggestions = new ArrayList<Suggestion>();
        for (Expert expert : family.experts()) {
            suggestion(expert, community, about.openedAt()).filter(s -> !suggestions.contains(s)).ifPresent(suggestions::add);
        }
        return suggestions;
    }

    private static Optional<Suggestion> suggestion(Expert expert, Community community, Instant then) {
        return switch (expert) {
            case Expert.Colleague(var id) -> community.person(id).map(ToInvite::new);
            case Expert.Skilled(var skill) -> having(skill, community)
                    .filter(person -> !community.isAway(person, then))
                    .findFirst()
                    .map(ToInvite::new);
            case Expert.Office office -> Optional.of(new ToCall(office));
        };
    }

    public boolean isMediator(Person person) {
        return person.skills().contains(mediatorSkill);
    }

    static Stream<Person> having(String skill, Community community) {
        return community.people().values().stream().filter(person -> person.skills().contains(skill));
    }
}
