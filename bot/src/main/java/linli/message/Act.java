package linli.message;

import java.util.Locale;

/// What Linli does about an issue, in the words of the contract.
public enum Act {
    SILENT,
    COLLECT,
    ANSWER,
    ASK,
    CASE,
    JOIN,
    WARN,
    ALARM,
    HANDOVER,
    COMMAND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
