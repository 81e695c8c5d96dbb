package linli.channel.feishu;

import static linli.channel.BoundedJson.find;
import static linli.channel.feishu.FeishuApi.part;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.BoundedJson;
import linli.channel.MessageParts;
import linli.channel.OwnWords;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Gone;
import tools.jackson.databind.node.ObjectNode;

/// What the bot says: as a reply to the message that asked for it, or by itself. Thread-safe.
final class FeishuMessages implements OutputChannel {
    private static final Duration REPEATS_KNOWN = Duration.ofHours(1);

    private final String channel;
    private final Function<String, Optional<String>> addressOf;
    private final ReplyTargets targets;
    private final FeishuCalls calls;
    private final OwnWords own;
    private final String repeatMark;
    private final Clock clock;
    private final MessageParts parts = new MessageParts();

    /// @param repeatMark stands before what may have been said before, where Feishu has forgotten it
    FeishuMessages(
            String channel,
            Function<String, Optional<String>> addressOf,
            ReplyTargets targets,
            FeishuCalls calls,
            OwnWords own,
            String repeatMark,
            Clock clock) {
        this.channel = channel;
        this.addressOf = addressOf;
        this.targets = targets;
        this.calls = calls;
        this.own = own;
        this.repeatMark = repeatMark;
        this.clock = clock;
    }

    @Override
    public String name() {
        return channel;
    }

    /// By an id of ours, for an hour.
    @Override
    public boolean knowsRepeats() {
        return true;
    }

    /// A group's limit is shared by all its bots.
    @Override
    public Quota quota() {
        return new Quota(
                List.of(new Limit(5, Duration.ofSeconds(1))),
                List.of(new Limit(50, Duration.ofSeconds(1)), new Limit(1_000, Duration.ofMinutes(1))));
    }

    @Override
    public int messages(OutboxRow row) {
        return texts(row).size();
    }

    private List<String> texts(OutboxRow row) {
        boolean mayBeSeen = row.status() == Status.UNKNOWN && clock.instant().isAfter(row.createdAt().plus(REPEATS_KNOWN));
        String plain = FeishuText.plain(row.message().text());
        return TextParts.of(mayBeSeen ? repeatMark + plain : plain, FeishuText.MOST_BYTES);
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var address = addressOf.apply(row.message().to());
        if (address.isEmpty()) {
            return new Gone("not bound");
        }
        var texts = texts(row);
        var question = targets.answeredBy(row, address.get());
        return parts.send(row, texts, text -> send(row, address.get(), question, text, texts.indexOf(text)));
    }

    private SendOutcome send(OutboxRow row, String chat, Optional<String> question, String text, int number) {
        var message = message(row, text, number);
        var answer = question.flatMap(id -> calls.post("im/v1/messages/" + part(id) + "/reply", message))
                .filter(replied -> !replied.isWithoutQuestion())
                .or(() -> calls.post("im/v1/messages?receive_id_type=" + kind(row), message.put("receive_id", chat)));
        answer.flatMap(FeishuAnswer::data).flatMap(data -> find(data, "/message_id")).ifPresent(id -> own.remember(id, text));
        return answer.map(FeishuAnswer::asSent).orElseGet(calls::failure);
    }

    /// The same for every try of the same part, and for nothing else.
    private static ObjectNode message(OutboxRow row, String text, int number) {
        return BoundedJson.MAPPER.createObjectNode()
                .put("msg_type", "text")
                .put("content", FeishuText.content(text).toString())
                .put("uuid", "linli-" + Long.toString(row.createdAt().toEpochMilli(), Character.MAX_RADIX) + "-" + row.id() + "-" + number);
    }

    private static String kind(OutboxRow row) {
        return switch (row.message().audience()) {
            case GROUP, STAFF -> "chat_id";
            case PERSON, PARTIES -> "open_id";
        };
    }
}
