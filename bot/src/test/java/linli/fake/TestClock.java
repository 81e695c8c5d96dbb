package linli.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until a test moves it. Thread-safe.
public final class TestClock extends Clock {
    private final ZoneId zone;
    private volatile Instant instant;

    private TestClock(Instant instant, ZoneId zone) {
        this.instant = instant;
        this.zone = zone;
    }

    public static TestClock pinned(Instant instant) {
        return new TestClock(instant, ZoneId.of("Asia/Shanghai"));
    }

    public void pin(Instant then) {
        instant = then;
    }

    public synchronized void advance(Duration time) {
        instant = instant.plus(time);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(instant, other);
    }
}
