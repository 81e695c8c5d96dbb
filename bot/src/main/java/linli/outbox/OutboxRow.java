package linli.outbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import linli.message.OutboundMessage;
import linli.message.SentMessage;

/// A message on its way out.
///
/// @param id rises in the order of commitment
/// @param channel the platform that is to deliver it
/// @param notBefore held back until then, as at night
/// @param expiresAt pointless from then on
/// @param nextAttempt when it is tried (again)
/// @param attempts how often it was tried
public record OutboxRow(
        long id,
        OutboundMessage message,
        String channel,
        Instant createdAt,
        Instant notBefore,
        Instant expiresAt,
        Status status,
        Instant nextAttempt,
        int attempts,
        Optional<String> problem) {
    /// How far a message has come; the words of the contract.
    public enum Status {
        WAITING,
        SENT,
        /// The platform may or may not have got it.
        UNKNOWN,
        EXPIRED,
        /// The guard found that it carries what its audience must not read, a colleague speaks instead, or its case is for fewer eyes by now.
        HELD,
        /// The platform refused it for good.
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public SentMessage asSent() {
        return new SentMessage(Long.toString(id), message.to(), message.audience(), message.text());
    }
}
