package linli.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;
import linli.message.Kind;

/// Reads the labelled messages of `examples/*.jsonl`; other fields of a row are ignored, as the format allows.
final class ExampleLoader {
    private final Problems problems;
    private final Map<Kind, List<String>> categories;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();

    ExampleLoader(Problems problems, Map<Kind, List<String>> categories) {
        this.problems = problems;
        this.categories = categories;
    }

    void load(List<Node> rows) {
        for (Node row : rows) {
            var fields = Fields.of(row, problems);
            String id = fields.text("id");
            String text = fields.text("text");
            String label = fields.text("kind");
            var kind = Kind.find(label);
            var category = fields.optionalText("category");
            if (kind.isEmpty()) {
                problems.add(fields.at("kind"), "'" + label + "' is no kind");
                continue;
            }
            checkCategory(fields, kind.get(), category);
            var earlier = Optional.ofNullable(byId.putIfAbsent(id, row));
            earlier.ifPresent(first -> problems.add(
                    row, "the id '" + id + "' is taken by " + first.file() + ":" + first.line()));
            examples.add(new Example(id, text, kind.get(), category));
        }
    }

    /// Whether all these examples carry categories that are known now: a community may have dropped one since they were read.
    static boolean allow(List<Example> examples, Map<Kind, List<String>> categories) {
        return examples.stream().allMatch(example -> example.category()
                .map(category -> isAllowed(example.kind(), category, categories))
                .orElse(true));
    }

    private static boolean isAllowed(Kind kind, String category, Map<Kind, List<String>> categories) {
        return categories.get(kind).isEmpty() || categories.get(kind).contains(category);
    }

    private void checkCategory(Fields fields, Kind kind, Optional<String> category) {
        if (category.filter(given -> !isAllowed(kind, given, categories)).isPresent()) {
            problems.add(fields.at("category"), "'" + category.get() + "' is no category of " + kind.code());
        }
    }

    void checkAllKindsPresent(String folder) {
        var missing = EnumSet.allOf(Kind.class);
        examples.forEach(e -> missing.remove(e.kind()));
        missing.forEach(kind -> problems.add(folder, 0, "no example of the kind '" + kind.code() + "'"));
    }

    List<Example> examples() {
        return examples;
    }
}
