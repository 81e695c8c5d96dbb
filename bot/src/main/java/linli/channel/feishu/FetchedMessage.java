package linli.channel.feishu;

import static linli.channel.BoundedJson.find;

import java.util.List;
import java.util.Optional;
import linli.message.Attachment;
import tools.jackson.databind.JsonNode;

/// A message that was looked up.
///
/// @param bundle the id of the message that bundles it
record FetchedMessage(
        String id, Optional<String> bundle, String type, String sender, String text, List<Attachment> attachments) {
    private static final String FORWARDED = "merge_forward";

    static List<FetchedMessage> all(JsonNode items) {
        return items.valueStream().map(FetchedMessage::of).toList();
    }

    private static FetchedMessage of(JsonNode json) {
        String id = find(json, "/message_id").orElse("");
        String type = find(json, "/msg_type").orElse("");
        var content = FeishuEvents.content(find(json, "/body/content").orElse(""));
        String text = Mention.named(FeishuContent.text(type, content), Mention.all(json.path("mentions")), Optional.empty());
        return new FetchedMessage(
                id, find(json, "/upper_message_id"), type, find(json, "/sender/id").orElse(""), text, FeishuContent.attachments(type, content, id));
    }

    boolean isBundle() {
        return type.equals(FORWARDED);
    }

    static boolean isBundle(String type) {
        return type.equals(FORWARDED);
    }
}
