package linli.channel;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A platform's JSON, which may come from anybody: read within bounds, and asked for what may not be there.
public final class BoundedJson {
    /// Bundles of OneBot within bundles, as far as they are read, with room to spare.
    private static final int DEEPEST = 100;
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .build();

    private BoundedJson() {}

    /// Empty for what is no JSON, or is nested too deep.
    public static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public static Optional<JsonNode> readObject(String text) {
        return read(text).filter(JsonNode::isObject);
    }

    /// The text at a place such as `/from/userid`; empty where there is none.
    public static Optional<String> find(JsonNode json, String place) {
        return Optional.of(json.at(place)).filter(JsonNode::isString).map(JsonNode::stringValue).filter(text -> !text.isBlank());
    }
}
