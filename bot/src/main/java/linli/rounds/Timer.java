package linli.rounds;

import java.util.Locale;

/// What the clock can make Linli do, in the words of the contract.
public enum Timer {
    ALARM,
    REPEAT,
    ESCALATION,
    REMINDER,
    RESUME,
    CONFIRMATION,
    DRILL,
    DIGEST,
    RECALL,
    NOTICE,
    LEAVE,
    MORNING,
    EVENING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
