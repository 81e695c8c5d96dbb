package linli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days off as people say them, on Tuesday the 24th of November 2026.
class SpokenDaysTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @CsvSource({
        "今天, 2026-11-24, 2026-11-24, ''", "明天, 2026-11-25, 2026-11-25, ''", "后天上午, 2026-11-26, 2026-11-26, 上午",
        "周三下午, 2026-11-25, 2026-11-25, 下午", "周二, 2026-11-24, 2026-11-24, ''", "周一, 2026-11-30, 2026-11-30, ''",
        "下周三, 2026-12-02, 2026-12-02, ''", "下周一到周三, 2026-11-30, 2026-12-02, ''", "12月1日到12月5日, 2026-12-01, 2026-12-05, ''",
        "12月1日到5日, 2026-12-01, 2026-12-05, ''", "12.1-12.5, 2026-12-01, 2026-12-05, ''", "28号到2号, 2026-11-28, 2026-12-02, ''",
        "12月30日到1月2日, 2026-12-30, 2027-01-02, ''", "1月4日, 2027-01-04, 2027-01-04, ''", "明天起三天, 2026-11-25, 2026-11-27, ''",
        "2026-12-01至2026-12-03, 2026-12-01, 2026-12-03, ''", "明天 下午, 2026-11-25, 2026-11-25, 下午", "今天到周四, 2026-11-24, 2026-11-26, ''"
    })
    void daysAreUnderstoodFromTodayOn(String said, LocalDate from, LocalDate until, String part) {
        assertThat(SpokenDays.parse(said, TODAY)).hasValueSatisfying(leave -> {
            assertThat(leave.from()).isEqualTo(from);
            assertThat(leave.until()).isEqualTo(until);
            assertThat(leave.part().word()).isEqualTo(part);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日", "13月1日", "11月20日", "12月5日到12月1日", "明天到后天上午", "", "下午", "32号", "周八"})
    void daysThatAreNoneOrAreOverAreNot(String said) {
        assertThat(SpokenDays.parse(said, TODAY)).isEmpty();
    }
}
