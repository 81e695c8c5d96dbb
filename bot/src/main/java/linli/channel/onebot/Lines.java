package linli.channel.onebot;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import linli.outbox.SendOutcome.Unreached;

/// The open WebSockets of one account. An implementation may open one for each purpose, and after trouble a new one before the old is known
/// to be dead: actions go by the newest. Thread-safe.
final class Lines {
    private static final int MOST = 8;

    private final List<Line> all = new CopyOnWriteArrayList<>();
    private final List<Line> forActions = new CopyOnWriteArrayList<>();

    void checkRoom() {
        if (all.size() >= MOST) {
            throw OneBotError.TOO_MUCH.refusal();
        }
    }

    Line add(Line line, boolean takesActions) {
        all.add(line);
        if (takesActions) {
            forActions.addFirst(line);
        }
        line.over().thenRun(() -> {
            forActions.remove(line);
            all.remove(line);
        });
        return line;
    }

    /// @param patience how long an answer is waited for
    Actions within(Duration patience) {
        return (action, params) -> forActions.stream()
                .findFirst()
                .map(line -> line.call(action, params, patience))
                .orElseGet(() -> new ActionAnswer.Silent(new Unreached("not connected")));
    }
}
