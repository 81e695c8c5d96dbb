package linli.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Reads one map of a file field by field, and notes what is missing, unknown or of the wrong form. What cannot be read
/// gets a harmless stand-in, so that the loader can go on and find the rest of the problems.
public final class Fields {
    private final Node at;
    private final Map<String, Node> fields;
    private final Problems problems;
    private final Set<String> read = new LinkedHashSet<>();

    private Fields(Node at, Map<String, Node> fields, Problems problems) {
        this.at = at;
        this.fields = fields;
        this.problems = problems;
    }

    public static Fields of(Node node, Problems problems) {
        if (node instanceof Node.Fields map) {
            return new Fields(node, map.fields(), problems);
        }
        problems.add(node, "must be a map of fields");
        return new Fields(node, Map.of(), problems);
    }

    /// The items of a list; a single value counts as a list of one.
    public static List<Node> items(Node node) {
        return node instanceof Node.Items list ? list.items() : List.of(node);
    }

    public static String scalar(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        problems.add(node, "must be a single value");
        return "";
    }

    public Node at() {
        return at;
    }

    /// Where the field stands, or the map when the field is missing.
    public Node at(String name) {
        return fields.getOrDefault(name, at);
    }

    /// Every field in the order of the file, for maps whose keys are data.
    public void forEach(BiConsumer<String, Node> action) {
        read.addAll(fields.keySet());
        fields.forEach(action);
    }

    public Optional<Node> node(String name) {
        read.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    public String text(String name) {
        var value = optionalText(name);
        if (value.isEmpty()) {
            problems.add(at, "'" + name + "' is missing");
        }
        return value.orElse("");
    }

    public Optional<String> optionalText(String name) {
        return node(name).map(n -> scalar(n, problems)).filter(t -> !t.isEmpty());
    }

    public List<String> texts(String name) {
        return node(name).map(Fields::items).orElse(List.of()).stream().map(n -> scalar(n, problems)).toList();
    }

    public int number(String name, int standard) {
        return optionalText(name).map(t -> parseNumber(name, t, standard)).orElse(standard);
    }

    private int parseNumber(String name, String text, int standard) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problems.add(at(name), "'" + name + "' must be a whole number, not '" + text + "'");
            return standard;
        }
    }

    public boolean flag(String name) {
        var text = optionalText(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(at(name), "'" + name + "' must be true or false");
        }
        return text.equals("true");
    }

    public Optional<LocalDate> date(String name) {
        return optionalText(name).flatMap(t -> parseDate(name, t));
    }

    private Optional<LocalDate> parseDate(String name, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(at(name), "'" + name + "' must be a date such as 2026-01-31, not '" + text + "'");
            return Optional.empty();
        }
    }

    /// Notes every field that nothing asked for: a misspelt name must not be silently without effect.
    public void rejectUnknown() {
        fields.forEach((name, node) -> {
            if (!read.contains(name)) {
                problems.add(node, "unknown field '" + name + "'");
            }
        });
    }
}
