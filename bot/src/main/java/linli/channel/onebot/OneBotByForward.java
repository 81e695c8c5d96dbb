package linli.channel.onebot;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.channel.Platform;
import linli.channel.SocketKeeper;
import linli.channel.SocketRhythm;
import linli.outbox.OutputChannel;

/// An account to whose implementation Linli opens a WebSocket.
public final class OneBotByForward implements Platform {
    private final SocketAccount account;
    private final SocketKeeper keeper;

    /// @param addressOf the platform's id of a group or a person, by the name the outbox knows them by
    /// @param repeatMark stands before what may have been said before
    public OneBotByForward(
            OneBotForwardSettings settings, Intake intake, Function<String, Optional<String>> addressOf, String repeatMark, Clock clock) {
        this(settings, intake, addressOf, repeatMark, clock, OneBotPatience.USUAL, SocketRhythm.USUAL);
    }

    OneBotByForward(
            OneBotForwardSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            String repeatMark,
            Clock clock,
            OneBotPatience patience,
            SocketRhythm rhythm) {
        this.account = new SocketAccount(settings.channel(), settings.bots(), intake, addressOf, repeatMark, clock, patience);
        this.keeper = new SocketKeeper(
                settings.channel(), settings.address(), Map.of("Authorization", "Bearer " + settings.token().value()), rhythm,
                socket -> account.open(socket, true, Optional.empty()));
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(account.messages());
    }

    @Override
    public void start() {
        keeper.start();
    }

    @Override
    public void close() {
        keeper.close();
    }
}
