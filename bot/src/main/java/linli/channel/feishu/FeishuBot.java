package linli.channel.feishu;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.OwnWords;
import linli.channel.Platform;
import linli.channel.PlatformCalls;
import linli.channel.Route;
import linli.outbox.OutputChannel;

/// The bot of an application of the corp's own: in groups, and talked to in private.
public final class FeishuBot implements Platform {
    private static final Duration DEADLINE = Duration.ofMillis(2500);
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);
    private static final Duration TO_LOOK_UP = Duration.ofSeconds(2);

    private final FeishuWebhook webhook;
    private final FeishuMessages messages;

    /// @param addressOf the chat_id of a group or the open_id of a person, by the name the outbox knows them by
    /// @param repeatMark stands before what may have been said before
    public FeishuBot(
            FeishuSettings settings, Intake intake, Function<String, Optional<String>> addressOf, String repeatMark, Clock clock) {
        this(settings, intake, addressOf, repeatMark, clock, new PlatformCalls(settings.api()::isAt), DEADLINE);
    }

    FeishuBot(
            FeishuSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            String repeatMark,
            Clock clock,
            PlatformCalls calls,
            Duration deadline) {
        var own = new OwnWords(clock);
        var targets = new ReplyTargets(clock);
        var sending = FeishuCalls.of(settings, calls, clock);
        var lookup = new FeishuLookup(sending.by(new PlatformCalls(settings.api()::isAt, TO_CONNECT, TO_LOOK_UP)), own, clock);
        var completing = new Completing(settings.channel(), lookup, clock);
        this.webhook = new FeishuWebhook(
                settings.path(),
                new FeishuDoor(settings.encryptKey().map(FeishuCrypto::new), settings.verificationToken(), clock),
                new FeishuEvents(settings.appId()),
                new Arrivals(intake, completing, targets, addressOf, clock, deadline));
        this.messages = new FeishuMessages(settings.channel(), addressOf, targets, sending, own, repeatMark, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(webhook);
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }
}
