package linli.channel.onebot;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import linli.channel.Readying;
import linli.message.InboundMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// What an implementation reports, on its way in. Never blocks. Thread-safe.
final class Reports {
    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private final OneBotParser parser;
    private final OneBotLookup lookup;
    private final Function<InboundMessage, CompletionStage<Optional<String>>> intake;
    private final Clock clock;
    private final Readying readying;

    /// @param toBePassedBy until a message that is not ready does not hold up others of its chat any longer
    /// @param intake completes with what is said in answer where that goes back with the report
    Reports(
            String channel,
            Set<String> bots,
            OneBotLookup lookup,
            Function<InboundMessage, CompletionStage<Optional<String>>> intake,
            Clock clock,
            Duration toBePassedBy) {
        this.parser = new OneBotParser(channel, bots);
        this.lookup = lookup;
        this.intake = intake;
        this.clock = clock;
        this.readying = new Readying(toBePassedBy);
    }

    /// Empty for what does not concern Linli.
    ///
    /// @param selfId what the implementation calls the account outside of the event
    Optional<UnresolvedOneBotMessage> read(JsonNode event, Optional<String> selfId) {
        return parser.parse(event, selfId);
    }

    CompletableFuture<Optional<String>> take(UnresolvedOneBotMessage said) {
        var receivedAt = clock.instant();
        return readying.of(
                said.chat(),
                () -> lookup.completed(said, receivedAt),
                message -> message.map(intake).orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
    }

    /// For what is reported by a socket, where nothing is answered.
    void hear(JsonNode event, Optional<String> selfId) {
        read(event, selfId).ifPresent(said -> take(said).whenComplete((_, failure) -> {
            if (failure != null) {
                LOG.error("LOST: message {} could not be taken in: {}", said.id(), failure.getClass().getName());
            }
        }));
    }
}
