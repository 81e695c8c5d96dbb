package linli.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/// What a colleague hands over so that a group or a person is recognised: a code, good once and not for long.
///
/// @param id whom Linli will take the bearer for
public record Invitation(String code, IdentityKind party, String id, String by, Instant expiresAt) {
    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int CODES = 1_000_000;

    public static Invitation issue(IdentityKind party, String id, String by, Instant now, RandomGenerator chance) {
        return new Invitation("%06d".formatted(chance.nextInt(CODES)), party, id, by, now.plus(GOOD_FOR));
    }
}
