package linli.channel.onebot;

import java.util.List;
import java.util.Optional;
import linli.channel.BoundedJson;
import tools.jackson.databind.JsonNode;

/// A piece of a message: a text, a picture, a call by name and so on.
record Segment(String type, JsonNode data) {
    static Segment text(String text) {
        return new Segment("text", BoundedJson.MAPPER.createObjectNode().put("text", text));
    }

    /// A message in whichever form: a string with codes, a list, or a single piece.
    static List<Segment> of(JsonNode message) {
        if (message.isString()) {
            return CqCode.parse(message.stringValue());
        }
        if (message.isArray()) {
            return message.valueStream().filter(JsonNode::isObject).map(Segment::one).toList();
        }
        if (message.isObject()) {
            return List.of(one(message));
        }
        throw OneBotError.UNREADABLE.refusal();
    }

    Optional<String> find(String field) {
        return OneBotJson.find(data, field);
    }

    private static Segment one(JsonNode json) {
        return new Segment(OneBotJson.find(json, "type").orElse(""), json.path("data"));
    }
}
