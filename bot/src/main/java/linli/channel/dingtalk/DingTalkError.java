package linli.channel.dingtalk;

import linli.channel.Reason;
import linli.channel.Refusal;
import linli.channel.RejectedWebhook;

/// What is wrong with a request. DingTalk has no numbers for what a robot is told.
enum DingTalkError {
    SIGNATURE_MISSING(Reason.UNAUTHORIZED, "timestamp and sign are missing."),
    SIGNATURE_WRONG(Reason.UNAUTHORIZED, "sign does not match."),
    STALE(Reason.UNAUTHORIZED, "The timestamp is too far from the time here."),
    UNREADABLE(Reason.MALFORMED, "The body is not the JSON that DingTalk sends."),
    FOR_ANOTHER_ROBOT(Reason.UNAUTHORIZED, "This was said to another robot.");

    private final Refusal refusal;

    DingTalkError(Reason reason, String words) {
        this.refusal = new Refusal("DingTalk", reason, words);
    }

    RejectedWebhook refusal() {
        return refusal.now();
    }
}
