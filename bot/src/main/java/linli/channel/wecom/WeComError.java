package linli.channel.wecom;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import linli.channel.Reason;
import linli.channel.RejectedWebhook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is wrong with a request, by the numbers of the vendor's own library, so that whoever reads the log finds them in its documents.
public enum WeComError {
    SIGNATURE_MISMATCH(-40001, Reason.UNAUTHORIZED, "msg_signature does not match."),
    XML_UNREADABLE(-40002, Reason.MALFORMED, "The body is not the XML that WeCom sends."),
    /// The vendor has one number for both forms.
    JSON_UNREADABLE(-40002, Reason.MALFORMED, "The body is not the JSON that WeCom sends."),
    RECEIVE_ID_MISMATCH(-40005, Reason.UNAUTHORIZED, "This was encrypted for somebody else."),
    DECRYPTION_FAILED(-40007, Reason.MALFORMED, "The text cannot be decrypted."),
    BUFFER_ILLEGAL(-40008, Reason.MALFORMED, "What was encrypted is not framed as WeCom frames it."),
    BASE64_UNREADABLE(-40010, Reason.MALFORMED, "The encrypted text is not Base64."),
    /// The vendor has no number for a request out of time: its library does not look.
    STALE(-40001, Reason.UNAUTHORIZED, "The timestamp is too far from the time here."),
    REPLAYED(-40001, Reason.UNAUTHORIZED, "This request was here before.");

    private static final Logger LOG = LoggerFactory.getLogger(WeComError.class);

    private static final int LOGGED_EACH = 100;
    private static final int LOGGED_THEN = 1_000;

    private final AtomicLong refused = new AtomicLong();
    private final int code;
    private final Reason reason;
    private final String words;

    WeComError(int code, Reason reason, String words) {
        this.code = code;
        this.reason = reason;
        this.words = words;
    }

    public int code() {
        return code;
    }

    /// What to throw. The one place where it is logged, though not every time: nobody must be able to fill the log.
    public RejectedWebhook refusal() {
        long times = refused.incrementAndGet();
        if (times <= LOGGED_EACH || times % LOGGED_THEN == 0) {
            LOG.warn("A request of WeCom was refused, the {}. time: {} {}", times, code, words);
        }
        return new RejectedWebhook(reason, Optional.empty(), code + ": " + words);
    }
}
