package linli.channel.wecom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.message.Attachment;
import linli.message.Attachment.Type;
import linli.message.InboundMessage;
import linli.message.MessageId;

/// Reads what a member of the corp wrote to the application. Events say nothing, but for a tap on a menu, which says what its key says.
record WeComMessages(String channel, String corpId) {
    /// Sender of what WeCom itself reports, such as changes of customer groups.
    private static final String SYSTEM = "sys";

    /// What was said; nothing for what is known not to concern Linli, and for types yet to be invented.
    Optional<InboundMessage> read(XmlFields xml, Instant receivedAt) {
        String sender = xml.get("FromUserName");
        String type = xml.get("MsgType");
        if (sender.equals(SYSTEM)) {
            return Optional.empty();
        }
        if (type.equals("event")) {
            return xml.find("Event").filter("click"::equalsIgnoreCase)
                    .flatMap(_ -> xml.find("EventKey"))
                    .map(key -> message(eventId(xml), sender, receivedAt, key, List.of()));
        }
        var attachments = attachment(type, xml).map(List::of).orElseGet(List::of);
        String text = text(type, xml);
        return text.isEmpty() && attachments.isEmpty()
                ? Optional.empty()
                : Optional.of(message(xml.get("MsgId"), sender, receivedAt, text, attachments));
    }

    /// Somebody who can use the application from now on.
    Optional<String> newcomer(XmlFields xml) {
        boolean isNew = xml.find("MsgType").filter("event"::equals).flatMap(_ -> xml.find("Event")).filter("subscribe"::equals).isPresent();
        return isNew ? xml.find("FromUserName").filter(sender -> !sender.equals(SYSTEM)) : Optional.empty();
    }

    /// Events have no id of their own.
    private static String eventId(XmlFields xml) {
        return String.join(
                ":", xml.get("FromUserName"), xml.get("CreateTime"), xml.get("Event"), xml.find("EventKey").orElse(""));
    }

    private static String text(String type, XmlFields xml) {
        return switch (type) {
            case "text" -> xml.find("Content").orElse("");
            // what the client has understood of it, where the corp has that switched on
            case "voice" -> xml.find("Recognition").orElse("");
            // whoever is asked for a place may well send it so
            case "location" -> xml.find("Label").orElse("");
            default -> "";
        };
    }

    private static Optional<Attachment> attachment(String type, XmlFields xml) {
        return switch (type) {
            case "image" -> xml.find("MediaId").map(id -> new Attachment(Type.PICTURE, id, ""));
            case "voice" -> xml.find("MediaId").map(id -> new Attachment(Type.VOICE, id, ""));
            case "video" -> xml.find("MediaId").map(id -> new Attachment(Type.VIDEO, id, ""));
            case "file" -> xml.find("MediaId").map(id -> new Attachment(Type.FILE, id, xml.find("FileName").orElse("")));
            case "link" -> xml.find("Url").map(url -> new Attachment(Type.LINK, url, xml.find("Title").orElse("")));
            case "location" -> xml.find("Location_X").flatMap(latitude -> xml.find("Location_Y").map(longitude ->
                    new Attachment(Type.LOCATION, latitude + "," + longitude, xml.find("Label").orElse(""))));
            default -> Optional.empty();
        };
    }

    private InboundMessage message(String id, String sender, Instant receivedAt, String text, List<Attachment> attachments) {
        return new InboundMessage(
                new MessageId(channel, corpId, id), Optional.empty(), sender, Optional.empty(), receivedAt, text,
                false, Optional.empty(), List.of(), attachments);
    }
}
