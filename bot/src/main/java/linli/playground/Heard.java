package linli.playground;

import java.util.List;
import java.util.Optional;
import linli.message.Act;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.IssueReply;
import linli.message.Reply;
import linli.text.Excerpt;
import tools.jackson.core.JsonGenerator;

/// What somebody wrote, what it was understood as, and what Linli did about it.
///
/// @param message with long texts cut
/// @param gravest what speaks for the whole message; empty when nothing was done
record Heard(InboundMessage message, boolean duplicate, Optional<IssueReply> gravest, int issues, List<Piece> pieces)
        implements Event {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 20;

    static Heard of(InboundMessage message, Reply reply, List<Piece> pieces) {
        var cut = new InboundMessage(
                message.id(), message.group(), message.sender(), message.name(), message.receivedAt(),
                Excerpt.of(message.text(), LONGEST_TEXT), message.mentionsBot(), message.quote(),
                message.forwarded().stream()
                        .limit(MOST_LINES)
                        .map(line -> new ForwardedLine(line.name(), line.at(), Excerpt.of(line.text(), LONGEST_LINE)))
                        .toList());
        return new Heard(cut, reply.duplicate(), reply.gravest(), reply.issues().size(), pieces);
    }

    @Override
    public String type() {
        return "in";
    }

    @Override
    public void write(JsonGenerator json) {
        json.writeStringProperty("id", message.id().id());
        json.writeStringProperty("channel", message.id().channel());
        json.writeStringProperty("group", message.group().orElse(null));
        json.writeStringProperty("sender", message.sender());
        json.writeStringProperty("name", message.name().orElse(null));
        json.writeStringProperty("text", message.text());
        json.writeBooleanProperty("mentionsBot", message.mentionsBot());
        message.quote().ifPresent(quote -> json.writeStringProperty("quote", Excerpt.of(quote.text(), LONGEST_LINE)));
        writeForwarded(json);
        json.writeBooleanProperty("duplicate", duplicate);
        json.writeStringProperty("act", gravest.map(IssueReply::act).orElse(Act.SILENT).code());
        json.writeStringProperty("case", gravest.flatMap(IssueReply::caseNumber).orElse(null));
        json.writeStringProperty("incident", gravest.flatMap(IssueReply::incident).orElse(null));
        json.writeNumberProperty("issues", issues);
        json.writeArrayPropertyStart("pieces");
        pieces.forEach(piece -> piece.write(json));
        json.writeEndArray();
    }

    private void writeForwarded(JsonGenerator json) {
        json.writeArrayPropertyStart("forwarded");
        for (var line : message.forwarded()) {
            json.writeStartObject();
            json.writeStringProperty("name", line.name());
            json.writeStringProperty("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
