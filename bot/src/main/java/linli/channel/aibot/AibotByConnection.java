package linli.channel.aibot;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.Platform;
import linli.channel.aibot.AibotCallback.Entered;
import linli.channel.aibot.AibotCallback.Nothing;
import linli.channel.aibot.AibotCallback.Refresh;
import linli.channel.aibot.AibotCallback.Replaced;
import linli.channel.aibot.AibotCallback.Said;
import linli.channel.wecom.Acceptance;
import linli.channel.wecom.CausedRows;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome.Delivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// A robot without an address of its own: Linli keeps a connection to WeCom, and opens it again when it breaks, unless somebody else
/// has taken it over.
public final class AibotByConnection implements Platform {
    private static final Logger LOG = LoggerFactory.getLogger(AibotByConnection.class);

    private final AibotConnectionSettings settings;
    private final ConnectionRhythm rhythm;
    private final Clock clock;
    private final Acceptance acceptance;
    private final Function<String, Optional<String>> addressOf;
    private final AibotParser parser;
    private final Questions questions;
    private final ConnectionMessages messages;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private volatile Optional<Line> open = Optional.empty();
    private volatile boolean isReplaced;

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
        this.rhythm = rhythm;
        this.clock = clock;
        this.acceptance = new Acceptance(intake);
        this.addressOf = addressOf;
        this.parser = new AibotParser(settings.channel(), new Mention(settings.names()));
        this.questions = new Questions(clock);
        this.messages = new ConnectionMessages(settings, addressOf, questions, () -> open);
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }

    @Override
    public void start() {
        Thread.ofVirtual().name("aibot-" + settings.channel()).start(this::keepConnected);
    }

    @Override
    public void close() {
        closing.complete(null);
        open.ifPresent(Line::close);
        http.shutdownNow();
    }

    private void keepConnected() {
        Duration rest = rhythm.firstRest();
        while (!closing.isDone()) {
            isReplaced = false;
            rest = connect() ? rhythm.firstRest() : rhythm.longer(rest);
            // two processes that throw each other out would go on for ever
            waitFor(closing, isReplaced ? rhythm.afterReplacement() : rest);
        }
    }

    /// Returns when the connection is over: whether it ever stood.
    private boolean connect() {
        var line = new Line(this::told, rhythm.toAcknowledge());
        try {
            http.newWebSocketBuilder().connectTimeout(rhythm.toAcknowledge()).buildAsync(settings.address(), line).join();
        } catch (CompletionException e) {
            LOG.warn("The robot of channel {} cannot be connected: {}", settings.channel(), e.getCause().getClass().getSimpleName());
            return false;
        }
        var subscribed = line.say(Frame.subscribe(settings));
        boolean stands = subscribed instanceof Delivered && !closing.isDone();
        if (stands) {
            LOG.info("The robot of channel {} is connected", settings.channel());
            open = Optional.of(line);
            keepAlive(line);
            open = Optional.empty();
        } else {
            LOG.error("The robot of channel {} is not let in: {}", settings.channel(), subscribed);
        }
        line.close();
        return stands;
    }

    /// Two pings without an answer mean that nobody is there.
    private void keepAlive(Line line) {
        int missed = 0;
        while (missed < 2 && !closing.isDone() && !waitFor(line.over(), rhythm.betweenPings())) {
            missed = line.say(Frame.ping()) instanceof Delivered ? 0 : missed + 1;
        }
    }

    private void told(String requestId, JsonNode body) {
        switch (parser.parse(body, clock.instant())) {
            case Said said -> take(requestId, said);
            case Entered() -> welcome(requestId);
            case Replaced() -> isReplaced = true;
            case Refresh _, Nothing() -> {} // refreshes are for those who are called back
        }
    }

    /// Nobody brings a message a second time, so a failure is always ours to repair.
    private void take(String requestId, Said said) {
        var caused = new CausedRows(said.chat(), clock.instant());
        if (said.isAnsweredInBand()) {
            questions.remember(requestId, caused);
        }
        acceptance.take(said.message(), reply -> caused.are(reply, addressOf), _ -> false);
    }

    /// Not on the thread that hears the acknowledgement.
    private void welcome(String requestId) {
        if (!settings.words().welcome().isBlank()) {
            Thread.startVirtualThread(() -> open.ifPresent(line -> line.say(Frame.welcome(requestId, settings.words().welcome()))));
        }
    }

    private static boolean waitFor(CompletableFuture<Void> event, Duration most) {
        try {
            event.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
