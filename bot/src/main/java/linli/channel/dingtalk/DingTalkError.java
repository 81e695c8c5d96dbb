package linli.channel.dingtalk;

import linli.channel.Refusal;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;

/// What is wrong with a request. DingTalk has no numbers for what a robot is told.
enum DingTalkError {
    SIGNATURE_MISSING(RefusalReason.UNAUTHORIZED, "timestamp and sign are missing."),
    SIGNATURE_WRONG(RefusalReason.UNAUTHORIZED, "sign does not match."),
    STALE(RefusalReason.UNAUTHORIZED, "The timestamp is too far from the time here."),
    UNREADABLE(RefusalReason.MALFORMED, "The body is not the JSON that DingTalk sends."),
    FOR_ANOTHER_ROBOT(RefusalReason.UNAUTHORIZED, "This was said to another robot.");

    private final Refusal refusal;

    DingTalkError(RefusalReason reason, String words) {
        this.refusal = new Refusal("DingTalk", reason, words);
    }

    RejectedWebhook refusal() {
        return refusal.now();
    }
}
