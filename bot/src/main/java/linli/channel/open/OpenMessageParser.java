package linli.channel.open;

import static linli.channel.open.JsonFields.malformed;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.message.Attachment;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Reads one message as gateways send it. Fields that Linli does not know are ignored.
final class OpenMessageParser {
    private static final String CHANNEL = "open";
    private static final int DEEPEST = 32;
    private static final Set<String> STRINGS = Set.of("id", "group", "sender", "name", "at", "text");
    private static final Set<String> STRINGS_OF_QUOTE = Set.of("id", "text");
    private static final Set<String> STRINGS_OF_LINE = Set.of("name", "at", "text");
    private static final Set<String> STRINGS_OF_ATTACHMENT = Set.of("type", "reference", "name");
    private static final int MOST_ATTACHMENTS = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser json;
    private final JsonFields fields;
    private boolean mentionsBot;
    private Optional<Quote> quote = Optional.empty();
    private final List<ForwardedLine> forwarded = new ArrayList<>(0);
    private final List<Attachment> attachments = new ArrayList<>(0);

    private OpenMessageParser(JsonParser json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    static InboundMessage parse(byte[] body, Instant receivedAt) {
        checkEncoding(body);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            return new OpenMessageParser(json).message(receivedAt);
        } catch (StreamConstraintsException tooMuch) {
            throw malformed("The body is nested more than " + DEEPEST + " deep, or has a name or a number without end.");
        } catch (JacksonException noJson) {
            var place = noJson.getLocation();
            throw malformed("The body is not valid JSON"
                    + (place == null ? "." : ": line " + place.getLineNr() + ", column " + place.getColumnNr() + "."));
        }
    }

    private InboundMessage message(Instant receivedAt) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw malformed("The body has to be a JSON object.");
        }
        var texts = new TextFields("", fields.read("", STRINGS, this::readMore));
        if (json.nextToken() != null) {
            throw malformed("There is something after the JSON object.");
        }
        var message = new InboundMessage(
                new MessageId(CHANNEL, CHANNEL, texts.identifier("id")),
                texts.optionalIdentifier("group"),
                texts.identifier("sender"),
                texts.name("name").filter(name -> !name.isBlank()),
                receivedAt,
                // a picture needs no words
                attachments.isEmpty() ? texts.spokenText("text") : texts.text("text"),
                mentionsBot,
                quote,
                forwarded,
                attachments);
        texts.checkTime("at");
        return message;
    }

    private void readMore(String field) {
        switch (field) {
            case "mentions_bot" -> mentionsBot = fields.flag(field);
            case "quote" -> quote = fields.isNull() ? Optional.empty() : Optional.of(quote(field));
            case "forwarded" -> fields.each(field, line -> forwarded.add(forwardedLine(line)));
            case "attachments" -> fields.each(field, attachment -> attachments.add(attachment(attachment)));
            default -> {}
        }
    }

    private Attachment attachment(String path) {
        if (attachments.size() == MOST_ATTACHMENTS) {
            throw malformed("attachments", "holds more than " + MOST_ATTACHMENTS + ".");
        }
        var texts = new TextFields(path, fields.read(path, STRINGS_OF_ATTACHMENT, _ -> {}));
        String code = texts.text("type");
        var type = Arrays.stream(Attachment.Type.values()).filter(known -> known.code().equals(code)).findFirst()
                .orElseThrow(() -> malformed(path + ".type", "has to be picture, voice, video, file, location or link."));
        return new Attachment(type, texts.reference("reference"), texts.name("name").orElse(""));
    }

    private Quote quote(String path) {
        var texts = new TextFields(path, fields.read(path, STRINGS_OF_QUOTE, _ -> {}));
        return new Quote(texts.name("id").filter(id -> !id.isBlank()), texts.text("text"));
    }

    private ForwardedLine forwardedLine(String path) {
        var texts = new TextFields(path, fields.read(path, STRINGS_OF_LINE, _ -> {}));
        var name = texts.name("name").orElseThrow(() -> malformed(path + ".name", "is missing."));
        return new ForwardedLine(name, texts.optionalText("at"), texts.text("text"));
    }

    /// JSON never holds a bare NUL, so one shows that this is UTF-16 or UTF-32, which the parser would take.
    private static void checkEncoding(byte[] body) {
        for (int i = 0; i < Math.min(4, body.length); i++) {
            if (body[i] == 0) {
                throw malformed("The body is not in UTF-8.");
            }
        }
        if (!ByteBufUtil.isText(Unpooled.wrappedBuffer(body), StandardCharsets.UTF_8)) {
            throw malformed("The body is not in UTF-8.");
        }
    }
}
