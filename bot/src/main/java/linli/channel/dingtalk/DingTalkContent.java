package linli.channel.dingtalk;

import static linli.channel.BoundedJson.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linli.channel.BoundedJson;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.Quote;
import tools.jackson.databind.JsonNode;

/// The words, the pictures and the quote of a message.
final class DingTalkContent {
    /// Where the robot may not read what is quoted, DingTalk gives it sealed.
    private static final Pattern SEALED = Pattern.compile("[A-Za-z0-9+/=]{64,}(\\|\\|\\d+){3}");

    private DingTalkContent() {}

    static String text(JsonNode json) {
        return switch (find(json, "/msgtype").orElse("")) {
            case "text" -> find(json, "/text/content").orElse("");
            case "richText" -> richText(json.at("/content/richText"));
            // what DingTalk has understood of it
            case "audio" -> find(json, "/content/recognition").orElse("");
            // the first lines are better than nothing
            case "chatRecord" -> ChatRecord.isReadable(json) ? "" : find(json, "/content/summary").orElse("");
            default -> "";
        };
    }

    static List<Attachment> attachments(JsonNode json) {
        var all = new ArrayList<Attachment>();
        String name = find(json, "/content/fileName").orElse("");
        type(find(json, "/msgtype").orElse(""))
                .flatMap(type -> find(json, "/content/downloadCode").map(code -> new Attachment(type, code, name)))
                .ifPresent(all::add);
        json.at("/content/richText").valueStream()
                .flatMap(item -> find(item, "/downloadCode").stream())
                .forEach(code -> all.add(new Attachment(Type.PICTURE, code, "")));
        return all;
    }

    /// Undocumented: beside the text, or beside the other content.
    static Optional<Quote> quote(JsonNode json) {
        return Optional.of(json.at("/text/repliedMsg")).filter(JsonNode::isObject)
                .or(() -> Optional.of(json.at("/content/repliedMsg")).filter(JsonNode::isObject))
                .map(quoted -> new Quote(find(quoted, "/msgId"), quotedText(quoted.path("content"))))
                .or(() -> find(json, "/content/quoteContent").map(text -> new Quote(Optional.empty(), text.strip())))
                .filter(quote -> !quote.text().isBlank() && !SEALED.matcher(quote.text()).matches());
    }

    private static String quotedText(JsonNode content) {
        if (content.isString()) {
            String text = content.stringValue();
            return BoundedJson.readObject(text).map(DingTalkContent::quotedText).filter(inner -> !inner.isBlank()).orElse(text.strip());
        }
        return find(content, "/text")
                .or(() -> find(content, "/content"))
                .or(() -> find(content, "/recognition"))
                .or(() -> find(content, "/summary"))
                .orElseGet(() -> richText(content.path("richText")))
                .strip();
    }

    /// A picture in between ends a line.
    private static String richText(JsonNode items) {
        return items.valueStream().map(item -> find(item, "/text").orElse("\n")).collect(Collectors.joining()).strip();
    }

    static Optional<Type> type(String name) {
        return switch (name) {
            case "picture", "image" -> Optional.of(Type.PICTURE);
            case "audio", "voice" -> Optional.of(Type.VOICE);
            case "video" -> Optional.of(Type.VIDEO);
            case "file" -> Optional.of(Type.FILE);
            default -> Optional.empty();
        };
    }
}
