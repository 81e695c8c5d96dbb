package linli.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Unreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pass that a platform wants to see with each call: fetched by one for all, kept for most of its life, and not asked for too often
/// where it is not to be had. Thread-safe.
public final class AccessToken {
    private static final Logger LOG = LoggerFactory.getLogger(AccessToken.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final String channel;
    private final Supplier<Fetched> fetching;
    private final Clock clock;
    private Optional<String> token = Optional.empty();
    private Instant over = Instant.MIN;
    private Instant restsUntil = Instant.MIN;
    private Duration rest = FIRST_REST;
    private SendOutcome lastFailure = new Unreached("no token yet");

    /// What came of asking for a token.
    public sealed interface Fetched {
        record Given(String token, Duration life) implements Fetched {
            @Override
            public String toString() {
                return "Given[****]";
            }
        }

        /// @param reason for logs: neither what was sent nor what was answered
        record Denied(String reason) implements Fetched {}
    }

    /// @param fetching asks the platform for a token
    public AccessToken(String channel, Supplier<Fetched> fetching, Clock clock) {
        this.channel = channel;
        this.fetching = fetching;
        this.clock = clock;
    }

    /// Calls with the token, and once more with a new one where the platform does not take it any more. Empty where there is none; then
    /// [#failure] says why.
    public <A> Optional<A> call(Function<String, A> call, Predicate<A> isTokenOver) {
        // fetched in here, used outside: one waits for the token, nobody for another's message
        return current().flatMap(first -> {
            A answer = call.apply(first);
            if (!isTokenOver.test(answer)) {
                return Optional.of(answer);
            }
            forget(first);
            return current().map(call);
        });
    }

    /// Nothing of any message has left the house, whatever became of the call for the token.
    public synchronized SendOutcome failure() {
        return lastFailure;
    }

    /// Unless a newer one has been fetched already.
    private synchronized void forget(String old) {
        token = token.filter(current -> !current.equals(old));
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
        switch (fetching.get()) {
            case Fetched.Given(var given, var life) -> {
                token = Optional.of(given);
                over = now.plus(life.multipliedBy(9).dividedBy(10));
                rest = FIRST_REST;
            }
            case Fetched.Denied(var reason) -> {
                token = Optional.empty();
                lastFailure = new Unreached(reason);
                restsUntil = now.plus(rest);
                rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
                LOG.error("Channel {} is given no access token: {}", channel, reason);
            }
        }
    }
}
