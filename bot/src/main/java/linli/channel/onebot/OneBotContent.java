package linli.channel.onebot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import tools.jackson.databind.JsonNode;

/// What the pieces of a message come to.
///
/// @param isCall whether it calls us by name; the call is not in the text
/// @param repliesTo the id of the message it replies to
/// @param bundles the forwarded bundles in it
record OneBotContent(String text, boolean isCall, Optional<String> repliesTo, List<Bundle> bundles, List<Attachment> attachments) {
    /// Talk that was forwarded: by an id under which it is fetched, or as a whole.
    record Bundle(Optional<String> id, JsonNode nodes) {
        boolean isWhole() {
            return nodes.isArray() && !nodes.isEmpty();
        }
    }

    OneBotContent {
        bundles = List.copyOf(bundles);
        attachments = List.copyOf(attachments);
    }

    /// @param ourIds by which we may be called: some bridges know an account by two
    static OneBotContent of(JsonNode message, Set<String> ourIds) {
        var text = new StringBuilder();
        boolean isCall = false;
        Optional<String> repliesTo = Optional.empty();
        var bundles = new ArrayList<Bundle>();
        var attachments = new ArrayList<Attachment>();
        for (var segment : Segment.of(message)) {
            switch (segment.type()) {
                case "text" -> text.append(segment.find("text").orElseGet(() -> blank(segment)));
                case "at" -> {
                    boolean isUs = segment.find("qq").filter(ourIds::contains).isPresent();
                    isCall |= isUs;
                    text.append(isUs ? " " : "@" + segment.find("name").or(() -> segment.find("qq")).orElse("") + " ");
                }
                case "reply" -> repliesTo = repliesTo.or(() -> segment.find("id"));
                case "forward" -> bundles.add(new Bundle(segment.find("id"), segment.data().path("content")));
                case "location" -> {
                    text.append(segment.find("title").or(() -> segment.find("content")).orElse(""));
                    attachment(segment).ifPresent(attachments::add);
                }
                default -> attachment(segment).ifPresent(attachments::add);
            }
        }
        return new OneBotContent(text.toString().strip(), isCall, repliesTo, bundles, attachments);
    }

    /// What keeps words apart is part of the text.
    private static String blank(Segment segment) {
        return segment.data().path("text").isString() ? segment.data().path("text").stringValue() : "";
    }

    /// Empty for what says nothing to Linli, such as a smiley, and for pieces yet to be invented.
    private static Optional<Attachment> attachment(Segment segment) {
        return switch (segment.type()) {
            case "image" -> stored(segment, Type.PICTURE);
            case "record" -> stored(segment, Type.VOICE);
            case "video" -> stored(segment, Type.VIDEO);
            case "file" -> stored(segment, Type.FILE);
            case "share" -> segment.find("url").map(url -> new Attachment(Type.LINK, url, segment.find("title").orElse("")));
            case "location" -> decimal(segment, "lat").flatMap(latitude -> decimal(segment, "lon").map(longitude ->
                    new Attachment(Type.LOCATION, latitude + "," + longitude, segment.find("title").orElse(""))));
            default -> Optional.empty();
        };
    }

    /// An address where there is one; else the name by which the implementation gives it out.
    private static Optional<Attachment> stored(Segment segment, Type type) {
        return segment.find("url").or(() -> segment.find("file_id")).or(() -> segment.find("file"))
                .map(reference -> new Attachment(
                        type, reference, type == Type.FILE ? segment.find("name").or(() -> segment.find("file")).orElse("") : ""));
    }

    private static Optional<String> decimal(Segment segment, String field) {
        var value = segment.data().path(field);
        return value.isNumber() || value.isString() ? Optional.of(value.asString()).filter(text -> !text.isBlank()) : Optional.empty();
    }
}
