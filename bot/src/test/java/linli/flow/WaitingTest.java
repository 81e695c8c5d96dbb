package linli.flow;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A matter that waits for what is not its owner's to give: nobody's time runs meanwhile, and none is lost or won by it.
class WaitingTest extends HouseTest {
    /// Three days of eight hours in the office hours of the grid worker, taken on at nine on Tuesday.
    private static final Instant DUE = at("2026-11-27T12:00");

    @BeforeEach
    void thereIsACaseInHand() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "1 1001");
    }

    @Test
    void takenOnItHasItsTime() {
        assertThat(house.caseOf(1001).finishDue()).isEqualTo(DUE);
    }

    @Test
    void nothingHappensWhileItWaits() {
        house.work(1001, (time, open) -> time.suspend(open, house.person("worker-1"), at("2026-12-07T09:00"), "等配件"));

        assertThat(house.pass(Duration.ofDays(12))).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
        assertThat(house.eventsOf(1001).getLast())
                .isEqualTo(new CaseEvent(1001, CaseEvent.Type.SUSPENDED, at("2026-11-24T09:00"), "worker-1", "2026-12-07T01:00:00Z 等配件"));
    }

    @Test
    void timeThatWasLeftRunsOnAtTheEndOfTheWait() {
        house.pass(Duration.ofHours(25)); // Wednesday at ten: 16 of 24 hours are left
        house.work(1001, (time, open) -> time.suspend(open, house.person("worker-1"), at("2026-12-07T09:00"), "等配件"));

        var fired = house.pass(Duration.ofDays(11).plusHours(23));

        assertThat(fired).extracting(Fired::timer).containsExactly("resume");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1001).finishDue()).isEqualTo(at("2026-12-09T11:00"));
        assertThat(house.told("grid-1").getLast()).isEqualTo("1001 等的时候到了，接着办，周三 11:00 前办好 · 房屋设施 · 清河苑 2-1");
    }

    @Test
    void whatCameSoonerRunsOnAtOnceAndInSilence() {
        house.pass(Duration.ofHours(25));
        house.work(1001, (time, open) -> time.suspend(open, house.person("worker-1"), at("2026-12-07T09:00"), "等钥匙"));
        house.pass(Duration.ofDays(1));
        int before = house.told("grid-1").size();

        var resumed = house.work(1001, (time, waiting) -> time.resume(waiting, "worker-1"));

        assertThat(resumed.finishDue()).isEqualTo(at("2026-11-30T12:00"));
        assertThat(house.told("grid-1")).hasSize(before);
    }

    @Test
    void waitingLongerNeitherGivesTimeNorTakesIt() {
        house.pass(Duration.ofHours(25));
        house.work(1001, (time, open) -> time.suspend(open, house.person("worker-1"), at("2026-11-30T09:00"), "等配件"));
        house.pass(Duration.ofDays(1));
        house.work(1001, (time, open) -> time.suspend(open, house.person("worker-1"), at("2026-12-07T09:00"), "还没到货"));

        Case resumed = house.work(1001, (time, waiting) -> time.resume(waiting, "worker-1"));

        assertThat(resumed.finishDue()).isEqualTo(at("2026-11-30T12:00"));
    }

    @Test
    void whatWasLateBeforeItHadToWaitHasAnHourWhenItIsOver() {
        house.work(1001, (time, open) -> time.suspend(
                open.postponed(at("2026-11-24T08:00")), house.person("worker-1"), at("2026-12-07T08:30"), "等配件"));
        house.pass(Duration.ofDays(13));

        assertThat(house.caseOf(1001).finishDue()).isEqualTo(at("2026-12-07T09:30"));
    }
}
