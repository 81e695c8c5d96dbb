package linli.digest;

import java.time.Instant;
import java.util.Optional;
import linli.message.Kind;
import linli.message.MessageId;

/// A question that no entry answered, or a suggestion, as one person put it.
///
/// @param number from 1 in each community, in the order of coming in
/// @param kind a question or a suggestion
/// @param group where it was put; empty for a private talk
/// @param text with numbers masked, on one line
/// @param caseNumber the case by which it was handed to somebody, if it was
public record Asked(
        int number,
        Kind kind,
        Optional<String> group,
        String sender,
        String text,
        Instant at,
        MessageId source,
        Optional<Integer> caseNumber) {
    public Asked {
        text = text.strip().replaceAll("\\s+", " ");
    }
}
