package linli.outbox;

import java.time.Instant;
import java.util.Optional;
import linli.outbox.OutboxRow.Status;

/// What becomes of a message after an attempt.
///
/// @param nextAttempt none if it is not tried again
record Verdict(Status status, Optional<Instant> nextAttempt, Optional<String> problem) {
    static Verdict closed(Status status, String problem) {
        return new Verdict(status, Optional.empty(), Optional.of(problem));
    }

    /// Whether nobody can say that the message has reached its target or never will.
    boolean isOpen() {
        return switch (status) {
            case WAITING, UNKNOWN -> true;
            case SENT, EXPIRED, HELD, FAILED -> false;
        };
    }
}
