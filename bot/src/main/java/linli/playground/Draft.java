package linli.playground;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody wrote on the page, as the page sends it.
///
/// @param person who they are playing
record Draft(
        String person, Optional<String> name, Optional<String> group, String text, boolean mentionsBot, Optional<Quote> quote) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 10_000;

    static Draft parse(byte[] body) {
        var root = tree(body);
        return new Draft(
                required(root, "as", LONGEST_NAME),
                optional(root, "name", LONGEST_NAME),
                optional(root, "group", LONGEST_NAME),
                required(root, "text", LONGEST_TEXT),
                flag(root, "mentionsBot"),
                root.hasNonNull("quote") ? Optional.of(quote(root.get("quote"))) : Optional.empty());
    }

    InboundMessage message(MessageId id, Instant receivedAt) {
        return new InboundMessage(id, group, person, name, receivedAt, text, mentionsBot, quote, List.of());
    }

    private static JsonNode tree(byte[] body) {
        try {
            var root = JSON.readTree(body);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException noJson) {
            throw malformed(Optional.empty(), "The body is not valid JSON.");
        }
        throw malformed(Optional.empty(), "The body has to be a JSON object.");
    }

    private static Quote quote(JsonNode node) {
        return new Quote(optional(node, "id", LONGEST_NAME), required(node, "text", LONGEST_TEXT));
    }

    private static String required(JsonNode node, String field, int longest) {
        return optional(node, field, longest).orElseThrow(() -> malformed(Optional.of(field), "It is missing or blank."));
    }

    /// A blank text counts as absent.
    private static Optional<String> optional(JsonNode node, String field, int longest) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() || value.asString().length() > longest) {
            throw malformed(Optional.of(field), "It has to be a string of at most " + longest + " characters.");
        }
        return Optional.of(value.asString()).filter(text -> !text.isBlank());
    }

    private static boolean flag(JsonNode node, String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isBoolean()) {
            return value.asBoolean(false);
        }
        throw malformed(Optional.of(field), "It has to be true or false.");
    }

    private static RejectedWebhook malformed(Optional<String> field, String message) {
        return new RejectedWebhook(RefusalReason.MALFORMED, field, message);
    }
}
