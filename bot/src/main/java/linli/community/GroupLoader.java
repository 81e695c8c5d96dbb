package linli.community;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Audience;
import linli.message.Place;

/// Reads `groups.yaml`; a row with `each-unit` stands for one group in every stairwell.
record GroupLoader(Problems problems, List<Compound> compounds) {
    Map<String, Group> load(Node root) {
        var groups = new LinkedHashMap<String, Group>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var pattern = fields.optionalText("each-unit");
            if (pattern.isPresent()) {
                addUnitGroups(groups, fields, pattern.get());
            } else {
                add(groups, node, single(fields));
            }
            fields.rejectUnknown();
        }
        return groups;
    }

    private Group single(Fields fields) {
        boolean staff = fields.flag("staff");
        var compound = fields.optionalText("compound");
        compound.filter(id -> compounds.stream().noneMatch(c -> c.id().equals(id))).ifPresent(id ->
                problems.add(fields.at("compound"), "there is no compound '" + id + "'"));
        if (staff && compound.isPresent()) {
            problems.add(fields.at(), "a group is either of staff or of a compound");
        }
        return new Group(
                fields.text("id"),
                fields.text("name"),
                staff ? Audience.STAFF : Audience.GROUP,
                new Place(compound, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                fields.text("channel"));
    }

    private void addUnitGroups(Map<String, Group> groups, Fields fields, String pattern) {
        String name = fields.text("name");
        String channel = fields.text("channel");
        UnitPattern.forEachUnit(compounds, (compound, building, unit) -> {
            var filling = new UnitPattern(compound, building, unit);
            add(groups, fields.at(), new Group(
                    filling.fill(pattern), filling.fill(name), Audience.GROUP, filling.place(), channel));
        });
    }

    private void add(Map<String, Group> groups, Node at, Group group) {
        if (groups.putIfAbsent(group.id(), group) != null) {
            problems.add(at, "two groups are called '" + group.id() + "'");
        }
    }
}
