package linli.channel;

import java.util.Optional;

/// A request that is refused, with words that help whoever runs the other side. Thrown in the channel packages only,
/// and answered in one place. Carries no stack trace: it says nothing about Linli, and there may be many.
public final class RejectedWebhook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final transient Optional<String> field;

    /// @param field the part of the body or the query that is to blame
    public RejectedWebhook(RefusalReason reason, Optional<String> field, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.field = field;
    }

    public RefusalReason reason() {
        return reason;
    }

    public Optional<String> field() {
        return field;
    }
}
