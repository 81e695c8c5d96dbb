package linli.channel.onebot;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import linli.channel.Reason;
import linli.channel.RejectedWebhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is wrong with what an implementation reports, by the numbers OneBot has for the same when an application calls: whoever runs both
/// sides finds them in its documents.
enum OneBotError {
    UNREADABLE(1400, Reason.MALFORMED, "This is not the JSON that OneBot 11 reports."),
    SELF_ID_MISSING(1400, Reason.MALFORMED, "X-Self-ID is missing."),
    ROLE_UNKNOWN(1400, Reason.MALFORMED, "X-Client-Role is none of API, Event and Universal."),
    SIGNATURE_MISSING(1401, Reason.UNAUTHORIZED, "X-Signature is missing."),
    SIGNATURE_WRONG(1403, Reason.FORBIDDEN, "X-Signature does not match."),
    TOKEN_MISSING(1401, Reason.UNAUTHORIZED, "The access token is missing."),
    TOKEN_WRONG(1403, Reason.FORBIDDEN, "The access token does not match."),
    STALE(1403, Reason.FORBIDDEN, "The time of the event is too far from the time here."),
    REPLAYED(1403, Reason.FORBIDDEN, "This report was here before."),
    TOO_MUCH(1429, Reason.OVERLOADED, "Too many reports or connections at once.");

    private static final Logger LOG = LoggerFactory.getLogger(OneBotError.class);
    private static final int LOGGED_EACH = 100;
    private static final int LOGGED_THEN = 1_000;

    private final AtomicLong refused = new AtomicLong();
    private final int code;
    private final Reason reason;
    private final String words;

    OneBotError(int code, Reason reason, String words) {
        this.code = code;
        this.reason = reason;
        this.words = words;
    }

    /// What to throw. The one place where it is logged, though not every time: nobody must be able to fill the log.
    RejectedWebhook refusal() {
        long times = refused.incrementAndGet();
        if (times <= LOGGED_EACH || times % LOGGED_THEN == 0) {
            LOG.warn("A report of OneBot was refused, the {}. time: {} {}", times, code, words);
        }
        return new RejectedWebhook(reason, Optional.empty(), code + ": " + words);
    }
}
