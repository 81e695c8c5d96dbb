package linli.channel.aibot;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.BoundedJson;
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
    /// Answers and messages together, for each talk.
    static final Quota QUOTA =
            new Quota(List.of(new Limit(30, Duration.ofMinutes(1)), new Limit(1_000, Duration.ofHours(1))), List.of());

    private final AibotSettings settings;
    private final Function<String, Optional<String>> addressOf;
    private final AibotAnswers answers;
    private final ResponseAddresses responses;
    private final ShownCards cards;
    private final PlatformCalls calls;

    AibotMessages(
            AibotSettings settings,
            Function<String, Optional<String>> addressOf,
            AibotAnswers answers,
            ResponseAddresses responses,
            ShownCards cards,
            PlatformCalls calls) {
        this.settings = settings;
        this.addressOf = addressOf;
        this.answers = answers;
        this.responses = responses;
        this.cards = cards;
        this.calls = calls;
    }

    @Override
    public String name() {
        return settings.channel();
    }

    @Override
    public Quota quota() {
        return QUOTA;
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var chat = addressOf.apply(row.message().to());
        if (chat.isEmpty()) {
            return new Gone("not bound");
        }
        var said = utterance(row, settings.words());
        return answers.take(row, chat.get(), said)
                ? new Delivered()
                : responses.use(chat.get(), address -> post(address, inTime(row, said)));
    }

    /// As markdown that looks as it was written; one message holds more than Linli ever says.
    static CardOrText utterance(OutboxRow row, AibotWords words) {
        String mark = row.status() == Status.UNKNOWN ? words.repeated() : "";
        String marked = mark + RobotText.asMarkdown(row.message().text());
        return new CardOrText(TextParts.of(marked, MOST_BYTES).stream().findFirst().orElse(""), TemplateCard.of(row, mark));
    }

    /// By the address of a message, a card is for a private talk alone.
    private CardOrText inTime(OutboxRow row, CardOrText said) {
        return switch (row.message().audience()) {
            case GROUP, STAFF -> said.asText();
            case PERSON, PARTIES -> said;
        };
    }

    private SendOutcome post(URI address, CardOrText said) {
        said.card().ifPresent(cards::remember);
        byte[] body = BoundedJson.MAPPER.writeValueAsBytes(said.asMessage());
        return VendorAnswer.of(calls.post(address, "application/json; charset=utf-8", body)).asSent();
    }
}
