package linli.channel.onebot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.Platform;
import linli.channel.SocketRoute;
import linli.outbox.OutputChannel;

/// An account whose implementation opens a WebSocket to Linli.
public final class OneBotByReverse implements Platform {
    private final OneBotReverseSettings settings;
    private final SocketAccount account;

    /// @param addressOf the platform's id of a group or a person, by the name the outbox knows them by
    /// @param repeatMark stands before what may have been said before
    public OneBotByReverse(
            OneBotReverseSettings settings, Intake intake, Function<String, Optional<String>> addressOf, String repeatMark, Clock clock) {
        this(settings, intake, addressOf, repeatMark, clock, OneBotPatience.USUAL);
    }

    OneBotByReverse(
            OneBotReverseSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            String repeatMark,
            Clock clock,
            OneBotPatience patience) {
        this.settings = settings;
        this.account = new SocketAccount(settings.channel(), settings.bots(), intake, addressOf, repeatMark, clock, patience);
    }

    @Override
    public List<SocketRoute> sockets() {
        return List.of(new SocketEntrance(settings.path(), settings.token(), account));
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(account.messages());
    }
}
