package linli.channel.onebot;

import java.util.Optional;
import linli.channel.BoundedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads and writes OneBot's JSON. Implementations differ in what is a number and what a string; ids may be longer than an
/// int, or no number at all.
final class OneBotJson {
    private static final int LONGEST_ID = 128;

    private OneBotJson() {}

    static JsonNode object(String text) {
        return BoundedJson.readObject(text).orElseThrow(OneBotError.UNREADABLE::refusal);
    }

    /// A string, or what some implementations write without quotation marks; empty where it is blank.
    static Optional<String> find(JsonNode json, String field) {
        var value = json.path(field);
        return value.isString() || value.isIntegralNumber() || value.isBoolean()
                ? Optional.of(value.asString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    static Optional<String> findId(JsonNode json, String field) {
        return find(json, field).map(String::strip).filter(id -> id.length() <= LONGEST_ID);
    }

    static String id(JsonNode json, String field) {
        return findId(json, field).orElseThrow(OneBotError.UNREADABLE::refusal);
    }

    /// As a number where it is one: strict implementations take nothing else.
    static ObjectNode object(String field, String id) {
        var json = BoundedJson.MAPPER.createObjectNode();
        return id.matches("-?[1-9][0-9]{0,17}") ? json.put(field, Long.parseLong(id)) : json.put(field, id);
    }
}
