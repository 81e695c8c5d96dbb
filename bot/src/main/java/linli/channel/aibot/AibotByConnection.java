package linli.channel.aibot;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.OwnName;
import linli.channel.Platform;
import linli.channel.aibot.AibotCallback.Entered;
import linli.channel.aibot.AibotCallback.Nothing;
import linli.channel.aibot.AibotCallback.Pressed;
import linli.channel.aibot.AibotCallback.Refresh;
import linli.channel.aibot.AibotCallback.Replaced;
import linli.channel.aibot.AibotCallback.Said;
import linli.channel.Acceptance;
import linli.channel.CausedRows;
import linli.outbox.OutputChannel;
import tools.jackson.databind.JsonNode;

/// A robot without an address of its own: Linli keeps a connection to WeCom, hears by it and speaks by it.
public final class AibotByConnection implements Platform {
    private final AibotConnectionSettings settings;
    private final Clock clock;
    private final Acceptance acceptance;
    private final Function<String, Optional<String>> addressOf;
    private final AibotParser parser;
    private final AnswerableMessages answerable;
    private final ShownCards cards;
    private final Keeper keeper;
    private final ConnectionMessages messages;

    /// @param addressOf the chatid of a group or the userid of a person, by the name the outbox knows them by
    public AibotByConnection(
            AibotConnectionSettings settings, Intake intake, Function<String, Optional<String>> addressOf, Clock clock) {
        this(settings, intake, addressOf, clock, ConnectionRhythm.USUAL);
    }

    AibotByConnection(
            AibotConnectionSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            Clock clock,
            ConnectionRhythm rhythm) {
        this.settings = settings;
        this.clock = clock;
        this.acceptance = new Acceptance(intake);
        this.addressOf = addressOf;
        this.parser = new AibotParser(settings.channel(), new OwnName(settings.names()));
        this.answerable = new AnswerableMessages(clock);
        this.cards = new ShownCards(clock);
        this.keeper = new Keeper(settings, rhythm, this::told);
        this.messages = new ConnectionMessages(settings, addressOf, answerable, cards, keeper::connection);
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }

    @Override
    public void start() {
        keeper.start();
    }

    @Override
    public void close() {
        keeper.close();
    }

    private void told(String requestId, JsonNode body) {
        switch (parser.parse(body, clock.instant())) {
            case Said said -> take(requestId, said);
            case Pressed pressed -> acceptance.take(
                    pressed.said().message(), reply -> cards.update(pressed, reply).ifPresent(update -> say(Frame.update(requestId, update))),
                    _ -> false);
            case Entered() -> welcome(requestId);
            case Replaced() -> keeper.replaced();
            case Refresh _, Nothing() -> {} // refreshes are for those who are called back
        }
    }

    /// Nobody brings a message a second time, so a failure is always ours to repair.
    private void take(String requestId, Said said) {
        var caused = new CausedRows(said.chat(), clock.instant());
        answerable.remember(requestId, caused);
        acceptance.take(said.message(), reply -> caused.are(reply, addressOf), _ -> false);
    }

    private void welcome(String requestId) {
        if (!settings.words().welcome().isBlank()) {
            say(Frame.welcome(requestId, settings.words().welcome()));
        }
    }

    /// Not on the thread that hears the acknowledgement.
    private void say(Frame frame) {
        Thread.startVirtualThread(() -> keeper.connection().ifPresent(open -> open.say(frame)));
    }
}
