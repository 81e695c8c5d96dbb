package linli.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the sender of a message wants to happen, gravest first. The names are fixed: labels, reports and routing rules use them.
public enum Kind {
    EMERGENCY,
    FRAUD,
    DISPUTE,
    SERVICE_REQUEST,
    SUGGESTION,
    QUESTION,
    CHATTER;

    private final String code = name().toLowerCase(Locale.ROOT);

    /// The name in files and over the wire, such as `service_request`.
    public String code() {
        return code;
    }

    public static Optional<Kind> find(String code) {
        return Arrays.stream(values()).filter(k -> k.code.equals(code)).findFirst();
    }
}
