package linli.channel.onebot;

import linli.channel.Refusal;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;

/// What is wrong with what an implementation reports, by the numbers OneBot has for the same when an application calls: whoever runs both
/// sides finds them in its documents.
enum OneBotError {
    UNREADABLE(1400, RefusalReason.MALFORMED, "This is not the JSON that OneBot 11 reports."),
    SELF_ID_MISSING(1400, RefusalReason.MALFORMED, "X-Self-ID is missing."),
    ROLE_UNKNOWN(1400, RefusalReason.MALFORMED, "X-Client-Role is none of API, Event and Universal."),
    SIGNATURE_MISSING(1401, RefusalReason.UNAUTHORIZED, "X-Signature is missing."),
    SIGNATURE_WRONG(1403, RefusalReason.FORBIDDEN, "X-Signature does not match."),
    TOKEN_MISSING(1401, RefusalReason.UNAUTHORIZED, "The access token is missing."),
    TOKEN_WRONG(1403, RefusalReason.FORBIDDEN, "The access token does not match."),
    STALE(1403, RefusalReason.FORBIDDEN, "The time of the event is too far from the time here."),
    REPLAYED(1403, RefusalReason.FORBIDDEN, "This report was here before."),
    TOO_MUCH(1429, RefusalReason.OVERLOADED, "Too many reports or connections at once.");

    private final Refusal refusal;

    OneBotError(int code, RefusalReason reason, String words) {
        this.refusal = new Refusal("OneBot", reason, code + ": " + words);
    }

    RejectedWebhook refusal() {
        return refusal.now();
    }
}
