package linli.site;

import java.util.stream.Stream;
import linli.community.Community;
import linli.community.Compound;
import linli.community.Group;
import linli.community.OrgUnit;
import linli.community.Person;
import linli.knowledge.Knowledge;
import linli.outbox.PublicWords;
import linli.wording.Wording;

/// Gathers what a community says in public of itself: its phrases, staff, groups, places and safety steps.
final class SaidInPublic {
    private SaidInPublic() {}

    static PublicWords in(Community community, Wording wording, Knowledge knowledge) {
        var people = community.people().values().stream();
        return new PublicWords(Stream.of(
                        wording.fixedParts(),
                        people.flatMap(SaidInPublic::of),
                        community.spots().stream(),
                        community.compounds().stream().map(Compound::name),
                        community.groups().values().stream().map(Group::name),
                        community.organisation().units().values().stream().map(OrgUnit::name),
                        knowledge.firstSteps().stream().map(first -> first.steps() + first.call()),
                        knowledge.windows().stream().flatMap(window -> Stream.of(window.name(), window.who(), window.where())))
                .flatMap(texts -> texts));
    }

    private static Stream<String> of(Person person) {
        return Stream.of(person.name(), person.title(), person.titled());
    }
}
