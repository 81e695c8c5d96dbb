package linli.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Turns YAML, JSON and JSON lines into [Node]s that remember their lines.
public final class NodeReader {
    private static final int MOST_VALUES = 500_000;

    /// What decoding puts in the place of bytes that are no UTF-8: without this check residents would be written it.
    private static final char DAMAGE = '\ufffd';

    private NodeReader() {}

    /// Loaded when the first file is really read: a start that knows all its files from before has no use for them.
    private static final class Formats {
        private static final TokenStreamFactory YAML =
                YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        private static final TokenStreamFactory JSON =
                JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    }

    /// The one document of a YAML file, perhaps known from before; empty, with the problem noted, when it cannot be read.
    public static Optional<Node> readYaml(SourceFile source, Problems problems) {
        return source.readBefore().or(() -> {
            var root = readYamlAnew(source, problems);
            root.ifPresent(source::isRead);
            return root;
        });
    }

    /// The same for a file that nobody keeps.
    public static Optional<Node> readYamlAnew(SourceFile source, Problems problems) {
        return isRefused(source, problems) ? Optional.empty() : read(Formats.YAML, source.name(), 0, source.text(), problems);
    }

    /// A node for each line that is not blank, perhaps known from before; unreadable lines are noted and left out.
    public static List<Node> readJsonLines(SourceFile source, Problems problems) {
        var known = source.readBefore();
        if (known.isPresent()) {
            return Fields.items(known.get());
        }
        var found = new Problems();
        var nodes = readJsonLinesAnew(source, found);
        found.found().forEach(problems::add);
        if (found.found().isEmpty()) {
            source.isRead(new Node.Items(source.name(), 0, nodes));
        }
        return nodes;
    }

    /// The same for a file that nobody keeps.
    public static List<Node> readJsonLinesAnew(SourceFile source, Problems problems) {
        if (isRefused(source, problems)) {
            return List.of();
        }
        String text = source.text();
        if (text.indexOf(DAMAGE) >= 0) {
            return readLineByLine(source, problems);
        }
        try (var parser = Formats.JSON.createParser(ObjectReadContext.empty(), text)) {
            var nodes = new ArrayList<Node>();
            var walk = new Walk(parser, source.name(), 0);
            while (parser.nextToken() != null) {
                nodes.add(walk.node());
            }
            return nodes;
        } catch (Unreadable e) {
            problems.add(source.name(), e.line, e.getMessage());
            return List.of();
        } catch (JacksonException e) {
            return readLineByLine(source, problems); // slower, but finds every broken line
        }
    }

    private static boolean isRefused(SourceFile source, Problems problems) {
        source.refusal().ifPresent(why -> problems.add(source.name(), 0, why));
        return source.refusal().isPresent();
    }

    private static List<Node> readLineByLine(SourceFile source, Problems problems) {
        var nodes = new ArrayList<Node>();
        int number = 0;
        for (String line : source.text().split("\n", -1)) {
            int before = number++;
            if (!line.isBlank()) {
                read(Formats.JSON, source.name(), before, line, problems).ifPresent(nodes::add);
            }
        }
        return nodes;
    }

    private static Optional<Node> read(
            TokenStreamFactory factory, String file, int linesBefore, String text, Problems problems) {
        int damaged = text.indexOf(DAMAGE);
        if (damaged >= 0) {
            int line = linesBefore + 1 + (int) text.substring(0, damaged).chars().filter(c -> c == '\n').count();
            problems.add(file, line, "is not saved as UTF-8");
            return Optional.empty();
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == null) {
                problems.add(file, linesBefore + 1, "the file is empty");
                return Optional.empty();
            }
            var node = new NodeReader.Walk(parser, file, linesBefore).node();
            if (parser.nextToken() != null) {
                problems.add(file, linesBefore + parser.currentTokenLocation().getLineNr(), "more than one document");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (Unreadable e) {
            problems.add(file, linesBefore + e.line, e.getMessage());
            return Optional.empty();
        } catch (JacksonException e) {
            var location = Optional.ofNullable(e.getLocation());
            int line = linesBefore + Math.max(1, location.map(l -> l.getLineNr()).orElse(1));
            problems.add(file, line, "cannot be read: " + e.getOriginalMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    /// What no file of ours needs, and what would take a running server's memory.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        private Unreadable(int line, String why) {
            super(why);
            this.line = line;
        }
    }

    private static final class Walk {
        private final JsonParser parser;
        private final String file;
        private final int linesBefore;
        private int values;

        private Walk(JsonParser parser, String file, int linesBefore) {
            this.parser = parser;
            this.file = file;
            this.linesBefore = linesBefore;
        }

        Node node() {
            int here = parser.currentTokenLocation().getLineNr();
            if (++values > MOST_VALUES) {
                throw new Unreadable(here, "holds more than %,d values: split it".formatted(MOST_VALUES));
            }
            if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                throw new Unreadable(here, "an alias (*) is not read: write out what it stands for");
            }
            int line = linesBefore + here;
            return switch (parser.currentToken()) {
                case START_OBJECT -> new Node.Fields(file, line, fields());
                case START_ARRAY -> new Node.Items(file, line, items());
                case VALUE_NULL -> new Node.Scalar(file, line, "");
                default -> new Node.Scalar(file, line, parser.getString());
            };
        }

        private Map<String, Node> fields() {
            var fields = new LinkedHashMap<String, Node>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, node());
            }
            return fields;
        }

        private List<Node> items() {
            var items = new ArrayList<Node>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return items;
        }
    }
}
