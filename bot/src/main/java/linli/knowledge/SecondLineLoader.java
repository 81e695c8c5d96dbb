package linli.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.text.Standing;

/// Reads `second-lines/*.jsonl`; what the matter was, `about`, is for those who write them.
final class SecondLineLoader {
    private final Problems problems;
    private final List<SecondLine> lines = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();

    SecondLineLoader(Problems problems) {
        this.problems = problems;
    }

    void load(List<Node> rows) {
        for (Node row : rows) {
            var fields = Fields.of(row, problems);
            String id = fields.text("id");
            String text = fields.text("text");
            String label = fields.text("standing");
            var standing = find(label);
            if (standing.isEmpty()) {
                problems.add(fields.at("standing"), "'" + label + "' is none of " + known());
                continue;
            }
            Optional.ofNullable(byId.putIfAbsent(id, row)).ifPresent(first -> problems.add(
                    row, "the id '" + id + "' is taken by " + first.file() + ":" + first.line()));
            lines.add(new SecondLine(id, text, standing.get()));
        }
    }

    void checkAllPresent(String folder) {
        var missing = EnumSet.allOf(Standing.class);
        lines.forEach(line -> missing.remove(line.standing()));
        missing.forEach(standing -> problems.add(folder, 0, "no line of '" + code(standing) + "'"));
    }

    List<SecondLine> lines() {
        return lines;
    }

    private static Optional<Standing> find(String label) {
        return Arrays.stream(Standing.values()).filter(standing -> code(standing).equals(label)).findFirst();
    }

    private static String known() {
        return Arrays.stream(Standing.values()).map(SecondLineLoader::code).collect(Collectors.joining(", "));
    }

    private static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
