package linli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import linli.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenStretchTest {
    /// A Tuesday.
    private static final String NOW = "2026-11-24T07:00";

    @ParameterizedTest
    @CsvSource({
        "明天8点到17点停水, 2026-11-25T08:00, 2026-11-25T17:00",
        "明天8-17点停水, 2026-11-25T08:00, 2026-11-25T17:00",
        "今天9:00-15:30停电, 2026-11-24T09:00, 2026-11-24T15:30",
        "12月2日9:00-15:00 3栋检修, 2026-12-02T09:00, 2026-12-02T15:00",
        "周四上午九点半至下午四点, 2026-11-26T09:30, 2026-11-26T16:00",
        "明早9点到5点, 2026-11-25T09:00, 2026-11-25T17:00",
        "今晚11点至次日5点, 2026-11-24T23:00, 2026-11-25T05:00",
        "22:00到6:00停气, 2026-11-24T22:00, 2026-11-25T06:00",
        "明天全天停水, 2026-11-25T00:00, 2026-11-26T00:00",
        "后天下午停电, 2026-11-26T12:00, 2026-11-26T18:00",
        "11月25日到26日8点到18点, 2026-11-25T08:00, 2026-11-26T18:00",
        "8点到17点停水, 2026-11-24T08:00, 2026-11-24T17:00",
    })
    void fromWhenUntilWhen(String text, String from, String until) {
        assertThat(SpokenStretch.in(text, Examples.at(NOW), Examples.community().zone()))
                .contains(new SpokenStretch(Examples.at(from), Examples.at(until)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天停水", "3到5栋停水", "停了3到4个小时", "2-1-301停水", "昨天", "打12345-1说停水", "13点以后"})
    void whatNamesNoStretchIsNone(String text) {
        assertThat(SpokenStretch.in(text, Examples.at(NOW), Examples.community().zone())).isEmpty();
    }
}
