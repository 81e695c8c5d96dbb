package linli.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A line of the export: one thing that is kept, in the words of the contract.
final class ExportLine {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode node;

    ExportLine(String type, String community) {
        this(JSON.createObjectNode().put("type", type).put("community", community));
    }

    private ExportLine(ObjectNode node) {
        this.node = node;
    }

    ExportLine with(String name, String text) {
        node.put(name, text);
        return this;
    }

    ExportLine with(String name, Optional<String> text) {
        text.ifPresentOrElse(known -> node.put(name, known), () -> node.putNull(name));
        return this;
    }

    ExportLine with(String name, int number) {
        node.put(name, number);
        return this;
    }

    ExportLine with(String name, boolean flag) {
        node.put(name, flag);
        return this;
    }

    ExportLine with(String name, Instant at) {
        node.put(name, at.toString());
        return this;
    }

    ExportLine with(String name, List<String> texts) {
        var array = node.putArray(name);
        texts.forEach(array::add);
        return this;
    }

    ExportLine with(String name, Place place) {
        var parts = new ExportLine(node.putObject(name));
        parts.with("compound", place.compound())
                .with("building", place.building())
                .with("unit", place.unit())
                .with("room", place.room())
                .with("spot", place.spot());
        return this;
    }

    /// UTF-8, whatever the stream it goes to makes of characters.
    byte[] bytes() {
        return (JSON.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
