package linli.channel.aibot;

import java.util.UUID;
import linli.channel.BoundedJson;
import linli.message.Audience;
import linli.outbox.OutboxRow;
import tools.jackson.databind.node.ObjectNode;

/// What Linli says over its connection: a command, the id by which it is acknowledged, and what it is about.
record Frame(String command, String requestId, ObjectNode body) {
    static Frame subscribe(AibotConnectionSettings settings) {
        return of("aibot_subscribe", object().put("bot_id", settings.botId()).put("secret", settings.secret().value()));
    }

    static Frame ping() {
        return of("ping", object());
    }

    /// @param requestId of the frame that told that somebody came in
    static Frame welcome(String requestId, String text) {
        var body = object().put("msgtype", "text");
        body.putObject("text").put("content", text);
        return new Frame("aibot_respond_welcome_msg", requestId, body);
    }

    /// @param requestId of the frame that brought the message
    static Frame answer(String requestId, CardOrText said) {
        return new Frame("aibot_respond_msg", requestId, said.asAnswer());
    }

    /// @param requestId of the frame that told of a tap on the card
    static Frame update(String requestId, ObjectNode update) {
        return new Frame("aibot_respond_update_msg", requestId, update);
    }

    /// What is said without having been asked, where people have talked to the robot before.
    static Frame message(OutboxRow row, String chat, CardOrText said) {
        boolean isGroup = switch (row.message().audience()) {
            case Audience.GROUP, Audience.STAFF -> true;
            case Audience.PERSON, Audience.PARTIES -> false;
        };
        var body = object().put("chatid", chat).put("chat_type", isGroup ? 2 : 1);
        body.setAll(said.asMessage());
        return of("aibot_send_msg", body);
    }

    /// Holds the secret where it subscribes: for the line alone.
    String text() {
        var frame = object().put("cmd", command);
        frame.putObject("headers").put("req_id", requestId);
        if (!body.isEmpty()) {
            frame.set("body", body);
        }
        return frame.toString();
    }

    private static Frame of(String command, ObjectNode body) {
        return new Frame(command, command + "_" + UUID.randomUUID(), body);
    }

    private static ObjectNode object() {
        return BoundedJson.MAPPER.createObjectNode();
    }
}
