package linli.channel.gateway;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linli.channel.OwnName;
import linli.channel.Reason;
import linli.channel.RejectedWebhook;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.InboundMessage;
import linli.message.MessageId;
import tools.jackson.databind.JsonNode;

/// Reads what a gateway reports. What the account said itself, what comes from no person, and what is none of Linli's business is nothing:
/// requests for friendship above all, which an answer would grant.
record GatewayParser(String channel, OwnName ownName, Numbers numbers, Rooms rooms) {
    /// An account of a newspaper or a shop, in the words of Wechaty.
    private static final int OFFICIAL = 2;
    private static final int LONGEST_NAME = 256;
    /// Far more than WeChat lets anybody write.
    private static final int LONGEST_TEXT = 64 * 1024;

    Optional<InboundMessage> read(GatewayForm form, Instant receivedAt) {
        String type = form.get("type").text();
        boolean isSaid = switch (type) {
            case "text", "file", "urlLink" -> !form.isSet("isMsgFromSelf") && !form.isSet("isSystemEvent");
            default -> false;
        };
        return isSaid ? said(form, type, Sender.of(form), receivedAt) : Optional.empty();
    }

    /// Who said it and where.
    ///
    /// @param room empty for a private talk
    /// @param id the remark by which the account's owner knows them, which nobody else can take; else the id of this login
    private record Sender(Optional<Room> room, String id, Optional<String> name, boolean isPerson) {
        static Sender of(GatewayForm form) {
            var source = form.object("source");
            var from = source.path("from");
            String id = find(from, "/payload/alias", "/alias").map(PersonAddress::ofRemark)
                    .or(() -> find(from, "/id", "/payload/id"))
                    .filter(known -> known.length() <= LONGEST_NAME)
                    .orElseThrow(() -> GatewayForm.malformed("The field source does not say who it is from."));
            return new Sender(
                    Room.of(source.path("room")), id, find(from, "/payload/name", "/name"),
                    from.at("/payload/type").asInt(0) != OFFICIAL);
        }
    }

    /// @param name empty for a group that nobody has given one
    private record Room(String name, String id) {
        static Optional<Room> of(JsonNode room) {
            return Optional.of(room).filter(JsonNode::isObject).map(known -> new Room(
                    find(known, "/payload/topic", "/topic").filter(name -> name.length() <= LONGEST_NAME).orElse(""),
                    find(known, "/id", "/payload/id").orElse("")));
        }
    }

    private Optional<InboundMessage> said(GatewayForm form, String type, Sender sender, Instant receivedAt) {
        boolean isKnown = sender.room().map(room -> !room.name().isEmpty() && rooms.heard(room.name(), room.id())).orElse(true);
        var content = form.get("content");
        boolean isText = type.equals("text");
        if (isText && content.content().length > LONGEST_TEXT) {
            throw new RejectedWebhook(Reason.TOO_LARGE, Optional.of("content"), "The text is larger than the " + LONGEST_TEXT + " bytes that are taken.");
        }
        var attachments = attachment(type, form).map(List::of).orElseGet(List::of);
        if (!isKnown || !sender.isPerson() || isText && content.text().isBlank() || !isText && attachments.isEmpty()) {
            return Optional.empty();
        }
        var said = QuotedText.of(isText ? lines(content.text()) : "");
        boolean isCalled = sender.room().isPresent() && (form.isSet("isMentioned") || ownName.isCalledIn(said.text()));
        var group = sender.room().map(Room::name);
        String number = form.find("id").filter(id -> !id.isBlank() && id.length() <= LONGEST_NAME)
                .orElseGet(() -> numbers.of(group.orElse(""), sender.id(), type, content));
        return Optional.of(new InboundMessage(
                new MessageId(channel, channel, number), group, sender.id(), sender.name(), receivedAt,
                isCalled ? ownName.removedFrom(said.text()) : said.text().strip(), isCalled, said.quote(), List.of(), attachments));
    }

    /// Forms of browsers, and of programs that do as browsers do, end lines in their own way.
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Optional<Attachment> attachment(String type, GatewayForm form) {
        return switch (type) {
            case "file" -> Optional.of(file(form.get("content")));
            case "urlLink" -> {
                var link = form.object("content");
                yield find(link, "/url").map(url -> new Attachment(Type.LINK, url, find(link, "/title").orElse("")));
            }
            default -> Optional.empty();
        };
    }

    /// The file itself came with the report and stays where it was shown: in the chat. A report in JSON may have its address instead.
    private static Attachment file(Part content) {
        if (!content.fileName().isEmpty() || !content.type().isEmpty()) {
            return new Attachment(typeOf(content.type(), content.fileName()), content.fileName(), content.fileName());
        }
        String reference = content.text().strip();
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return new Attachment(typeOf("", withoutQuery(reference)), reference, isAddress(reference) ? "" : name);
    }

    private static Type typeOf(String mime, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String family = mime.substring(0, Math.max(0, mime.indexOf('/'))).toLowerCase(Locale.ROOT);
        return switch (family) {
            case "image" -> Type.PICTURE;
            case "audio" -> Type.VOICE;
            case "video" -> Type.VIDEO;
            default -> switch (ending) {
                case "jpg", "jpeg", "png", "gif", "webp", "heic" -> Type.PICTURE;
                case "sil", "silk", "amr" -> Type.VOICE;
                case "mp4", "mov" -> Type.VIDEO;
                default -> Type.FILE;
            };
        };
    }

    private static String withoutQuery(String reference) {
        int query = reference.indexOf('?');
        return query < 0 ? reference : reference.substring(0, query);
    }

    private static boolean isAddress(String reference) {
        try {
            return "https".equals(URI.create(reference).getScheme()) || "http".equals(URI.create(reference).getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The first of these that is a text and not blank.
    private static Optional<String> find(JsonNode json, String... places) {
        for (String place : places) {
            var found = json.at(place);
            if (found.isString() && !found.stringValue().isBlank()) {
                return Optional.of(found.stringValue().strip());
            }
        }
        return Optional.empty();
    }
}
