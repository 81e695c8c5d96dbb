package linli.community;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.community.BasicsLoader.Basics;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Place;

/// Reads `organisation.yaml`: the chain of responsibility, at whatever depth.
record OrganisationLoader(
        Problems problems, Basics basics, AreaLoader areas, Map<String, Person> people, Map<String, Group> groups) {
    Organisation load(Node root) {
        var units = new LinkedHashMap<String, OrgUnit>();
        var rows = new HashMap<String, Fields>();
        var patterns = new ArrayList<Fields>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            if (fields.node("each-unit").isPresent()) {
                patterns.add(fields);
            } else {
                var unit = orgUnit(fields);
                add(units, node, unit);
                rows.putIfAbsent(unit.id(), fields);
                fields.rejectUnknown();
            }
        }
        checkTop(root, units);
        checkParents(units, rows);
        for (Fields fields : patterns) {
            addStairwells(units, fields);
            fields.rejectUnknown();
        }
        return new Organisation(basics.levels(), units);
    }

    private OrgUnit orgUnit(Fields fields) {
        var covers = fields.texts("covers").stream().flatMap(t -> areas.area(t, fields.at("covers")).stream()).toList();
        var holders = fields.texts("holders");
        if (holders.isEmpty()) {
            problems.add(fields.at(), "'holders' must name at least one person");
        }
        holders.forEach(h -> checkPerson(fields.at("holders"), h));
        var staffGroup = fields.optionalText("staff-group");
        staffGroup.filter(g -> Optional.ofNullable(groups.get(g)).filter(Group::isStaff).isEmpty()).ifPresent(g ->
                problems.add(fields.at("staff-group"), "'" + g + "' is no staff group"));
        return new OrgUnit(
                fields.text("id"), level(fields, "level"), fields.text("name"), fields.optionalText("parent"), covers,
                holders, staffGroup);
    }

    private void addStairwells(Map<String, OrgUnit> units, Fields fields) {
        String level = level(fields, "each-unit");
        String parentLevel = level(fields, "parent-level");
        String holder = fields.text("holder");
        var parents = units.values().stream().filter(u -> u.level().equals(parentLevel)).toList();
        var wrong = new LinkedHashSet<String>();
        UnitPattern.forEachUnit(basics.compounds(), (compound, building, unit) -> {
            var stairwell = new UnitPattern(compound, building, unit);
            var covering = parents.stream().filter(p -> p.covers(stairwell.place())).toList();
            if (covering.isEmpty()) {
                wrong.add("nobody at level '" + parentLevel + "' covers " + stairwell.fill("{compound} {building}"));
            } else if (covering.size() > 1) {
                wrong.add("both '" + covering.get(0).id() + "' and '" + covering.get(1).id() + "' cover "
                        + stairwell.fill("{compound} {building}"));
            }
            String person = stairwell.fill(holder);
            checkPerson(fields.at("holder"), person);
            add(units, fields.at(), new OrgUnit(
                    stairwell.fill("{compound}-{building}-{unit}"), level, stairwell.fill("{compound-name} {building}-{unit}"),
                    covering.stream().findFirst().map(OrgUnit::id),
                    List.of(new Area(compound.id(), building, building, false, Optional.of(unit))),
                    List.of(person), Optional.empty()));
        });
        wrong.forEach(text -> problems.add(fields.at(), text));
    }

    /// What happens at an unknown place is somebody's matter too.
    private void checkTop(Node root, Map<String, OrgUnit> units) {
        if (units.values().stream().noneMatch(u -> u.covers(Place.UNKNOWN))) {
            problems.add(root.file(), 0, "one link must cover the whole community: leave out its 'covers'");
        }
    }

    /// Levels fall from link to link, so that no chain runs in a circle.
    private void checkParents(Map<String, OrgUnit> units, Map<String, Fields> rows) {
        units.forEach((id, unit) -> {
            var at = rows.get(id).at("parent");
            var parent = unit.parent();
            if (parent.isEmpty() && rank(unit) > 0) {
                problems.add(at, "'parent' is missing: only a link of the level '" + basics.levels().getFirst() + "' has nobody above it");
            } else if (parent.isPresent() && !units.containsKey(parent.get())) {
                problems.add(at, "nothing is called '" + parent.get() + "'");
            } else if (parent.isPresent() && rank(unit) >= 0 && rank(units.get(parent.get())) >= rank(unit)) {
                problems.add(at, "'" + parent.get() + "' is not of a higher level");
            }
        });
    }

    private int rank(OrgUnit unit) {
        return basics.levels().indexOf(unit.level());
    }

    private String level(Fields fields, String name) {
        String level = fields.text(name);
        if (!basics.levels().contains(level)) {
            problems.add(fields.at(name), "'" + level + "' is none of the levels " + basics.levels());
        }
        return level;
    }

    private void checkPerson(Node at, String id) {
        if (!people.containsKey(id)) {
            problems.add(at, "nobody is called '" + id + "'");
        }
    }

    private void add(Map<String, OrgUnit> units, Node at, OrgUnit unit) {
        if (units.putIfAbsent(unit.id(), unit) != null) {
            problems.add(at, "two links of the chain are called '" + unit.id() + "'");
        }
    }
}
