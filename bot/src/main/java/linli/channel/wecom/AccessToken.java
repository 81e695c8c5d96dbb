package linli.channel.wecom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.PlatformCalls;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Unreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pass that WeCom wants to see with each call: fetched by one for all, kept for most of its life, and not asked for too often
/// where it is not to be had. Thread-safe.
final class AccessToken {
    private static final Logger LOG = LoggerFactory.getLogger(AccessToken.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final int USUAL_LIFE_SECONDS = 7200;

    private final WeComSettings settings;
    private final PlatformCalls calls;
    private final Clock clock;
    private Optional<String> token = Optional.empty();
    private Instant over = Instant.MIN;
    private Instant restsUntil = Instant.MIN;
    private Duration rest = FIRST_REST;
    private SendOutcome lastFailure = new Unreached("no token yet");

    AccessToken(WeComSettings settings, PlatformCalls calls, Clock clock) {
        this.settings = settings;
        this.calls = calls;
        this.clock = clock;
    }

    /// Does something with the token; gives back why there is none where there is none.
    SendOutcome with(Function<String, SendOutcome> work) {
        // fetched in here, used outside: one waits for the token, nobody for another's message
        Optional<String> current = current();
        return current.map(work).orElseGet(this::failure);
    }

    /// Forgets a token that WeCom does not take any more, unless a newer one has been fetched already.
    synchronized void forget(String old) {
        token = token.filter(current -> !current.equals(old));
    }

    private synchronized SendOutcome failure() {
        return lastFailure;
    }

    private synchronized Optional<String> current() {
        var now = clock.instant();
        if (token.isPresent() && now.isBefore(over)) {
            return token;
        }
        if (!now.isBefore(restsUntil)) {
            fetch(now);
        }
        return token;
    }

    private void fetch(Instant now) {
        var answer = VendorAnswer.of(calls.get(settings.api().token(settings.corpId(), settings.corpSecret())));
        token = answer.asSent() instanceof Delivered
                ? Optional.of(answer.text("access_token")).filter(text -> !text.isBlank())
                : Optional.empty();
        if (token.isPresent()) {
            int life = answer.answer().number("expires_in").orElse(USUAL_LIFE_SECONDS);
            over = now.plusSeconds(life * 9L / 10);
            rest = FIRST_REST;
        } else {
            // nothing of any message has left the house, whatever became of this call
            lastFailure = new Unreached("gettoken: " + answer.errcode().map(code -> "errcode " + code).orElse("no answer"));
            restsUntil = now.plus(rest);
            rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
            LOG.error("WeCom gives channel {} no access token: {}", settings.channel(), lastFailure);
        }
    }
}
