package linli.channel.aibot;

import static linli.channel.BoundedJson.find;
import static linli.channel.aibot.AibotJson.get;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import linli.channel.OwnName;
import linli.channel.aibot.AibotCallback.Entered;
import linli.channel.aibot.AibotCallback.Nothing;
import linli.channel.aibot.AibotCallback.Pressed;
import linli.channel.aibot.AibotCallback.Refresh;
import linli.channel.aibot.AibotCallback.Replaced;
import linli.channel.aibot.AibotCallback.Said;
import linli.channel.wecom.WeComError;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import tools.jackson.databind.JsonNode;

/// Reads what the robot is told, which is the same by callbacks and by connection. In a group it is told only what calls it by name.
record AibotParser(String channel, OwnName ownName) {
    AibotCallback parse(JsonNode json, Instant receivedAt) {
        return switch (get(json, "/msgtype")) {
            case "stream" -> new Refresh(get(json, "/stream/id"));
            case "event" -> event(json, receivedAt);
            case "text", "mixed", "image", "voice", "file", "video" -> said(json, text(json), attachments(json), receivedAt)
                    .<AibotCallback>map(said -> said).orElseGet(Nothing::new);
            default -> new Nothing();
        };
    }

    private AibotCallback event(JsonNode json, Instant receivedAt) {
        return switch (get(json, "/event/eventtype")) {
            case "enter_chat" -> new Entered();
            case "disconnected_event" -> new Replaced();
            // documents and the vendor's own program differ in where the key lies
            case "template_card_event" -> find(json, "/event/template_card_event/event_key").or(() -> find(json, "/event/event_key"))
                    .flatMap(key -> said(json, key, List.of(), receivedAt))
                    .<AibotCallback>map(said -> new Pressed(
                            said, find(json, "/event/template_card_event/task_id").or(() -> find(json, "/event/task_id"))))
                    .orElseGet(Nothing::new);
            default -> new Nothing();
        };
    }

    /// Nothing where the robot hears itself.
    private Optional<Said> said(JsonNode json, String text, List<Attachment> attachments, Instant receivedAt) {
        String sender = get(json, "/from/userid");
        String robot = get(json, "/aibotid");
        boolean isGroup = find(json, "/chattype").filter("group"::equals).isPresent();
        Optional<String> group = isGroup ? Optional.of(get(json, "/chatid")) : Optional.empty();
        if (sender.equals(robot)) {
            return Optional.empty();
        }
        var message = new InboundMessage(
                new MessageId(channel, robot, get(json, "/msgid")), group, sender,
                find(json, "/from/alias").or(() -> find(json, "/from/name")), receivedAt,
                isGroup ? ownName.removedFrom(text) : text.strip(), isGroup,
                Optional.of(text(json.path("quote"))).filter(quoted -> !quoted.isBlank()).map(quoted -> new Quote(Optional.empty(), quoted)),
                List.of(), attachments);
        return Optional.of(new Said(message, group.orElse(sender), find(json, "/response_url").flatMap(AibotParser::address)));
    }

    /// The words of a message or of a quote, which look the same.
    private static String text(JsonNode json) {
        return switch (find(json, "/msgtype").orElse("")) {
            case "text" -> find(json, "/text/content").orElse("");
            case "voice" -> find(json, "/voice/content").orElse("");
            case "mixed" -> json.at("/mixed/msg_item").valueStream()
                    .flatMap(item -> find(item, "/text/content").stream())
                    .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static List<Attachment> attachments(JsonNode json) {
        var all = new ArrayList<Attachment>();
        find(json, "/image/url").ifPresent(url -> all.add(encrypted(Type.PICTURE, url)));
        find(json, "/file/url").ifPresent(url -> all.add(encrypted(Type.FILE, url)));
        find(json, "/video/url").ifPresent(url -> all.add(encrypted(Type.VIDEO, url)));
        json.at("/mixed/msg_item").valueStream()
                .flatMap(item -> find(item, "/image/url").stream())
                .forEach(url -> all.add(encrypted(Type.PICTURE, url)));
        return all;
    }

    /// The address lasts for five minutes, and what lies there is encrypted: nothing that people could open.
    private static Attachment encrypted(Type type, String url) {
        return new Attachment(type, "encrypted+" + url, "");
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            throw WeComError.JSON_UNREADABLE.refusal();
        }
    }
}
