package linli.channel.aibot;

import java.util.Optional;
import linli.channel.wecom.WeComError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes the robot's JSON, within bounds.
final class AibotJson {
    private static final int DEEPEST = 32;
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .build();

    private AibotJson() {}

    static JsonNode object(String text) {
        try {
            var json = MAPPER.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            // refused below
        }
        throw WeComError.JSON_UNREADABLE.refusal();
    }

    /// The text at a place such as `/from/userid`; empty where there is none.
    static Optional<String> find(JsonNode json, String place) {
        return Optional.of(json.at(place)).filter(JsonNode::isString).map(JsonNode::stringValue).filter(text -> !text.isBlank());
    }

    static String get(JsonNode json, String place) {
        return find(json, place).orElseThrow(WeComError.JSON_UNREADABLE::refusal);
    }
}
