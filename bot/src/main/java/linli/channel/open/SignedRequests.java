package linli.channel.open;

import java.time.Clock;
import java.util.Optional;
import linli.channel.RefusalReason;
import linli.channel.RejectedWebhook;
import linli.channel.WebRequest;

/// Lets in only who knows the channel's secret, and only for a few minutes after signing, so that a request that somebody
/// overheard is soon worth nothing.
record SignedRequests(OpenSignature signature, Clock clock) {
    private static final long SECONDS_OFF = 300;
    /// Enough for any time there will be, and far from where numbers overflow.
    private static final int DIGITS = 12;

    /// @param signed the bytes that the signature must cover
    void check(WebRequest request, byte[] signed) {
        var timestamp = header(request, OpenSignature.TIMESTAMP_HEADER);
        var given = header(request, OpenSignature.SIGNATURE_HEADER);
        checkTime(timestamp);
        if (!signature.matches(given, timestamp, signed)) {
            throw refusal(OpenSignature.SIGNATURE_HEADER + " does not match. It has to be sha256= and, in hex, the HMAC-SHA256"
                    + " of TIMESTAMP + \".\" + the raw body, with the channel's secret as key.");
        }
    }

    private void checkTime(String timestamp) {
        if (!isNumber(timestamp)) {
            throw refusal(OpenSignature.TIMESTAMP_HEADER + " has to be the time in Unix seconds, such as 1795312800.");
        }
        long off = Long.parseLong(timestamp) - clock.instant().getEpochSecond();
        if (Math.abs(off) > SECONDS_OFF) {
            throw refusal(OpenSignature.TIMESTAMP_HEADER + " is " + Math.abs(off) + " s " + (off < 0 ? "behind" : "ahead of")
                    + " the clock here; " + SECONDS_OFF + " s are allowed.");
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String header(WebRequest request, String name) {
        return request.header(name).orElseThrow(() -> refusal("The header " + name + " is missing."));
    }

    private static RejectedWebhook refusal(String message) {
        return new RejectedWebhook(RefusalReason.UNAUTHORIZED, Optional.empty(), message);
    }
}
