package linli.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads `windows.yaml`.
record WindowLoader(Problems problems, Set<String> rosters, Map<String, Entry> entries) {
    List<ServiceWindow> load(Node root) {
        var windows = new ArrayList<ServiceWindow>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            var window = new ServiceWindow(
                    fields.text("id"), fields.text("entry"), fields.text("name"), fields.texts("words"), fields.text("roster"),
                    fields.text("who"), fields.text("where"));
            fields.rejectUnknown();
            if (windows.stream().anyMatch(other -> other.id().equals(window.id()))) {
                problems.add(node, "two windows are called '" + window.id() + "'");
            }
            if (!entries.containsKey(window.entry())) {
                problems.add(fields.at("entry"), "no entry is called '" + window.entry() + "'");
            }
            if (!rosters.contains(window.roster())) {
                problems.add(fields.at("roster"), "no roster is called '" + window.roster() + "'");
            }
            windows.add(window);
        }
        return windows;
    }
}
