package linli.channel.gateway;

import java.time.Instant;
import java.util.Optional;
import linli.channel.OwnName;
import linli.message.InboundMessage;
import linli.message.MessageId;
import tools.jackson.databind.JsonNode;

/// Reads what a gateway reports. What the account said itself, what comes from no person, and what is none of Linli's business is nothing:
/// requests for friendship above all, which an answer would grant.
record GatewayParser(String channel, OwnName ownName, Numbers numbers, Rooms rooms) {
    /// An account of a newspaper or a shop, in the words of Wechaty.
    private static final int OFFICIAL = 2;
    private static final int LONGEST_NAME = 256;

    Optional<InboundMessage> read(GatewayForm form, Instant receivedAt) {
        String type = form.get("type").text();
        boolean isSaid = switch (type) {
            case "text", "file", "urlLink" -> true;
            // bundles mostly come as something that the gateway does not know
            case "unknown" -> form.find("content").filter(RawMessage::isOne).isPresent();
            default -> false;
        };
        boolean isOurs = form.isSet("isMsgFromSelf") || form.isSet("isSystemEvent");
        return isSaid && !isOurs ? said(form, type, Sender.of(form), receivedAt) : Optional.empty();
    }

    /// Who said it and where.
    ///
    /// @param room empty for a private talk
    /// @param id the remark by which the account's owner knows them, which nobody else can take; else the id of this login
    private record Sender(Optional<Room> room, String id, Optional<String> name, boolean isPerson) {
        static Sender of(GatewayForm form) {
            var source = form.object("source");
            var from = source.path("from");
            String id = GatewayForm.find(from, "/payload/alias", "/alias").map(PersonAddress::ofRemark)
                    .or(() -> GatewayForm.find(from, "/id", "/payload/id"))
                    .filter(known -> known.length() <= LONGEST_NAME)
                    .orElseThrow(() -> GatewayForm.malformed("The field source does not say who it is from."));
            return new Sender(
                    Room.of(source.path("room")), id, GatewayForm.find(from, "/payload/name", "/name"),
                    from.at("/payload/type").asInt(0) != OFFICIAL);
        }
    }

    /// @param name empty for a group that nobody has given one
    private record Room(String name, String id) {
        static Optional<Room> of(JsonNode room) {
            return Optional.of(room).filter(JsonNode::isObject).map(known -> new Room(
                    GatewayForm.find(known, "/payload/topic", "/topic").filter(name -> name.length() <= LONGEST_NAME).orElse(""),
                    GatewayForm.find(known, "/id", "/payload/id").orElse("")));
        }
    }

    private Optional<InboundMessage> said(GatewayForm form, String type, Sender sender, Instant receivedAt) {
        boolean isKnown = sender.room().map(room -> !room.name().isEmpty() && rooms.heard(room.name(), room.id())).orElse(true);
        var content = GatewayContent.of(type, form);
        if (!isKnown || !sender.isPerson() || content.isNothing()) {
            return Optional.empty();
        }
        boolean isCalled = sender.room().isPresent() && (form.isSet("isMentioned") || ownName.isCalledIn(content.text()));
        var group = sender.room().map(Room::name);
        String number = form.find("id").filter(id -> !id.isBlank() && id.length() <= LONGEST_NAME)
                .orElseGet(() -> numbers.of(group.orElse(""), sender.id(), type, form.get("content")));
        return Optional.of(new InboundMessage(
                new MessageId(channel, channel, number), group, sender.id(), sender.name(), receivedAt,
                isCalled ? ownName.removedFrom(content.text()) : content.text().strip(), isCalled, content.quote(), content.forwarded(),
                content.attachments()));
    }
}
