package linli.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {
    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "2,4", "5,32", "8,256", "9,300", "10,300", "1000000,300"})
    void theWaitDoublesUpToFiveMinutesAndIsSpreadByAQuarter(int attempts, long seconds) {
        var least = Duration.ofSeconds(seconds);

        for (long id = 0; id < 1000; id++) {
            assertThat(BackOff.after(attempts, id)).isBetween(least, least.multipliedBy(5).dividedBy(4));
        }
    }

    @Test
    void messagesThatFailTogetherDoNotComeBackTogether() {
        assertThat(LongStream.range(1, 101).mapToObj(id -> BackOff.after(3, id)).distinct().count()).isGreaterThan(50);
    }

    @Test
    void aMessageWaitsEquallyLongInEveryRun() {
        assertThat(BackOff.after(3, 1001)).isEqualTo(BackOff.after(3, 1001));
    }
}
