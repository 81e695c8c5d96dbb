package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import linli.Examples;
import linli.mediation.MediationRules.Clinic;
import linli.mediation.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The clinic opens on Fridays, 9:00-12:00 and 14:00-17:00; each talk takes half an hour. It is Monday.
class ClinicHoursTest {
    private static final Instant NOW = Examples.MONDAY_MORNING;
    private final ClinicHours hours = new ClinicHours(Examples.community(), new Clinic("红帆驿站", "clinic", 30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            周五              | 2026-11-27T09:00
            周五上午           | 2026-11-27T09:00
            周五下午           | 2026-11-27T14:00
            12月4日 10:00     | 2026-12-04T10:00
            12月4号十点半       | 2026-12-04T10:30
            周五下午3点         | 2026-11-27T15:00
            周五三点半          | 2026-11-27T15:30
            下周五 16:40       | 2026-12-04T16:30
            12月11日周五 9:30  | 2026-12-11T09:30
            他说以后十一点收 约了两家下周五上午九点半来坐坐 | 2026-12-04T09:30
            他说晚上十点后不打了 周五下午三点见个面     | 2026-11-27T15:00
            上午十点 周五                       | 2026-11-27T10:00
            """)
    void wishedTimeThatIsFreeIsTaken(String wish, String at) {
        assertThat(hours.offer(wish, NOW, _ -> false)).isEqualTo(new Offer.Free(Examples.at(at)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            周四上午       | 2026-11-27T09:00
            周五 12:30    | 2026-11-27T14:00
            周五 18:00    | 2026-12-04T09:00
            """)
    void closedTimeIsAnsweredWithTheNext(String wish, String next) {
        assertThat(hours.offer(wish, NOW, _ -> false)).isEqualTo(new Offer.Instead(Examples.at(next)));
    }

    /// Of years whose holidays are not published nothing is promised.
    @Test
    void dateInAYearOfWhichNothingIsKnownIsNotOffered() {
        assertThat(hours.offer("11月2日 10:00", NOW, _ -> false)).isEqualTo(new Offer.NothingAhead());
    }

    @Test
    void takenTimeIsAnsweredWithTheNext() {
        var taken = Set.of(Examples.at("2026-11-27T10:00"), Examples.at("2026-11-27T10:30"));

        assertThat(hours.offer("周五 10:00", NOW, taken::contains)).isEqualTo(new Offer.Instead(Examples.at("2026-11-27T11:00")));
        assertThat(hours.offer("周五上午", NOW, at -> at.isBefore(Examples.at("2026-11-27T11:00"))))
                .isEqualTo(new Offer.Free(Examples.at("2026-11-27T11:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:00", "2月30日", "尽量早点", "他们家"})
    void wishWithoutADayIsNotUnderstood(String wish) {
        assertThat(hours.offer(wish, NOW, _ -> false)).isEqualTo(new Offer.NotUnderstood());
    }
}
