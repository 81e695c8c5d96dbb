package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import linli.channel.BoundedJson;
import linli.channel.WebRequest;
import linli.settings.Secret;
import tools.jackson.databind.JsonNode;

/// Lets in what comes with a fresh signature of DingTalk's. The signature covers the time alone: what it comes with is known again by the
/// message's id, and is safe from others only by TLS.
record DingTalkDoor(Secret appSecret, Clock clock) {
    private static final Duration OFF = Duration.ofHours(1);
    private static final int DIGITS = 15;

    JsonNode opened(WebRequest request) {
        String timestamp = header(request, "timestamp");
        byte[] sign = header(request, "sign").getBytes(UTF_8);
        if (!MessageDigest.isEqual(sign, DingTalkSign.of(timestamp, appSecret).getBytes(UTF_8))) {
            throw DingTalkError.SIGNATURE_WRONG.refusal();
        }
        checkTime(timestamp);
        return BoundedJson.readObject(new String(request.body(), UTF_8)).orElseThrow(DingTalkError.UNREADABLE::refusal);
    }

    private void checkTime(String timestamp) {
        boolean isNumber = timestamp.length() <= DIGITS && timestamp.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Math.abs(Long.parseLong(timestamp) - clock.millis()) > OFF.toMillis()) {
            throw DingTalkError.STALE.refusal();
        }
    }

    private static String header(WebRequest request, String name) {
        return request.header(name).filter(value -> !value.isBlank()).orElseThrow(DingTalkError.SIGNATURE_MISSING::refusal);
    }
}
