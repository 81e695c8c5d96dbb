package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.BoundedJson.find;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import linli.channel.BoundedJson;
import linli.channel.WebRequest;
import linli.settings.Secret;
import tools.jackson.databind.JsonNode;

/// Lets in what Feishu has signed, or where there is no Encrypt Key what bears the token, and what is not too old.
record FeishuDoor(Optional<FeishuCrypto> crypto, Optional<Secret> token, Clock clock) {
    /// Feishu brings an event again for up to seven hours and some minutes.
    private static final Duration OFF = Duration.ofHours(8);
    private static final int DIGITS = 15;

    JsonNode opened(WebRequest request) {
        var json = crypto.map(key -> decrypted(request, key)).orElseGet(() -> read(request));
        checkToken(json);
        if (crypto.isEmpty() && !isCheck(json)) {
            checkTime(find(json, "/header/create_time").orElse(""), 1);
        }
        return json;
    }

    /// Whether the console checks the address.
    static boolean isCheck(JsonNode json) {
        return find(json, "/type").filter("url_verification"::equals).isPresent();
    }

    private JsonNode decrypted(WebRequest request, FeishuCrypto key) {
        var signature = request.header("X-Lark-Signature").filter(text -> !text.isBlank());
        if (signature.isEmpty()) {
            // the only thing that is not signed
            return find(read(request), "/encrypt").flatMap(key::decrypt).flatMap(BoundedJson::readObject)
                    .filter(FeishuDoor::isCheck)
                    .orElseThrow(FeishuError.SIGNATURE_MISSING::refusal);
        }
        String timestamp = request.header("X-Lark-Request-Timestamp").orElse("");
        String expected = key.sign(timestamp, request.header("X-Lark-Request-Nonce").orElse(""), request.body());
        if (!MessageDigest.isEqual(signature.get().getBytes(UTF_8), expected.getBytes(UTF_8))) {
            throw FeishuError.SIGNATURE_WRONG.refusal();
        }
        checkTime(timestamp, 1_000);
        String plain = find(read(request), "/encrypt").flatMap(key::decrypt).orElseThrow(FeishuError.NOT_DECRYPTED::refusal);
        return BoundedJson.readObject(plain).orElseThrow(FeishuError.UNREADABLE::refusal);
    }

    /// The console shows the token at another place than events do.
    private void checkToken(JsonNode json) {
        if (token.isPresent()) {
            byte[] shown = find(json, "/header/token").or(() -> find(json, "/token")).orElse("").getBytes(UTF_8);
            if (!MessageDigest.isEqual(shown, token.get().bytes())) {
                throw FeishuError.TOKEN_WRONG.refusal();
            }
        }
    }

    private void checkTime(String time, int millis) {
        boolean isNumber = !time.isEmpty() && time.length() <= DIGITS && time.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Math.abs(Long.parseLong(time) * millis - clock.millis()) > OFF.toMillis()) {
            throw FeishuError.STALE.refusal();
        }
    }

    private static JsonNode read(WebRequest request) {
        return BoundedJson.readObject(new String(request.body(), UTF_8)).orElseThrow(FeishuError.UNREADABLE::refusal);
    }
}
