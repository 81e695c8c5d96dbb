package linli.channel.aibot;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import linli.channel.ClientSocket;
import linli.channel.SocketKeeper;
import linli.outbox.SendOutcome.Delivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Keeps one connection to WeCom: opens it again when it breaks, later each time it fails, and much later after somebody else took it
/// over, for two that throw each other out would go on for ever.
final class Keeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    private final AibotConnectionSettings settings;
    private final ConnectionRhythm rhythm;
    private final BiConsumer<String, JsonNode> told;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private volatile Optional<RobotConnection> open = Optional.empty();
    private volatile boolean isReplaced;

    /// @param told gets the id and the body of what WeCom tells
    Keeper(AibotConnectionSettings settings, ConnectionRhythm rhythm, BiConsumer<String, JsonNode> told) {
        this.settings = settings;
        this.rhythm = rhythm;
        this.told = told;
    }

    /// Empty while there is none.
    Optional<RobotConnection> connection() {
        return open;
    }

    void start() {
        Thread.ofVirtual().name("aibot-" + settings.channel()).start(this::keep);
    }

    /// Somebody else has the connection now.
    void replaced() {
        isReplaced = true;
    }

    @Override
    public void close() {
        closing.complete(null);
        open.ifPresent(RobotConnection::close);
        http.shutdownNow();
    }

    private void keep() {
        Duration rest = rhythm.firstRest();
        while (!closing.isDone()) {
            isReplaced = false;
            rest = connect() ? rhythm.firstRest() : rhythm.longer(rest);
            SocketKeeper.isWithin(closing, isReplaced ? rhythm.afterReplacement() : rest);
        }
    }

    /// Returns when the connection is over: whether it ever stood.
    private boolean connect() {
        var connection = new RobotConnection(told, rhythm.toAcknowledge());
        try {
            http.newWebSocketBuilder().connectTimeout(rhythm.toAcknowledge()).buildAsync(settings.address(), new ClientSocket(connection::opened)).join();
        } catch (CompletionException e) {
            LOG.warn("The robot of channel {} cannot be connected: {}", settings.channel(), e.getCause().getClass().getSimpleName());
            return false;
        }
        var subscribed = connection.say(Frame.subscribe(settings));
        boolean stands = subscribed instanceof Delivered && !closing.isDone();
        if (stands) {
            LOG.info("The robot of channel {} is connected", settings.channel());
            open = Optional.of(connection);
            keepAlive(connection);
            open = Optional.empty();
        } else {
            LOG.error("The robot of channel {} is not let in: {}", settings.channel(), subscribed);
        }
        connection.close();
        return stands;
    }

    /// Two pings without an answer mean that nobody is there.
    private void keepAlive(RobotConnection connection) {
        int missed = 0;
        while (missed < 2 && !closing.isDone() && !SocketKeeper.isWithin(connection.over(), rhythm.betweenPings())) {
            missed = connection.say(Frame.ping()) instanceof Delivered ? 0 : missed + 1;
        }
    }
}
