package linli.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            var words = fields.texts("words").stream().map(PlainText::of).toList();
            String title = fields.text("title");
            String call = fields.text("call");
            String steps = fields.text("steps");
            var toOneself = fields.optionalText("to-oneself");
            checkLength(fields, "steps", steps);
            toOneself.ifPresent(lines -> checkLength(fields, "to-oneself", lines));
            for (String category : categoriesOf(fields)) {
                checkPlace(fields, category, words, complete);
                all.add(new FirstSteps(category, words, title, call, steps, toOneself));
            }
            fields.node("source");
            fields.rejectUnknown();
        }
        categories.get(Kind.EMERGENCY).stream().filter(c -> !complete.contains(c)).forEach(c ->
                problems.add(root.file(), 0, "no first steps for '" + c + "'"));
        return all;
    }

    /// One, or several of which the same is to be done.
    private List<String> categoriesOf(Fields fields) {
        var named = fields.texts("category");
        if (named.isEmpty()) {
            problems.add(fields.at(), "'category' is missing");
        }
        return named;
    }

    private void checkPlace(Fields fields, String category, List<String> words, Set<String> complete) {
        if (!categories.get(Kind.EMERGENCY).contains(category)) {
            problems.add(fields.at("category"), "'" + category + "' is no category of emergency");
        }
        if (complete.contains(category)) {
            problems.add(fields.at("category"), words.isEmpty()
                    ? "the first steps for '" + category + "' are given twice"
                    : "these first steps stand below those for all of '" + category + "' and are never reached");
        }
        if (words.isEmpty()) {
            complete.add(category);
        }
    }

    private void checkLength(Fields fields, String name, String lines) {
        if (lines.lines().count() > LINES) {
            problems.add(fields.at(name), "'" + name + "' has more than two lines");
        }
    }
}
