package linli.channel.wecom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import linli.channel.WebRequest;

/// Lets in what WeCom has signed and encrypted for us, in time and not long after its first coming. Thread-safe.
public final class WeComDoor {
    /// The vendor sets no limit; this bears with clocks that are off.
    private static final Duration OFF = Duration.ofHours(1);
    /// WeCom says it again when it got no answer in five seconds, up to three times, perhaps with the same signature.
    private static final Duration SAID_AGAIN = Duration.ofMinutes(1);
    private static final int DIGITS = 12;
    private static final int MOST_SEEN = 20_000;

    private final WeComCrypto crypto;
    private final Clock clock;
    /// When requests that were let in came first, by their signature, which covers timestamp, nonce and text: nonces alone are
    /// numbers of ten digits that recur by chance.
    private final Cache<String, Instant> seen;

    public WeComDoor(WeComCrypto crypto, Clock clock) {
        this.crypto = crypto;
        this.clock = clock;
        this.seen = Caffeine.newBuilder()
                .maximumSize(MOST_SEEN)
                .expireAfterWrite(OFF.multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// What the console wants to be shown when an address is entered there.
    public String echo(WebRequest request) {
        // a decoder that takes the plus sign of Base64 for a space is put right
        return opened(request, parameter(request, "echostr").replace(' ', '+'));
    }

    /// The text of a message that came encrypted with the request.
    public String opened(WebRequest request, String encrypted) {
        String signature = parameter(request, "msg_signature");
        String timestamp = parameter(request, "timestamp");
        if (!crypto.isSigned(signature, timestamp, parameter(request, "nonce"), encrypted)) {
            throw WeComError.SIGNATURE_MISMATCH.refusal();
        }
        checkTime(timestamp);
        var first = seen.getIfPresent(signature);
        if (first != null && Duration.between(first, clock.instant()).compareTo(SAID_AGAIN) > 0) {
            throw WeComError.REPLAYED.refusal();
        }
        return crypto.decrypt(encrypted);
    }

    /// To be called once it is understood: what is refused is never remembered, or anybody could shut out the genuine one.
    public void remember(WebRequest request) {
        seen.asMap().putIfAbsent(parameter(request, "msg_signature"), clock.instant());
    }

    private void checkTime(String timestamp) {
        boolean isNumber = !timestamp.isEmpty() && timestamp.length() <= DIGITS
                && timestamp.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber || Math.abs(Long.parseLong(timestamp) - clock.instant().getEpochSecond()) > OFF.toSeconds()) {
            throw WeComError.STALE.refusal();
        }
    }

    private static String parameter(WebRequest request, String name) {
        return request.parameter(name).orElseThrow(WeComError.SIGNATURE_MISMATCH::refusal);
    }
}
