package linli.channel.feishu;

import static linli.channel.BoundedJson.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import tools.jackson.databind.JsonNode;

/// The words and the pictures of a message.
final class FeishuContent {
    private FeishuContent() {}

    /// With placeholders for those who are called.
    static String text(String type, JsonNode content) {
        return switch (type) {
            case "text" -> find(content, "/text").orElse("");
            case "post" -> post(inOneLanguage(content));
            // whoever is asked for a place may well send it so
            case "location" -> find(content, "/name").orElse("");
            default -> "";
        };
    }

    /// Feishu finds what is attached by the message's id and the key.
    static List<Attachment> attachments(String type, JsonNode content, String messageId) {
        var all = new ArrayList<Attachment>();
        String name = find(content, "/file_name").orElse("");
        switch (type) {
            case "image" -> find(content, "/image_key").ifPresent(key -> all.add(attachment(Type.PICTURE, messageId, key, "")));
            case "audio" -> find(content, "/file_key").ifPresent(key -> all.add(attachment(Type.VOICE, messageId, key, "")));
            case "media" -> find(content, "/file_key").ifPresent(key -> all.add(attachment(Type.VIDEO, messageId, key, name)));
            case "file", "folder" -> find(content, "/file_key").ifPresent(key -> all.add(attachment(Type.FILE, messageId, key, name)));
            case "location" -> location(content).ifPresent(all::add);
            case "post" -> elements(inOneLanguage(content)).forEach(element -> {
                find(element, "/image_key").filter(_ -> isTagged(element, "img"))
                        .ifPresent(key -> all.add(attachment(Type.PICTURE, messageId, key, "")));
                find(element, "/file_key").filter(_ -> isTagged(element, "media"))
                        .ifPresent(key -> all.add(attachment(Type.VIDEO, messageId, key, "")));
            });
            default -> {} // stickers, cards and the like say nothing
        }
        return all;
    }

    private static Attachment attachment(Type type, String messageId, String key, String name) {
        return new Attachment(type, messageId + "/" + key, name);
    }

    private static Optional<Attachment> location(JsonNode content) {
        return find(content, "/latitude").flatMap(latitude -> find(content, "/longitude").map(longitude ->
                new Attachment(Type.LOCATION, latitude + "," + longitude, find(content, "/name").orElse(""))));
    }

    /// Some bring it in one language, some in several.
    private static JsonNode inOneLanguage(JsonNode content) {
        return content.path("content").isArray()
                ? content
                : content.valueStream().filter(language -> language.path("content").isArray()).findFirst().orElse(content);
    }

    private static String post(JsonNode post) {
        var lines = post.path("content").valueStream()
                .map(line -> line.valueStream().map(FeishuContent::words).collect(Collectors.joining()).strip());
        return Stream.concat(find(post, "/title").stream(), lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Stream<JsonNode> elements(JsonNode post) {
        return post.path("content").valueStream().flatMap(JsonNode::valueStream);
    }

    private static String words(JsonNode element) {
        return isTagged(element, "at") ? find(element, "/user_id").orElse("") : find(element, "/text").orElse("");
    }

    private static boolean isTagged(JsonNode element, String tag) {
        return find(element, "/tag").filter(tag::equals).isPresent();
    }
}
