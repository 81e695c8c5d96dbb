package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.Examples;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An outage in the evening, at night or on a weekend is handed to whoever is on duty then, and promised for a time at which they can have read of it.
class OutageHoursTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-25T10:00 | 停水了           | worker-1 | 2026-11-25T11:00
            2026-11-25T19:30 | 停电了           | worker-3 | 2026-11-25T20:30
            2026-11-25T21:40 | 没水了           | worker-3 | 2026-11-26T07:00
            2026-11-25T23:00 | 停气了           | worker-3 | 2026-11-26T08:00
            2026-11-25T23:00 | 停电了 整栋都黑了 | worker-3 | 2026-11-26T00:00
            2026-11-28T10:00 | 一滴水都没有了   | worker-1 | 2026-11-28T11:00
            2026-11-29T02:00 | 停电了           | worker-3 | 2026-11-29T08:00
            2026-11-28T15:00 | 楼道灯坏了       | worker-1 | 2026-11-30T11:30
            """)
    void whoHasItAndByWhen(String told, String text, String owner, String contactDue) {
        house.at(told).say("qh-2-1", "r-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo(owner);
        assertThat(house.caseOf(1001).contactDue()).isEqualTo(Examples.at(contactDue));
    }

    @Test
    void whoeverIsOnDutyReadsOfItAtTheirOwnDesk() {
        house.at("2026-11-25T19:30").say("qh-2-1", "r-1", "停电了");

        assertThat(house.told("grid-3")).singleElement().asString().startsWith("1001");
        assertThat(house.told("grid-1")).isEmpty();
        assertThat(house.told("worker-1")).singleElement().asString().contains("谭亮", "留意");
        assertThat(house.told("qh-2-1")).singleElement().asString().contains("谭亮", "今天 20:30");
    }

    @Test
    void atNightNobodyIsWrittenToUnlessItIsPressing() {
        house.at("2026-11-25T23:00").say("qh-2-1", "r-1", "停电了");

        assertThat(house.deliverable()).containsExactly("qh-2-1");
    }

    /// Those who are on duty are woken up by what is pressing, and nobody else is.
    @Test
    void atNightWhatIsPressingIsReadByWhoeverIsOnDuty() {
        house.at("2026-11-25T23:00").say("qh-2-1", "r-1", "整栋都没电了");

        assertThat(house.deliverable()).containsExactlyInAnyOrder("grid-3", "qh-2-1");
    }

    @Test
    void whoeverGetsItAtNightBecauseNobodyTookItHasTimeUntilTheMorning() {
        house.at("2026-11-25T23:00").say("qh-2-1", "r-1", "整栋都没电了");

        var fired = house.pass(Duration.ofHours(2));

        assertThat(fired).extracting(Fired::timer).containsExactly("escalation");
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(house.told("qh-2-1")).last().asString().contains("陈刚", "今天 8:00");
        assertThat(house.deliverable()).doesNotContain("community-desk");
    }
}
