package linli.channel.onebot;

import linli.channel.Reason;
import linli.channel.Refusal;
import linli.channel.RejectedWebhook;

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

    private final Refusal refusal;

    OneBotError(int code, Reason reason, String words) {
        this.refusal = new Refusal("OneBot", reason, code + ": " + words);
    }

    RejectedWebhook refusal() {
        return refusal.now();
    }
}
