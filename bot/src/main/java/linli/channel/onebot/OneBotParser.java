package linli.channel.onebot;

import static linli.channel.onebot.OneBotJson.find;
import static linli.channel.onebot.OneBotJson.findId;
import static linli.channel.onebot.OneBotJson.id;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.message.MessageId;
import tools.jackson.databind.JsonNode;

/// Reads what an implementation reports, which is the same by every way. Only messages concern Linli, and of them none that it or another
/// machine has said.
///
/// @param bots the ids of other machines in the groups
record OneBotParser(String channel, Set<String> bots) {
    OneBotParser {
        bots = Set.copyOf(bots);
    }

    /// @param selfId what the implementation calls the account outside of the event, which with some bridges is another name
    Optional<UnresolvedOneBotMessage> parse(JsonNode event, Optional<String> selfId) {
        if (!find(event, "post_type").orElseThrow(OneBotError.UNREADABLE::refusal).equals("message")) {
            return Optional.empty();
        }
        String account = id(event, "self_id");
        var ourIds = Stream.concat(Stream.of(account), selfId.stream()).collect(Collectors.toSet());
        String sender = sender(event);
        if (ourIds.contains(sender) || bots.contains(sender) || find(event, "sub_type").filter("notice"::equals).isPresent()) {
            return Optional.empty();
        }
        var content = OneBotContent.of(event.path("message"), ourIds);
        return switch (find(event, "message_type").orElse("")) {
            case "group" -> Optional.of(said(event, account, Optional.of(id(event, "group_id")), sender, content));
            case "private" -> Optional.of(said(event, account, Optional.empty(), sender, content));
            default -> Optional.empty();
        };
    }

    private UnresolvedOneBotMessage said(JsonNode event, String account, Optional<String> group, String sender, OneBotContent content) {
        return new UnresolvedOneBotMessage(new MessageId(channel, account, id(event, "message_id")), group, sender, name(event), content);
    }

    /// Those who write without a name share one number and are told apart by another.
    private static String sender(JsonNode event) {
        return findId(event.path("anonymous"), "id").map(id -> "anonymous-" + id).orElseGet(() -> id(event, "user_id"));
    }

    /// What the group calls them, else what they call themselves.
    private static Optional<String> name(JsonNode event) {
        return find(event.path("anonymous"), "name")
                .or(() -> find(event.path("sender"), "card"))
                .or(() -> find(event.path("sender"), "nickname"));
    }
}
