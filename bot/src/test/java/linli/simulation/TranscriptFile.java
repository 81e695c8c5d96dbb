package linli.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linli.message.InboundMessage;
import tools.jackson.databind.json.JsonMapper;

/// Writes what people said as `replay` reads it.
final class TranscriptFile {
    private TranscriptFile() {}

    static void write(List<InboundMessage> messages, ZoneId zone, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (InboundMessage message : messages) {
                out.append(JsonMapper.shared().writeValueAsString(line(message, zone))).append('\n');
            }
        }
    }

    private static Map<String, Object> line(InboundMessage message, ZoneId zone) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", message.id().id());
        message.group().ifPresent(group -> line.put("group", group));
        line.put("sender", message.sender());
        message.name().ifPresent(name -> line.put("name", name));
        line.put("at", message.receivedAt().atZone(zone).toOffsetDateTime().toString());
        line.put("text", message.text());
        message.quote().ifPresent(quote -> line.put("quote", Map.of("id", quote.id().orElseThrow(), "text", quote.text())));
        if (!message.forwarded().isEmpty()) {
            line.put("forwarded", message.forwarded().stream().map(l -> Map.of("name", l.name(), "text", l.text())).toList());
        }
        return line;
    }
}
