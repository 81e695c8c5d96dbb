package linli.it;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for what another process will have done soon: looks often, and gives up only when something must be wrong, however busy the
/// machine is.
final class Await {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Await() {}

    static void until(String claim, BooleanSupplier holds) {
        value(claim, () -> holds.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    static <T> T value(String claim, Supplier<Optional<T>> source) {
        long end = System.nanoTime() + LIMIT.toNanos();
        for (var found = source.get(); ; found = source.get()) {
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("in vain for " + LIMIT + ": " + claim);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
