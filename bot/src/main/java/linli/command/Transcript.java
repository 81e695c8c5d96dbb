package linli.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.command.JsonLines.Line;
import linli.message.ForwardedLine;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Quote;
import linli.site.Site;
import tools.jackson.databind.JsonNode;

/// What was said in the groups, line by line, as a file.
final class Transcript {
    private static final String CHANNEL = "open";
    /// Times without an offset are the compound's.
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private Transcript() {}

    static List<InboundMessage> read(Path file, Site site) throws BadInput {
        var messages = new ArrayList<InboundMessage>();
        JsonLines.read(file, line -> {
            var message = message(line);
            boolean backwards = !messages.isEmpty() && message.receivedAt().isBefore(messages.getLast().receivedAt());
            if (backwards) {
                throw new BadInput(line.file(), line.number(), "'at' is earlier than the line before");
            }
            var group = message.group().filter(id -> site.community().group(id).isEmpty());
            if (group.isPresent()) {
                throw new BadInput(line.file(), line.number(), "there is no group '" + group.get() + "'");
            }
            messages.add(message);
        });
        return messages;
    }

    static MessageId idOf(String id) {
        return new MessageId(CHANNEL, CHANNEL, id);
    }

    private static InboundMessage message(Line line) throws BadInput {
        return new InboundMessage(
                idOf(line.text("id")),
                line.optionalText("group"),
                line.text("sender"),
                line.optionalText("name").filter(n -> !n.isBlank()),
                time(line),
                line.text("text"),
                line.json().path("mentions_bot").asBoolean(false),
                quote(line),
                forwarded(line));
    }

    private static Instant time(Line line) throws BadInput {
        String text = line.text("at");
        try {
            boolean local = !text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$");
            var at = local ? LocalDateTime.parse(text).toInstant(CHINA) : OffsetDateTime.parse(text).toInstant();
            return at.truncatedTo(ChronoUnit.MILLIS); // as the clock of the server has it
        } catch (DateTimeException e) {
            throw new BadInput(line.file(), line.number(), "'at' must be a time such as 2026-11-22T08:30:00+08:00");
        }
    }

    private static Optional<Quote> quote(Line line) throws BadInput {
        JsonNode quote = line.json().path("quote");
        if (quote.isMissingNode() || quote.isNull()) {
            return Optional.empty();
        }
        var inner = new Line(line.file(), line.number(), quote);
        return Optional.of(new Quote(inner.optionalText("id"), inner.text("text")));
    }

    private static List<ForwardedLine> forwarded(Line line) throws BadInput {
        var lines = new ArrayList<ForwardedLine>();
        for (JsonNode node : line.json().path("forwarded")) {
            var inner = new Line(line.file(), line.number(), node);
            lines.add(new ForwardedLine(inner.text("name"), inner.optionalText("at"), inner.text("text")));
        }
        return lines;
    }
}
