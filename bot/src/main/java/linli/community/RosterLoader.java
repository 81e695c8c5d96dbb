package linli.community;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linli.community.Roster.Hours;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads `rosters.yaml`.
record RosterLoader(Problems problems, Map<String, Person> people) {
    Map<String, Roster> load(Node root) {
        var rosters = new LinkedHashMap<String, Roster>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var roster = roster(fields);
            if (rosters.putIfAbsent(roster.id(), roster) != null) {
                problems.add(node, "two rosters are called '" + roster.id() + "'");
            }
            fields.rejectUnknown();
        }
        return rosters;
    }

    private Roster roster(Fields fields) {
        var hours = fields.texts("hours").stream().map(t -> Ranges.hours(t, fields.at("hours"), problems)).toList();
        checkHours(hours, fields);
        var holidays = fields.optionalText("holidays").orElse("on");
        if (!holidays.equals("on") && !holidays.equals("off")) {
            problems.add(fields.at("holidays"), "'holidays' must be on or off");
        }
        var members = fields.texts("people");
        members.forEach(p -> checkPerson(fields.at("people"), p));
        return new Roster(
                fields.text("id"),
                fields.text("name"),
                Ranges.days(fields.text("days"), fields.at("days"), problems),
                hours,
                holidays.equals("off"),
                turns(fields),
                members);
    }

    private void checkHours(List<Hours> hours, Fields fields) {
        if (fields.node("hours").isEmpty()) {
            problems.add(fields.at(), "'hours' is missing");
        }
        int end = 0;
        for (Hours stretch : hours) {
            if (stretch.until() <= stretch.from()) {
                problems.add(fields.at("hours"), "hours must end later on the same day than they begin");
            } else if (stretch.from() < end) {
                problems.add(fields.at("hours"), "hours must come one after the other");
            }
            end = stretch.until();
        }
    }

    private Map<DayOfWeek, String> turns(Fields fields) {
        var turns = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        fields.node("turns").ifPresent(n -> Fields.of(n, problems).forEach((days, person) ->
                Ranges.days(days, person, problems).forEach(day -> {
                    var id = Fields.scalar(person, problems);
                    checkPerson(person, id);
                    turns.put(day, id);
                })));
        return turns;
    }

    private void checkPerson(Node at, String id) {
        if (!people.containsKey(id)) {
            problems.add(at, "nobody is called '" + id + "'");
        }
    }
}
