package linli.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads the lines of one [Lesson]; what they are `about` is for those who write them.
final class KnownLineLoader {
    private final Lesson lesson;
    private final Problems problems;
    private final List<KnownLine> lines = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();

    KnownLineLoader(Lesson lesson, Problems problems) {
        this.lesson = lesson;
        this.problems = problems;
    }

    void load(List<Node> rows) {
        for (Node row : rows) {
            var fields = Fields.of(row, problems);
            String id = fields.text("id");
            String text = fields.text("text");
            String label = fields.text("says");
            if (!lesson.labels().contains(label)) {
                problems.add(fields.at("says"), "'" + label + "' is none of " + String.join(", ", lesson.labels()));
                continue;
            }
            Optional.ofNullable(byId.putIfAbsent(id, row)).ifPresent(first -> problems.add(
                    row, "the id '" + id + "' is taken by " + first.file() + ":" + first.line()));
            lines.add(new KnownLine(id, text, label));
        }
    }

    void checkAllPresent(String folder) {
        var missing = new LinkedHashSet<>(lesson.labels());
        lines.forEach(line -> missing.remove(line.label()));
        missing.forEach(label -> problems.add(folder, 0, "no line that says '" + label + "'"));
    }

    List<KnownLine> lines() {
        return lines;
    }
}
