package linli.channel.dingtalk;

import static linli.channel.BoundedJson.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.channel.BoundedJson;
import linli.message.ForwardedLine;
import tools.jackson.databind.JsonNode;

/// A bundle of forwarded messages. Undocumented; as robots have seen it: JSON within a text within JSON.
final class ChatRecord {
    private static final int MOST_LINES = 100;
    private static final int DEEPEST = 3;

    private ChatRecord() {}

    static boolean isReadable(JsonNode json) {
        return !lines(json).isEmpty();
    }

    /// Those with words; what was only a picture has none.
    static List<ForwardedLine> lines(JsonNode json) {
        var lines = new ArrayList<ForwardedLine>();
        if (find(json, "/msgtype").filter("chatRecord"::equals).isPresent()) {
            add(json.at("/content/chatRecord"), 1, lines);
        }
        return lines;
    }

    private static void add(JsonNode record, int depth, List<ForwardedLine> lines) {
        var entries = record.isString() ? BoundedJson.read(record.stringValue()) : Optional.of(record);
        entries.filter(JsonNode::isArray).ifPresent(array -> array.valueStream()
                .takeWhile(_ -> lines.size() < MOST_LINES)
                .forEach(entry -> {
                    var inner = entry.path("chatRecord");
                    if (!inner.isMissingNode() && depth < DEEPEST) {
                        add(inner, depth + 1, lines);
                    } else {
                        line(entry).ifPresent(lines::add);
                    }
                }));
    }

    private static Optional<ForwardedLine> line(JsonNode entry) {
        String name = find(entry, "/senderNick").or(() -> find(entry, "/senderName")).orElse("");
        return find(entry, "/content").map(text -> new ForwardedLine(name, Optional.empty(), text.strip()));
    }
}
