package linli.channel.wecom;

import java.util.Optional;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.PlatformCalls;
import linli.outbox.OutputChannel;

/// The robots that members have put into groups of a corp: they speak and hear nothing.
public final class WeComRobots implements Platform {
    private final RobotMessages messages;

    /// @param robotOf the name in the settings of the robot that speaks in a group, by the name the outbox knows the group by
    /// @param memberFor the userid of whoever has a case, where it is known
    /// @param repeatMark stands before what may have been said before
    public WeComRobots(
            WeComRobotSettings settings,
            Function<String, Optional<String>> robotOf,
            Function<String, Optional<String>> memberFor,
            String repeatMark) {
        this(settings, robotOf, memberFor, repeatMark, new PlatformCalls(settings.api()::isAt));
    }

    WeComRobots(
            WeComRobotSettings settings,
            Function<String, Optional<String>> robotOf,
            Function<String, Optional<String>> memberFor,
            String repeatMark,
            PlatformCalls calls) {
        this.messages = new RobotMessages(settings, robotOf, memberFor, calls, repeatMark);
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(messages);
    }
}
