package linli.outbox;

import java.time.Duration;

/// How long Linli waits before it knocks again: a second, then twice as long each time, five minutes at most.
final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /// 2^9 seconds are more than the longest wait.
    private static final int DOUBLINGS = 9;

    private BackOff() {}

    /// @param attempts how often it was tried before the attempt that just failed
    /// @param id spreads by up to a quarter what failed together, and does so the same way in every run
    static Duration after(int attempts, long id) {
        Duration wait = FIRST.multipliedBy(1L << Math.clamp(attempts, 0, DOUBLINGS));
        Duration capped = wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
        long share = Math.floorMod(id * 0x9E3779B97F4A7C15L >>> 32, 250);
        return capped.plusMillis(capped.toMillis() * share / 1000);
    }
}
