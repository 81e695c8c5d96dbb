package linli.channel.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.OwnName;
import linli.channel.Platform;
import linli.channel.PlatformCalls;
import linli.channel.Route;
import linli.outbox.OutputChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A personal account of WeChat, driven by a gateway that posts forms as wechatbot-webhook does.
public final class PersonalGateway implements Platform {
    private static final Logger LOG = LoggerFactory.getLogger(PersonalGateway.class);
    private static final Duration DEADLINE = Duration.ofMillis(3500);

    private final GatewaySettings settings;
    private final GatewayWebhook webhook;
    private final GatewayMessages messages;

    /// @param addressOf the name of a group or the remark of a person, by the name the outbox knows them by
    public PersonalGateway(GatewaySettings settings, Intake intake, Function<String, Optional<String>> addressOf, Clock clock) {
        this(settings, intake, addressOf, clock, new PlatformCalls(settings.push()::isAt), DEADLINE);
    }

    PersonalGateway(
            GatewaySettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            Clock clock,
            PlatformCalls calls,
            Duration deadline) {
        var rooms = new Rooms(clock);
        var reports = new OpenReports(intake, addressOf, clock, deadline);
        var parser = new GatewayParser(settings.channel(), new OwnName(settings.names()), new Numbers(clock), rooms);
        this.settings = settings;
        this.webhook = new GatewayWebhook(settings, parser, reports, clock);
        this.messages = new GatewayMessages(settings, addressOf, reports, rooms, calls, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(webhook);
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }

    @Override
    public void start() {
        LOG.warn("{} drives a personal account of WeChat. Its vendor may close such accounts without a word; whoever runs this bears that risk.",
                settings.channel());
    }
}
