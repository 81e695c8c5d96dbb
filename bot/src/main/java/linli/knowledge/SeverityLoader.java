package linli.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Kind;
import linli.message.Severity;
import linli.text.PlainText;

/// Reads `severity.yaml`, in which the first row that fits counts.
record SeverityLoader(Problems problems) {
    List<SeverityRule> load(Node root) {
        var rules = new ArrayList<SeverityRule>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var severity = Severity.find(fields.text("severity"));
            if (severity.isEmpty()) {
                problems.add(fields.at("severity"), "'severity' must be low, normal, high or critical");
            }
            var words = fields.texts("words").stream().map(PlainText::of).toList();
            rules.add(new SeverityRule(severity.orElse(Severity.NORMAL), kinds(fields), words));
            fields.rejectUnknown();
        }
        if (rules.isEmpty() || !rules.getLast().kinds().isEmpty() || !rules.getLast().words().isEmpty()) {
            problems.add(root.file(), 0, "the last row must apply to everything");
        }
        return rules;
    }

    private Set<Kind> kinds(Fields fields) {
        var kinds = new HashSet<Kind>();
        for (String name : fields.texts("kinds")) {
            Kind.find(name).ifPresentOrElse(kinds::add, () ->
                    problems.add(fields.at("kinds"), "'" + name + "' is no kind"));
        }
        return kinds;
    }
}
