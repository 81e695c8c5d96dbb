package linli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tasks are called again and again, whatever became of the last call.
@Timeout(30)
class TimetableTest {
    private static final Duration SOON = Duration.ofMillis(20);

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

        try (var _ = new Timetable().every(SOON, "sweep", task).start()) {
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

        try (var _ = new Timetable().every(SOON, "failing", failing).every(SOON, "sound", sound).start()) {
            assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
