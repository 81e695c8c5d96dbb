package linli.channel.aibot;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import linli.channel.Intake;
import linli.channel.Platform;
import linli.channel.PlatformCalls;
import linli.channel.Route;
import linli.channel.wecom.WeComCrypto;
import linli.outbox.OutputChannel;

/// A robot that WeCom calls back at an address of Linli's.
public final class AibotByCallback implements Platform {
    private static final Duration DEADLINE = Duration.ofMillis(3500);

    private final AibotWebhook webhook;
    private final AibotMessages messages;

    /// @param addressOf the chatid of a group or the userid of a person, by the name the outbox knows them by
    public AibotByCallback(AibotSettings settings, Intake intake, Function<String, Optional<String>> addressOf, Clock clock) {
        this(settings, intake, addressOf, clock, ResponseAddresses::isVendors, DEADLINE);
    }

    AibotByCallback(
            AibotSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            Clock clock,
            Predicate<URI> isAllowed,
            Duration deadline) {
        var crypto = new WeComCrypto(settings.token(), settings.encodingAesKey(), "");
        var answers = new AibotAnswers(intake, addressOf, clock, deadline);
        var responses = new ResponseAddresses(isAllowed, clock);
        var cards = new ShownCards(clock);
        this.webhook = new AibotWebhook(settings, crypto, answers, responses, cards, clock);
        this.messages = new AibotMessages(settings, addressOf, answers, responses, cards, new PlatformCalls(isAllowed));
    }

    @Override
    public List<Route> routes() {
        return webhook.routes();
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }
}
