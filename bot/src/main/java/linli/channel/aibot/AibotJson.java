package linli.channel.aibot;

import linli.channel.BoundedJson;
import linli.channel.wecom.WeComError;
import tools.jackson.databind.JsonNode;

/// Reads the robot's JSON; what cannot be read is refused with the vendor's number.
final class AibotJson {
    private AibotJson() {}

    static JsonNode object(String text) {
        return BoundedJson.readObject(text).orElseThrow(WeComError.JSON_UNREADABLE::refusal);
    }

    static String get(JsonNode json, String place) {
        return BoundedJson.find(json, place).orElseThrow(WeComError.JSON_UNREADABLE::refusal);
    }
}
