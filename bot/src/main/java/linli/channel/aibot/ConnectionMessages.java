package linli.channel.aibot;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import linli.outbox.OutboxRow;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;

/// What a robot says over the connection that Linli keeps: in answer to a message, or by itself where people have talked to it before.
/// Thread-safe.
final class ConnectionMessages implements OutputChannel {
    private final AibotConnectionSettings settings;
    private final Function<String, Optional<String>> addressOf;
    private final AnswerableMessages answerable;
    private final ShownCards cards;
    private final Supplier<Optional<RobotConnection>> connection;

    ConnectionMessages(
            AibotConnectionSettings settings,
            Function<String, Optional<String>> addressOf,
            AnswerableMessages answerable,
            ShownCards cards,
            Supplier<Optional<RobotConnection>> connection) {
        this.settings = settings;
        this.addressOf = addressOf;
        this.answerable = answerable;
        this.cards = cards;
        this.connection = connection;
    }

    @Override
    public String name() {
        return settings.channel();
    }

    @Override
    public Quota quota() {
        return AibotMessages.QUOTA;
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var chat = addressOf.apply(row.message().to());
        if (chat.isEmpty()) {
            return new Gone("not bound");
        }
        return connection.get().map(open -> send(row, chat.get(), open)).orElseGet(() -> new Unreached("not connected"));
    }

    private SendOutcome send(OutboxRow row, String chat, RobotConnection open) {
        var said = AibotMessages.utterance(row, settings.words());
        said.card().ifPresent(cards::remember);
        var answered = answerable.take(row, chat).map(question -> open.say(Frame.answer(question, said)));
        // neither a message that cannot be answered any more nor a card that is not taken is a reason to be silent
        return answered.filter(ConnectionMessages::isTaken)
                .or(() -> said.card().map(_ -> open.say(Frame.message(row, chat, said))).filter(ConnectionMessages::isTaken))
                .orElseGet(() -> open.say(Frame.message(row, chat, said.asText())));
    }

    private static boolean isTaken(SendOutcome outcome) {
        return !(outcome instanceof Refused);
    }
}
