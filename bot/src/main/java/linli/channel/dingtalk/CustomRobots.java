package linli.channel.dingtalk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.BoundedJson;
import linli.channel.MessageParts;
import linli.channel.Platform;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.OutputChannel;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Gone;
import linli.settings.Secret;

/// The custom robots in groups: they speak and hear nothing. Thread-safe.
public final class CustomRobots implements Platform, OutputChannel {
    private static final String JSON = "application/json; charset=utf-8";

    private final CustomRobotSettings settings;
    private final Function<String, Optional<String>> robotOf;
    private final PlatformCalls calls;
    private final String repeatMark;
    private final Clock clock;
    private final MessageParts parts = new MessageParts();

    /// @param robotOf the name in the settings of the robot that speaks in a group, by the name the outbox knows the group by
    /// @param repeatMark stands before what may have been said before
    public CustomRobots(CustomRobotSettings settings, Function<String, Optional<String>> robotOf, String repeatMark, Clock clock) {
        this(settings, robotOf, repeatMark, clock, new PlatformCalls(settings.api()::isAllowed));
    }

    CustomRobots(
            CustomRobotSettings settings, Function<String, Optional<String>> robotOf, String repeatMark, Clock clock, PlatformCalls calls) {
        this.settings = settings;
        this.robotOf = robotOf;
        this.repeatMark = repeatMark;
        this.clock = clock;
        this.calls = calls;
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(this);
    }

    @Override
    public String name() {
        return settings.channel();
    }

    @Override
    public boolean knowsRepeats() {
        return false;
    }

    /// Twenty a minute for each robot, or it is silenced for ten; and a robot speaks in one group.
    @Override
    public Quota quota() {
        return new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of());
    }

    @Override
    public SendOutcome send(OutboxRow row) {
        var robot = robotOf.apply(row.message().to()).filter(settings.tokens()::containsKey);
        if (robot.isEmpty()) {
            return new Gone("not bound");
        }
        String text = row.status() == Status.UNKNOWN ? repeatMark + row.message().text() : row.message().text();
        return parts.send(row, TextParts.of(text, DingTalkMessages.MOST_BYTES), part -> send(
                settings.tokens().get(robot.get()), settings.secrets().get(robot.get()), part, DingTalkMessages.callsAll(row)));
    }

    private SendOutcome send(Secret token, Secret secret, String text, boolean callsAll) {
        String timestamp = Long.toString(clock.millis());
        var address = settings.api().customRobot(token, timestamp, DingTalkSign.of(timestamp, secret));
        byte[] body = BoundedJson.MAPPER.writeValueAsBytes(RobotWords.text(text, callsAll));
        return RobotAnswer.asSent(calls.post(address, JSON, body));
    }
}
