package linli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which day people mean, said on Monday 2026-11-30.
class DaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今天律师在吗          | 2026-11-30
            明天开门不            | 2026-12-01
            后天呢               | 2026-12-02
            大后天               | 2026-12-03
            周五律师在吗          | 2026-12-04
            这周五律师在吗        | 2026-12-04
            下周五律师在吗        | 2026-12-11
            下下个星期三          | 2026-12-16
            星期天开不开          | 2026-12-06
            礼拜一               | 2026-11-30
            上周五               | 2026-11-27
            12月5号有人吗         | 2026-12-05
            3号                  | 2026-12-03
            1月8日               | 2027-01-08
            元旦律师在吗          | 2027-01-01
            国庆开门不            | 2027-10-01
            """)
    void dayIsFound(String text, LocalDate day) {
        assertThat(Days.find(text, MONDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"律师什么时候在", "6号楼有人吗", "2月30号", "周末"})
    void noDayIsFoundWhereNoneIsSaid(String text) {
        assertThat(Days.find(text, MONDAY)).isEmpty();
    }
}
