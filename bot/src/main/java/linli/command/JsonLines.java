package linli.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes JSON lines, in UTF-8 whatever the machine's locale says.
final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonLines() {}

    /// A line of a file and where it stands.
    record Line(String file, int number, JsonNode json) {
        String text(String field) throws BadInput {
            return optionalText(field).orElseThrow(() -> new BadInput(file, number, "'" + field + "' is missing"));
        }

        Optional<String> optionalText(String field) throws BadInput {
            var node = json.path(field);
            if (node.isMissingNode() || node.isNull()) {
                return Optional.empty();
            }
            if (!node.isString()) {
                throw new BadInput(file, number, "'" + field + "' must be a text");
            }
            return Optional.of(node.asString());
        }
    }

    /// Does something with each line.
    interface LineAction {
        void accept(Line line) throws BadInput;
    }

    static void read(Path file, LineAction action) throws BadInput {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            read(in, file.toString(), action);
        } catch (IOException e) {
            throw new BadInput(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    static void read(InputStream in, String name, LineAction action) throws BadInput {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    action.accept(new Line(name, number, parse(name, number, line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String file, int number, String line) throws BadInput {
        try {
            var json = MAPPER.readTree(line);
            if (!json.isObject()) {
                throw new BadInput(file, number, "a line must be a JSON object");
            }
            return json;
        } catch (JacksonException e) {
            throw new BadInput(file, number, "is no JSON: " + e.getOriginalMessage());
        }
    }

    static void write(PrintStream out, Consumer<JsonGenerator> fields) {
        var text = new StringWriter();
        try (var json = MAPPER.createGenerator(text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        out.print(text.append('\n'));
    }
}
