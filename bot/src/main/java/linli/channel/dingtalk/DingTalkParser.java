package linli.channel.dingtalk;

import static linli.channel.BoundedJson.find;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Attachment;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import tools.jackson.databind.JsonNode;

/// Reads what is said to the robot. In a group it is told only what calls it, and DingTalk has taken the call out already.
record DingTalkParser(String channel, String robot) {
    private static final String IN_GROUP = "2";

    /// Nothing for what the robot says itself, and for types yet to be invented.
    Optional<SessionMessage> parse(JsonNode json, Instant receivedAt) {
        if (find(json, "/robotCode").filter(code -> !code.equals(robot)).isPresent()) {
            throw DingTalkError.FOR_ANOTHER_ROBOT.refusal();
        }
        String id = get(json, "/msgId");
        String senderId = get(json, "/senderId");
        boolean isGroup = get(json, "/conversationType").equals(IN_GROUP);
        Optional<String> group = isGroup ? Optional.of(get(json, "/conversationId")) : Optional.empty();
        String text = DingTalkContent.text(json).strip();
        List<ForwardedLine> forwarded = ChatRecord.lines(json);
        List<Attachment> attachments = DingTalkContent.attachments(json);
        boolean isOwn = find(json, "/chatbotUserId").filter(senderId::equals).isPresent();
        if (isOwn || text.isEmpty() && forwarded.isEmpty() && attachments.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SessionMessage(
                new InboundMessage(
                        new MessageId(channel, robot, id), group,
                        // whoever is not in the corp has no id of it
                        find(json, "/senderStaffId").orElse(senderId), find(json, "/senderNick"), receivedAt, text,
                        isGroup && json.path("isInAtList").asBoolean(true), DingTalkContent.quote(json), forwarded, attachments),
                session(json)));
    }

    private static Optional<Session> session(JsonNode json) {
        var until = Optional.of(json.path("sessionWebhookExpiredTime")).filter(JsonNode::canConvertToLong).map(JsonNode::longValue);
        return find(json, "/sessionWebhook").flatMap(DingTalkParser::address)
                .flatMap(address -> until.map(time -> new Session(address, Instant.ofEpochMilli(time))));
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String get(JsonNode json, String place) {
        return find(json, place).orElseThrow(DingTalkError.UNREADABLE::refusal);
    }
}
