package linli.channel.dingtalk;

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

/// A robot of an application of the corp's own: called by name in groups, or talked to in private.
public final class DingTalkRobot implements Platform {
    private static final Duration DEADLINE = Duration.ofMillis(3000);

    private final DingTalkWebhook webhook;
    private final DingTalkMessages messages;

    /// @param addressOf the conversation of a group or the staff id of a person, by the name the outbox knows them by
    /// @param repeatMark stands before what may have been said before
    public DingTalkRobot(
            DingTalkSettings settings, Intake intake, Function<String, Optional<String>> addressOf, String repeatMark, Clock clock) {
        this(settings, intake, addressOf, repeatMark, clock, new PlatformCalls(settings.api()::isAllowed), DEADLINE);
    }

    DingTalkRobot(
            DingTalkSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            String repeatMark,
            Clock clock,
            PlatformCalls calls,
            Duration deadline) {
        // whether DingTalk brings a message again is nowhere said
        var requests = new OpenRequests(intake, addressOf, clock, deadline, false);
        var sessions = new Sessions(settings.api(), clock);
        this.webhook = new DingTalkWebhook(settings, requests, sessions, clock);
        this.messages = new DingTalkMessages(
                settings.channel(), addressOf, requests, sessions, new DingTalkCalls(settings, calls, clock), repeatMark);
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
