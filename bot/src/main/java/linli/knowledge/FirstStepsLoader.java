package linli.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Kind;
import linli.text.PlainText;

/// Reads `first-steps.yaml`; every category of emergency must have its steps. Rows with words stand above those for all else of the category.
record FirstStepsLoader(Problems problems, Map<Kind, List<String>> categories) {
    private static final int LINES = 2;

    List<FirstSteps> load(Node root) {
        var all = new ArrayList<FirstSteps>();
        var complete = new HashSet<String>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            String category = fields.text("category");
            var words = fields.texts("words").stream().map(PlainText::of).toList();
            var steps = new FirstSteps(
                    category, words, fields.text("title"), fields.text("call"), fields.text("steps"), fields.optionalText("to-oneself"));
            all.add(steps);
            if (complete.contains(category)) {
                problems.add(fields.at("category"), words.isEmpty()
                        ? "the first steps for '" + category + "' are given twice"
                        : "these first steps stand below those for all of '" + category + "' and are never reached");
            }
            if (words.isEmpty()) {
                complete.add(category);
            }
            checkLength(fields, "steps", steps.steps());
            steps.toOneself().ifPresent(lines -> checkLength(fields, "to-oneself", lines));
            fields.node("source");
            fields.rejectUnknown();
            if (!categories.get(Kind.EMERGENCY).contains(category)) {
                problems.add(fields.at("category"), "'" + category + "' is no category of emergency");
            }
        }
        categories.get(Kind.EMERGENCY).stream().filter(c -> !complete.contains(c)).forEach(c ->
                problems.add(root.file(), 0, "no first steps for '" + c + "'"));
        return all;
    }

    private void checkLength(Fields fields, String name, String lines) {
        if (lines.lines().count() > LINES) {
            problems.add(fields.at(name), "'" + name + "' has more than two lines");
        }
    }
}
