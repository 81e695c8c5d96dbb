package linli.community;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads `people.yaml` and the unit leaders of `leaders.yaml`.
record PeopleLoader(Problems problems, AreaLoader areas) {
    Map<String, Person> load(Node people, Node leaders) {
        var all = new LinkedHashMap<String, Person>();
        for (Node node : Fields.items(people)) {
            var fields = Fields.of(node, problems);
            add(all, node, person(fields));
            fields.rejectUnknown();
        }
        var leaderFields = Fields.of(leaders, problems);
        String title = leaderFields.text("title");
        leaderFields.node("leaders").ifPresent(names -> Fields.of(names, problems)
                .forEach((id, node) -> add(all, node, leader(id, title, node))));
        leaderFields.rejectUnknown();
        for (Node node : Fields.items(people)) {
            var fields = Fields.of(node, problems);
            fields.texts("substitutes").stream().filter(s -> !all.containsKey(s)).forEach(s ->
                    problems.add(fields.at("substitutes"), "nobody is called '" + s + "'"));
        }
        return all;
    }

    void checkRosters(Node people, Set<String> rosters) {
        for (Node node : Fields.items(people)) {
            var fields = Fields.of(node, problems);
            fields.optionalText("roster").filter(r -> !rosters.contains(r)).ifPresent(r ->
                    problems.add(fields.at("roster"), "there is no roster '" + r + "'"));
        }
    }

    private void add(Map<String, Person> all, Node at, Person person) {
        if (all.putIfAbsent(person.id(), person) != null) {
            problems.add(at, "two people are called '" + person.id() + "'");
        }
    }

    private Person person(Fields fields) {
        return new Person(
                fields.text("id"),
                fields.text("name"),
                fields.text("title"),
                fields.optionalText("phone"),
                fields.flag("private"),
                fields.texts("skills"),
                fields.texts("substitutes"),
                fields.optionalText("roster"),
                fields.optionalText("lives").flatMap(text -> areas.area(text, fields.at("lives"))),
                fields.texts("leave").stream()
                        .flatMap(t -> Ranges.leave(t, fields.at("leave"), problems).stream())
                        .toList(),
                fields.flag("volunteer"));
    }

    /// A line of `leaders.yaml` holds a name alone: leaders are volunteers, at hand when they are.
    private Person leader(String id, String title, Node node) {
        return new Person(
                id, Fields.scalar(node, problems), title, Optional.empty(), true, List.of(), List.of(), Optional.empty(), Optional.empty(),
                List.of(), true);
    }
}
