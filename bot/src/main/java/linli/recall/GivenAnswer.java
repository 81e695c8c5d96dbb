package linli.recall;

import java.time.Instant;
import java.util.Optional;
import linli.message.Audience;

/// An answer that a group or person was given.
///
/// @param message the number of the outgoing message that held it
/// @param to a group's id or a person's
/// @param askedBy who asked; empty where it was put right without anybody asking
public record GivenAnswer(
        long message, Edition edition, Form form, String to, Audience audience, Optional<String> askedBy, Instant at) {
    public boolean isCorrection() {
        return askedBy.isEmpty();
    }
}
