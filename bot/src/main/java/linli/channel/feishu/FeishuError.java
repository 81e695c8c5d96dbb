package linli.channel.feishu;

import linli.channel.Refusal;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;

/// What is wrong with a request. Feishu has no numbers for what it tells an application.
enum FeishuError {
    /// Whoever does not sign learns nothing of how far it was decrypted.
    SIGNATURE_MISSING(RefusalReason.UNAUTHORIZED, "X-Lark-Signature is missing, and this is no check of the address."),
    SIGNATURE_WRONG(RefusalReason.UNAUTHORIZED, "X-Lark-Signature does not match."),
    TOKEN_WRONG(RefusalReason.UNAUTHORIZED, "The Verification Token does not match."),
    STALE(RefusalReason.UNAUTHORIZED, "The time of the request is too far from the time here."),
    FOR_ANOTHER_APPLICATION(RefusalReason.UNAUTHORIZED, "This is for another application."),
    NOT_DECRYPTED(RefusalReason.MALFORMED, "This cannot be decrypted with the Encrypt Key."),
    UNREADABLE(RefusalReason.MALFORMED, "The body is not the JSON that Feishu sends."),
    FORWARDED_NOT_FETCHED(RefusalReason.OVERLOADED, "What was forwarded cannot be fetched now.");

    private final Refusal refusal;

    FeishuError(RefusalReason reason, String words) {
        this.refusal = new Refusal("Feishu", reason, words);
    }

    RejectedWebhook refusal() {
        return refusal.now();
    }
}
