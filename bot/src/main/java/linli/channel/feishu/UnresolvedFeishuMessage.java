package linli.channel.feishu;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What somebody said, before what it points at is looked up.
///
/// @param id of the message
/// @param chat the group's id
/// @param sender whom it is from, by the id that the application knows people by
/// @param type what it is, such as `post`
/// @param quoted the id of the message it replies to
record UnresolvedFeishuMessage(
        String id,
        String application,
        Optional<String> chat,
        String sender,
        String type,
        JsonNode content,
        List<Mention> mentions,
        Optional<String> quoted) {
    UnresolvedFeishuMessage {
        mentions = List.copyOf(mentions);
    }

    /// The group, in a private talk the person.
    String place() {
        return chat.orElse(sender);
    }
}
