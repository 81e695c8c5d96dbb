package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import linli.channel.WebRequest;
import linli.settings.Secret;
import tools.jackson.databind.JsonNode;

/// Lets in what an implementation has signed or, where it does not sign, what bears the secret itself: in time and once. Thread-safe.
final class ReportDoor {
    private static final String ALGORITHM = "HmacSHA1";
    /// OneBot sets no limit; this bears with clocks that are off.
    private static final Duration OFF = Duration.ofHours(1);
    private static final int MOST_SEEN = 50_000;

    private final Secret secret;
    private final Clock clock;
    private final Cache<String, Boolean> seen;

    ReportDoor(Secret secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
        this.seen = Caffeine.newBuilder()
                .maximumSize(MOST_SEEN)
                .expireAfterWrite(OFF.multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// In the order, and with the numbers, of other applications that users know.
    JsonNode opened(WebRequest request) {
        if (request.header("X-Self-ID").filter(id -> !id.isBlank()).isEmpty()) {
            throw OneBotError.SELF_ID_MISSING.refusal();
        }
        checkSender(request);
        var event = OneBotJson.object(new String(request.body(), UTF_8));
        checkTime(event);
        if (seen.getIfPresent(sign(request.body())) != null) {
            throw OneBotError.REPLAYED.refusal();
        }
        return event;
    }

    /// A signature that is wrong is not made good by anything else.
    private void checkSender(WebRequest request) {
        var signature = request.header("X-Signature").filter(text -> !text.isBlank());
        if (signature.isEmpty()) {
            if (!AccountToken.in(request).orElseThrow(OneBotError.SIGNATURE_MISSING::refusal).is(secret)) {
                throw OneBotError.TOKEN_WRONG.refusal();
            }
        } else if (!MessageDigest.isEqual(signature.get().toLowerCase(Locale.ROOT).getBytes(UTF_8), sign(request.body()).getBytes(UTF_8))) {
            throw OneBotError.SIGNATURE_WRONG.refusal();
        }
    }

    /// To be called for a message once it is taken in, for two heartbeats may well be the same: what is refused is never remembered, or
    /// anybody could shut out the genuine one.
    void remember(WebRequest request) {
        seen.put(sign(request.body()), true);
    }

    String sign(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return "sha1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkTime(JsonNode event) {
        var time = event.path("time");
        if (!time.isNumber()) {
            throw OneBotError.UNREADABLE.refusal();
        }
        if (Math.abs(time.doubleValue() - clock.instant().getEpochSecond()) > OFF.toSeconds()) {
            throw OneBotError.STALE.refusal();
        }
    }
}
