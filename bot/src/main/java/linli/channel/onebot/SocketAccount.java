package linli.channel.onebot;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import linli.channel.Acceptance;
import linli.channel.Intake;
import linli.channel.OwnWords;
import linli.channel.Socket;

/// What is the same whoever opens the WebSocket: reports come in by it, actions go out.
final class SocketAccount {
    private final Lines lines = new Lines();
    private final Reports reports;
    private final OneBotMessages messages;

    SocketAccount(
            String channel,
            Set<String> bots,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            String repeatMark,
            Clock clock,
            OneBotPatience patience) {
        var own = new OwnWords(clock);
        this.reports = new Reports(
                channel, bots, new OneBotLookup(lines.within(patience.toLookUp()), own), OneBotByHttp.accepting(new Acceptance(intake))::apply, clock, patience.toBePassedBy());
        this.messages = new OneBotMessages(channel, addressOf, lines.within(patience.toSend()), own, repeatMark);
    }

    OneBotMessages messages() {
        return messages;
    }

    /// Throws a refusal where there are too many already.
    ///
    /// @param selfId what the implementation calls the account outside of events
    Line open(Socket socket, boolean takesActions, Optional<String> selfId) {
        lines.checkRoom();
        return lines.add(new Line(socket, event -> reports.hear(event, selfId)), takesActions);
    }
}
