package linli.channel.wecom;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.OpenRequests;
import linli.channel.Platform;
import linli.channel.PlatformCalls;
import linli.channel.Route;
import linli.outbox.OutputChannel;

/// An application of WeCom, to which members of the corp write in private: how a unit leader talks to Linli and forwards what the group said.
public final class WeComApplication implements Platform {
    private static final Duration DEADLINE = Duration.ofMillis(3500);

    private final WeComCallback callback;
    private final ApplicationMessages messages;

    /// @param addressOf the userid of somebody in the corp, by the name the outbox knows them by
    public WeComApplication(WeComSettings settings, Intake intake, Function<String, Optional<String>> addressOf, Clock clock) {
        this(settings, intake, addressOf, clock, new PlatformCalls(settings.api()::isAt), DEADLINE);
    }

    WeComApplication(
            WeComSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            Clock clock,
            PlatformCalls calls,
            Duration deadline) {
        var crypto = new WeComCrypto(settings.token(), settings.encodingAesKey(), settings.corpId());
        var requests = new OpenRequests(intake, addressOf, clock, deadline, true);
        this.callback = new WeComCallback(
                settings.path(), new WeComDoor(crypto, clock), new WeComMessages(settings.channel(), settings.corpId()),
                requests, new PassiveReply(crypto, settings.corpId(), clock), settings.welcome(), clock);
        this.messages = new ApplicationMessages(settings, addressOf, requests, calls, clock);
    }

    @Override
    public List<Route> routes() {
        return callback.routes();
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }
}
