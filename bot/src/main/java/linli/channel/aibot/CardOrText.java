package linli.channel.aibot;

import java.util.Optional;
import java.util.UUID;
import linli.channel.BoundedJson;
import tools.jackson.databind.node.ObjectNode;

/// What the robot says, in the form that the occasion wants: a card where there is something to tap on, else text.
record CardOrText(String text, Optional<TemplateCard> card) {
    CardOrText asText() {
        return new CardOrText(text, Optional.empty());
    }

    /// In answer to a message.
    ObjectNode asAnswer() {
        return card.map(CardOrText::asCard).orElseGet(() -> {
            var body = body("stream");
            body.putObject("stream").put("id", UUID.randomUUID().toString()).put("finish", true).put("content", text);
            return body;
        });
    }

    /// Unasked.
    ObjectNode asMessage() {
        return card.map(CardOrText::asCard).orElseGet(() -> {
            var body = body("markdown");
            body.putObject("markdown").put("content", text);
            return body;
        });
    }

    static ObjectNode asCard(TemplateCard card) {
        var body = body("template_card");
        body.set("template_card", card.json());
        return body;
    }

    private static ObjectNode body(String type) {
        return BoundedJson.MAPPER.createObjectNode().put("msgtype", type);
    }
}
