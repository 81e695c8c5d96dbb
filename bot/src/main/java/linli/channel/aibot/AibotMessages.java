package linli.channel.aibot;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.PlatformCalls;
import linli.channel.wecom.RobotText;
import linli.channel.TextParts;
import linli.channel.wecom.VendorAnswer;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota.Limit;
import linli.outbox.Quota;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;

/// What a robot that is called back says: as the answer that is being shown, or later by the address that a message brought with it.
/// It cannot begin a talk. Thread-safe.
final class AibotMessages implements OutputChannel {
    static final int MOST_BYTES = 20_480;

    private final AibotSettings settings;
    private final Function<String, Optional<String>> addressOf;
    private final AibotAnswers answers;
    private final ResponseAddresses responses;
    private final PlatformCalls calls;

    AibotMessages(
            AibotSettings settings,
            Function<String, Optional<String>> addressOf,
            AibotAnswers answers,
            ResponseAddresses responses,
            PlatformCalls calls) {
        this.settings = settings;
        this.addressOf = addressOf;
        this.answers = answers;
        this.responses = responses;
        this.calls = calls;
    }

    @Override
    public String name() {
        return settings.channel();
    }

    @Override
    public boolean knowsRepeats() {
        return false;
    }

    /// Answers and messages together, for each talk.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(30, Duration.ofMinutes(1)), new Limit(1_000, Duration.ofHours(1))), List.of());
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var chat = addressOf.apply(row.message().to());
        if (chat.isEmpty()) {
            return new Gone("not bound");
        }
        String text = text(row, settings.words());
        return answers.take(row, chat.get(), text)
                ? new Delivered()
                : responses.use(chat.get(), address -> post(address, text));
    }

    /// As markdown that looks as it was written; one message holds more than Linli ever says.
    static String text(OutboxRow row, AibotWords words) {
        String plain = RobotText.asMarkdown(row.message().text());
        String marked = row.status() == Status.UNKNOWN ? words.repeated() + plain : plain;
        return TextParts.of(marked, MOST_BYTES).stream().findFirst().orElse("");
    }

    private SendOutcome post(URI address, String text) {
        var body = AibotJson.MAPPER.createObjectNode().put("msgtype", "markdown");
        body.putObject("markdown").put("content", text);
        return VendorAnswer.of(calls.post(address, "application/json; charset=utf-8", AibotJson.MAPPER.writeValueAsBytes(body))).asSent();
    }
}
