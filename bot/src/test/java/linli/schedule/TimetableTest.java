package linli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import linli.fake.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tasks are called again and again, whatever became of the last call.
@Timeout(30)
class TimetableTest {
    private static final Duration SOON = Duration.ofMillis(20);
    private static final TestClock CLOCK = TestClock.pinned(Instant.parse("2026-11-24T01:00:00Z"));

    @Test
    void aTaskThatFailedIsCalledAgain() throws InterruptedException {
        var calledAgain = new CountDownLatch(1);
        var task = mock(Runnable.class);
        doThrow(new IllegalStateException("the store is gone"))
                .doAnswer(_ -> {
                    calledAgain.countDown();
                    return null;
                })
                .when(task).run();

        try (var _ = new Timetable(CLOCK, _ -> {}).every(SOON, "sweep", task).start()) {
            assertThat(calledAgain.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void oneTaskThatFailsDoesNotStopAnother() throws InterruptedException {
        var called = new CountDownLatch(3);
        var failing = mock(Runnable.class);
        doThrow(new IllegalStateException("broken")).when(failing).run();
        var sound = mock(Runnable.class);
        doAnswer(_ -> {
            called.countDown();
            return null;
        }).when(sound).run();

        try (var _ = new Timetable(CLOCK, _ -> {}).every(SOON, "failing", failing).every(SOON, "sound", sound).start()) {
            assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whereTheClockIsPutBackNobodyWaitsUntilItHasComeRoundAgain() throws InterruptedException {
        var first = new CountDownLatch(1);
        var called = new CountDownLatch(2);
        var putBack = new LinkedBlockingQueue<Duration>();
        var clock = TestClock.pinned(Instant.parse("2026-11-24T01:00:00Z"));
        Runnable task = () -> {
            first.countDown();
            called.countDown();
        };

        try (var _ = new Timetable(clock, putBack::add).every(Duration.ofHours(1), "sweep", task).start()) {
            first.await();
            clock.advance(Duration.ofHours(-1));

            assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(putBack.take()).isGreaterThanOrEqualTo(Duration.ofHours(1));
        }
    }

    @Test
    void clockThatIsPutForwardOrRightedALittleIsNoMatter() throws InterruptedException {
        var putBack = new LinkedBlockingQueue<Duration>();
        var clock = TestClock.pinned(Instant.now(Clock.systemUTC()));

        try (var _ = new Timetable(clock, putBack::add).every(SOON, "sweep", () -> clock.advance(SOON)).start()) {
            clock.advance(Duration.ofHours(3));

            assertThat(putBack.poll(2, TimeUnit.SECONDS)).isNull();
        }
    }
}
