package linli.message;

import java.util.Optional;
import java.util.Set;

/// A text that Linli wants to say, to whom, and what it carries.
///
/// @param to a group id or a person's id
/// @param carries the personal matters in the text, for the guard that checks every sending
/// @param caseNumber the case it is about
/// @param unasked whether it is said without anybody having asked: only such lines use up a group's quiet budget
public record OutboundMessage(
        String to,
        Audience audience,
        Purpose purpose,
        String text,
        Set<Sensitive> carries,
        Optional<String> caseNumber,
        boolean unasked) {
    public OutboundMessage {
        carries = Set.copyOf(carries);
    }
}
