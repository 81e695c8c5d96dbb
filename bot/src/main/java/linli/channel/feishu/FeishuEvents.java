package linli.channel.feishu;

import static linli.channel.BoundedJson.find;

import java.util.Optional;
import linli.channel.BoundedJson;
import tools.jackson.databind.JsonNode;

/// Reads what Feishu tells the application.
record FeishuEvents(String application) {
    private static final String MESSAGE = "im.message.receive_v1";

    /// Nothing for what a bot said, for other events and for those yet to be invented.
    Optional<UnresolvedFeishuMessage> parse(JsonNode json) {
        if (!find(json, "/schema").filter("2.0"::equals).isPresent()) {
            return Optional.empty(); // the form of many years ago, and with another order of fields
        }
        if (!get(json, "/header/app_id").equals(application)) {
            throw FeishuError.FOR_ANOTHER_APPLICATION.refusal();
        }
        get(json, "/header/event_id");
        return get(json, "/header/event_type").equals(MESSAGE) ? said(json.path("event")) : Optional.empty();
    }

    private Optional<UnresolvedFeishuMessage> said(JsonNode event) {
        if (!get(event, "/sender/sender_type").equals("user")) {
            return Optional.empty();
        }
        var message = event.path("message");
        return Optional.of(new UnresolvedFeishuMessage(
                get(message, "/message_id"),
                application,
                get(message, "/chat_type").equals("p2p") ? Optional.empty() : Optional.of(get(message, "/chat_id")),
                get(event, "/sender/sender_id/open_id"),
                get(message, "/message_type"),
                content(get(message, "/content")),
                Mention.all(message.path("mentions")),
                find(message, "/parent_id")));
    }

    /// JSON within a text, but for what was forwarded, which is a word.
    static JsonNode content(String text) {
        return BoundedJson.readObject(text).orElseGet(BoundedJson.MAPPER::createObjectNode);
    }

    private static String get(JsonNode json, String place) {
        return find(json, place).orElseThrow(FeishuError.UNREADABLE::refusal);
    }
}
