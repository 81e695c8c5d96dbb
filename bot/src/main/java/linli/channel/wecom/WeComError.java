package linli.channel.wecom;

import linli.channel.Refusal;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;

/// What is wrong with a request, by the numbers of the vendor's own library, so that whoever reads the log finds them in its documents.
public enum WeComError {
    SIGNATURE_MISMATCH(-40001, RefusalReason.UNAUTHORIZED, "msg_signature does not match."),
    XML_UNREADABLE(-40002, RefusalReason.MALFORMED, "The body is not the XML that WeCom sends."),
    /// The vendor has one number for both forms.
    JSON_UNREADABLE(-40002, RefusalReason.MALFORMED, "The body is not the JSON that WeCom sends."),
    RECEIVE_ID_MISMATCH(-40005, RefusalReason.UNAUTHORIZED, "This was encrypted for somebody else."),
    DECRYPTION_FAILED(-40007, RefusalReason.MALFORMED, "The text cannot be decrypted."),
    BUFFER_ILLEGAL(-40008, RefusalReason.MALFORMED, "What was encrypted is not framed as WeCom frames it."),
    BASE64_UNREADABLE(-40010, RefusalReason.MALFORMED, "The encrypted text is not Base64."),
    /// The vendor has no number for a request out of time: its library does not look.
    STALE(-40001, RefusalReason.UNAUTHORIZED, "The timestamp is too far from the time here."),
    REPLAYED(-40001, RefusalReason.UNAUTHORIZED, "This request was here before.");

    private final Refusal refusal;

    WeComError(int code, RefusalReason reason, String words) {
        this.refusal = new Refusal("WeCom", reason, code + ": " + words);
    }

    public RejectedWebhook refusal() {
        return refusal.now();
    }
}
