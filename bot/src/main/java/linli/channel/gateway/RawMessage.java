package linli.channel.gateway;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.channel.BoundedXml;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.ForwardedLine;
import linli.message.Quote;

/// What some gateways pass on as WeChat itself has it, in XML: words that answer others, bundles of talk, links. All else in XML, such as
/// smileys and transfers, says nothing to Linli.
final class RawMessage {
    /// In groups, some put the sender's id before it.
    private static final Pattern START = Pattern.compile("\\s*+(?:[\\w@.-]{1,64}:\\s*\\n)?\\s*+(?=<(?:\\?xml|msg|appmsg)[\\s>])");
    private static final Pattern SENDER = Pattern.compile("[\\w@.-]{1,64}:\\n");
    private static final int MOST_LINES = 100;

    private RawMessage() {}

    static boolean isOne(String text) {
        return START.matcher(text).lookingAt();
    }

    static GatewayContent read(String text) {
        var start = START.matcher(text);
        return start.lookingAt() ? BoundedXml.read(text.substring(start.end())).map(RawMessage::content).orElse(GatewayContent.NOTHING) : GatewayContent.NOTHING;
    }

    private static GatewayContent content(BoundedXml message) {
        var shown = message.name().equals("appmsg") ? Optional.of(message) : message.all("appmsg").findFirst();
        return shown.map(app -> switch (app.find("type").orElse("")) {
            case "57" -> new GatewayContent(title(app), quote(app), List.of(), List.of());
            case "19" -> bundle(app);
            case "5" -> new GatewayContent("", Optional.empty(), List.of(), app.find("url").map(url -> new Attachment(Type.LINK, url, title(app))).stream().toList());
            default -> GatewayContent.NOTHING;
        }).orElse(GatewayContent.NOTHING);
    }

    private static String title(BoundedXml app) {
        return app.find("title").orElse("").strip();
    }

    private static Optional<Quote> quote(BoundedXml app) {
        return app.all("refermsg").findFirst().flatMap(RawMessage::quoted).map(words -> new Quote(Optional.empty(), words));
    }

    /// What is quoted may itself answer something, or be no words at all.
    private static Optional<String> quoted(BoundedXml quoted) {
        return switch (quoted.find("type").orElse("1")) {
            case "1" -> quoted.find("content").map(text -> SENDER.matcher(text).replaceFirst("").strip());
            case "3" -> Optional.of("[图片]");
            case "34" -> Optional.of("[语音]");
            case "43" -> Optional.of("[视频]");
            default -> quoted.find("content").flatMap(RawMessage::inner).flatMap(inner ->
                    inner.find("title").or(() -> inner.find("appmsg", "title")).map(String::strip));
        };
    }

    /// Who said what; where that cannot be read, the first lines as they are shown.
    private static GatewayContent bundle(BoundedXml app) {
        var lines = app.find("recorditem").flatMap(RawMessage::inner).stream()
                .flatMap(record -> record.all("datalist"))
                .flatMap(list -> list.all("dataitem"))
                .limit(MOST_LINES)
                .flatMap(item -> line(item).stream())
                .toList();
        return lines.isEmpty()
                ? new GatewayContent(title(app) + "\n" + app.find("des").orElse("").strip(), Optional.empty(), List.of(), List.of())
                : new GatewayContent("", Optional.empty(), lines, List.of());
    }

    private static Optional<ForwardedLine> line(BoundedXml item) {
        return item.find("datadesc").or(() -> item.find("datatitle")).map(words -> new ForwardedLine(
                item.find("sourcename").orElse("").strip(), item.find("sourcetime").map(String::strip), words.strip()));
    }

    /// XML in a text of XML, which some write with all its signs escaped twice.
    private static Optional<BoundedXml> inner(String text) {
        return BoundedXml.read(text.strip()).or(() -> BoundedXml.read("<twice>" + text.strip() + "</twice>")
                .map(BoundedXml::text).filter(once -> once.stripLeading().startsWith("<")).flatMap(once -> BoundedXml.read(once.strip())));
    }
}
