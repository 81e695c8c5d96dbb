package linli.channel.open;

import java.util.List;
import java.util.Optional;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.Reply;
import linli.message.SentMessage;
import tools.jackson.core.JsonGenerator;

/// Writes what Linli did about a message, in the words of the contract.
public final class OpenReply {
    private OpenReply() {}

    /// Writes the fields of a reply into the object that is open: the gravest issue's, `issues` and `messages`.
    public static void write(JsonGenerator json, Reply reply) {
        reply.gravest().ifPresentOrElse(issue -> writeNature(json, issue), () -> writeSilence(json));
        json.writeName("issues").writeStartArray();
        for (var issue : reply.issues()) {
            json.writeStartObject();
            json.writeStringProperty("speaker", issue.speaker());
            json.writeStringProperty("text", issue.text());
            writeNature(json, issue);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeMessages(json, reply.messages());
    }

    /// Writes `messages` into the object that is open.
    public static void writeMessages(JsonGenerator json, List<SentMessage> messages) {
        json.writeName("messages").writeStartArray();
        for (var message : messages) {
            json.writeStartObject();
            json.writeStringProperty("id", message.id());
            json.writeStringProperty("to", message.to());
            json.writeStringProperty("audience", message.audience().code());
            json.writeStringProperty("text", message.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNature(JsonGenerator json, IssueReply issue) {
        write(json, issue.kind(), issue.category(), issue.act(), issue.caseNumber(), issue.incident());
    }

    private static void writeSilence(JsonGenerator json) {
        write(json, Kind.CHATTER, Optional.empty(), Act.SILENT, Optional.empty(), Optional.empty());
    }

    private static void write(
            JsonGenerator json,
            Kind kind,
            Optional<String> category,
            Act act,
            Optional<String> caseNumber,
            Optional<String> incident) {
        json.writeStringProperty("kind", kind.code());
        json.writeStringProperty("category", category.orElse(null));
        json.writeStringProperty("act", act.code());
        json.writeStringProperty("case", caseNumber.orElse(null));
        json.writeStringProperty("incident", incident.orElse(null));
    }
}
