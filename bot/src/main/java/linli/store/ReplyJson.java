package linli.store;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import linli.message.Act;
import linli.message.Audience;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Reply;
import linli.message.SentMessage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the reply to a message is kept. The form is the store's own, not that of any channel.
final class ReplyJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ReplyJson() {}

    static String write(Reply reply) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeBooleanProperty("duplicate", reply.duplicate());
            json.writeArrayPropertyStart("issues");
            for (var issue : reply.issues()) {
                write(json, issue);
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("messages");
            for (var message : reply.messages()) {
                write(json, message);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    static Reply read(String text) {
        var root = JSON.readTree(text);
        return new Reply(
                root.path("duplicate").asBoolean(),
                root.path("issues").valueStream().map(ReplyJson::issue).toList(),
                root.path("messages").valueStream().map(ReplyJson::message).toList());
    }

    private static void write(JsonGenerator json, IssueReply issue) {
        json.writeStartObject();
        json.writeStringProperty("speaker", issue.speaker());
        json.writeStringProperty("text", issue.text());
        json.writeStringProperty("kind", issue.kind().code());
        issue.category().ifPresent(category -> json.writeStringProperty("category", category));
        json.writeStringProperty("act", issue.act().code());
        issue.caseNumber().ifPresent(number -> json.writeStringProperty("case", number));
        issue.incident().ifPresent(incident -> json.writeStringProperty("incident", incident));
        if (issue.item() > 0) {
            json.writeNumberProperty("item", issue.item());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SentMessage message) {
        json.writeStartObject();
        json.writeStringProperty("id", message.id());
        json.writeStringProperty("to", message.to());
        json.writeStringProperty("audience", message.audience().code());
        json.writeStringProperty("text", message.text());
        json.writeEndObject();
    }

    private static IssueReply issue(JsonNode node) {
        return new IssueReply(
                text(node, "speaker"),
                text(node, "text"),
                Kind.find(text(node, "kind")).orElseThrow(),
                perhaps(node, "category"),
                Act.valueOf(text(node, "act").toUpperCase(Locale.ROOT)),
                perhaps(node, "case"),
                perhaps(node, "incident"),
                node.path("item").asInt(0));
    }

    private static SentMessage message(JsonNode node) {
        return new SentMessage(
                text(node, "id"), text(node, "to"), Audience.of(text(node, "audience")), text(node, "text"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    private static Optional<String> perhaps(JsonNode node, String name) {
        return node.path(name).asStringOpt();
    }
}
