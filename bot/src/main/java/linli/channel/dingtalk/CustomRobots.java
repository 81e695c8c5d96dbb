package linli.channel.dingtalk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import linli.channel.BoundedJson;
import linli.channel.GroupRobots;
import linli.channel.PlatformCalls;
import linli.channel.TextParts;
import linli.outbox.OutboxRow;
import linli.outbox.Quota;
import linli.outbox.Quota.Limit;
import linli.outbox.SendOutcome;

/// How the custom robots in groups speak. Thread-safe.
public final class CustomRobots implements GroupRobots.Voice {
    /// Twenty a minute for each robot, or it is silenced for ten.
    private static final Quota QUOTA = new Quota(List.of(new Limit(20, Duration.ofMinutes(1))), List.of());
    private static final String JSON = "application/json; charset=utf-8";

    private final CustomRobotSettings settings;
    private final PlatformCalls calls;
    private final Clock clock;

    private CustomRobots(CustomRobotSettings settings, PlatformCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /// @param repeatMark stands before what may have been said before
    public static GroupRobots of(CustomRobotSettings settings, String repeatMark, Clock clock) {
        var voice = new CustomRobots(settings, new PlatformCalls(settings.api()::isAllowed), clock);
        return new GroupRobots(settings.channel(), settings.tokens().keySet(), QUOTA, repeatMark, voice);
    }

    @Override
    public List<String> parts(OutboxRow row, String mark) {
        return TextParts.of(mark + row.message().text(), DingTalkMessages.MOST_BYTES);
    }

    @Override
    public SendOutcome say(OutboxRow row, String part) {
        String group = row.message().to();
        String timestamp = Long.toString(clock.millis());
        var address = settings.api().customRobot(settings.tokens().get(group), timestamp, DingTalkSign.of(timestamp, settings.secrets().get(group)));
        byte[] body = BoundedJson.MAPPER.writeValueAsBytes(RobotWords.text(part, DingTalkMessages.callsAll(row)));
        return RobotAnswer.asSent(calls.post(address, JSON, body));
    }
}
