package linli.channel.onebot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.BoundedJson;
import linli.channel.MessageParts;
import linli.channel.OwnWords;
import linli.channel.TextParts;
import linli.message.Audience;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.Quota.Limit;
import linli.outbox.Quota;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome;
import tools.jackson.databind.JsonNode;

/// What an account says, as plain pieces of text: in those nothing that a resident wrote is a code. Thread-safe.
final class OneBotMessages implements OutputChannel {
    /// OneBot names no limit; what stands behind it has one of its own.
    private static final int MOST_BYTES = 3_000;

    private final String channel;
    private final Function<String, Optional<String>> addressOf;
    private final Actions actions;
    private final OwnWords own;
    private final String repeatMark;
    private final MessageParts parts = new MessageParts();

    /// @param repeatMark stands before what may have been said before, for OneBot knows no repeats
    OneBotMessages(String channel, Function<String, Optional<String>> addressOf, Actions actions, OwnWords own, String repeatMark) {
        this.channel = channel;
        this.addressOf = addressOf;
        this.actions = actions;
        this.own = own;
        this.repeatMark = repeatMark;
    }

    @Override
    public String name() {
        return channel;
    }

    /// An account that talks too fast is taken for a machine and locked. Altogether as fast as OneBot itself lets a queue go.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of(new Limit(120, Duration.ofMinutes(1))));
    }

    @Override
    public int messages(OutboxRow row) {
        return texts(row).size();
    }

    private List<String> texts(OutboxRow row) {
        return TextParts.of(row, repeatMark, MOST_BYTES);
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var address = addressOf.apply(row.message().to());
        if (address.isEmpty()) {
            return new Gone("not bound");
        }
        return parts.send(row, texts(row), part -> send(row, address.get(), part));
    }

    private SendOutcome send(OutboxRow row, String address, String part) {
        boolean isGroup = switch (row.message().audience()) {
            case Audience.GROUP, Audience.STAFF -> true;
            case Audience.PERSON, Audience.PARTIES -> false;
        };
        var params = OneBotJson.object(isGroup ? "group_id" : "user_id", address);
        params.putArray("message").addObject().put("type", "text").putObject("data").put("text", part);
        return switch (actions.call(isGroup ? "send_group_msg" : "send_private_msg", params)) {
            case ActionAnswer.Done(var data) -> {
                OneBotJson.findId(data, "message_id").ifPresent(id -> own.remember(id, row.message().text()));
                yield new Delivered();
            }
            case ActionAnswer.Declined(var why) -> isGroup && isOutOf(address) ? new Gone("not in the group") : why;
            case ActionAnswer.Silent(var why) -> why;
        };
    }

    /// No number says that the account is not in a group any more; but it can tell which ones it is in.
    private boolean isOutOf(String group) {
        return actions.call("get_group_list", BoundedJson.MAPPER.createObjectNode().put("no_cache", true)) instanceof ActionAnswer.Done(var groups)
                && !groups.isEmpty()
                && groups.valueStream().noneMatch(one -> isNamed(one, group));
    }

    private static boolean isNamed(JsonNode one, String group) {
        return OneBotJson.findId(one, "group_id").filter(group::equals).isPresent();
    }
}
