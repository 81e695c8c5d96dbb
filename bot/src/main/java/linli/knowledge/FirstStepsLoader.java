package linli.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Kind;

/// Reads `first-steps.yaml`; every category of emergency must have its steps.
record FirstStepsLoader(Problems problems, Map<Kind, List<String>> categories) {
    private static final int LINES = 2;

    Map<String, FirstSteps> load(Node root) {
        var all = new LinkedHashMap<String, FirstSteps>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            String category = fields.text("category");
            var steps = new FirstSteps(category, fields.text("title"), fields.text("call"), fields.text("steps"));
            if (all.putIfAbsent(category, steps) != null) {
                problems.add(fields.at("category"), "the first steps for '" + category + "' are given twice");
            }
            if (steps.steps().lines().count() > LINES) {
                problems.add(fields.at("steps"), "'steps' has more than two lines");
            }
            fields.node("source");
            fields.rejectUnknown();
            if (!categories.get(Kind.EMERGENCY).contains(category)) {
                problems.add(fields.at("category"), "'" + category + "' is no category of emergency");
            }
        }
        categories.get(Kind.EMERGENCY).stream().filter(c -> !all.containsKey(c)).forEach(c ->
                problems.add(root.file(), 0, "no first steps for '" + c + "'"));
        return all;
    }
}
