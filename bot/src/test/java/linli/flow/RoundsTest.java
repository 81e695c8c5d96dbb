package linli.flow;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Purpose;
import linli.message.Severity;
import linli.outbox.OutboxRow.Status;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;

/// What staff hear once a day: in the morning as they begin, in the evening, and where nobody will be there; and nothing where there is nothing.
class RoundsTest extends HouseTest {
    @Test
    void whatCameInAtNightIsOneMessageAsTheDayBegins() {
        house.at("2026-11-24T23:00").say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("qh-3-1", "r-2", "垃圾堆在门口没人收");

        house.passWithRounds(Duration.ofHours(10));

        assertThat(house.outbox().stream().filter(row -> row.message().to().equals("grid-1") && row.status() == Status.WAITING))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.createdAt()).isEqualTo(at("2026-11-25T08:30"));
                    assertThat(row.message().text()).isEqualTo(
                            "早，手上的事：\n夜里新来的，接单回「1 编号」：\n"
                                    + "1001 房屋设施 · 清河苑 2-1 · 楼道灯坏了 · 一位居民（清河苑2栋1单元里回） · 今天 11:30 前联系\n"
                                    + "1002 卫生 · 清河苑 3-1 · 垃圾堆在门口没人收 · 一位居民（清河苑3栋1单元里回） · 今天 11:30 前联系");
                });
        assertThat(house.outbox()).filteredOn(row -> row.status() == Status.EXPIRED && row.message().purpose() == Purpose.CARD).extracting(row -> row.message().to())
                .containsExactly("grid-1", "grid-1");
    }

    @Test
    void aSingleCardOfTheNightGoesByItself() {
        house.at("2026-11-24T23:00").say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(house.passWithRounds(Duration.ofHours(10))).isEmpty();
        assertThat(house.deliverable()).contains("grid-1");
    }

    @Test
    void whatIsPressingWaitsForTheMorningButNotForTheOffice() {
        house.at("2026-11-24T23:00").say("qh-2-1", "r-1", "电梯停了 家里坐轮椅的老人下不来");

        assertThat(house.caseOf(1001).severity()).isEqualTo(Severity.HIGH);
        assertThat(house.lastTo("grid-1").notBefore()).isEqualTo(at("2026-11-25T07:00"));
    }

    @Test
    void whatIsDueAndWhatIsLateIsSaidInTheMorning() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "1 1001");

        var fired = house.passWithRounds(Duration.ofDays(3));

        assertThat(fired).filteredOn(f -> f.timer().equals("morning")).singleElement().satisfies(morning -> {
            assertThat(morning.at()).isEqualTo(at("2026-11-27T08:30"));
            assertThat(morning.messages()).singleElement().satisfies(message -> {
                assertThat(message.to()).isEqualTo("grid-1");
                assertThat(message.text()).isEqualTo("早，手上的事：\n今天到点：1001 房屋设施 清河苑 2-1（今天 12:00）");
            });
        });
    }

    @Test
    void theEveningHasThreeFiguresAndNoNames() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("qh-3-1", "r-2", "垃圾堆在门口没人收");
        house.say("grid-1", "worker-1", "4 1001 换了灯泡");

        var fired = house.passWithRounds(Duration.ofHours(9));

        assertThat(fired).filteredOn(f -> f.timer().equals("evening")).flatExtracting(Fired::messages).singleElement()
                .satisfies(message -> {
                    assertThat(message.to()).isEqualTo("community-desk");
                    assertThat(message.text()).isEqualTo("今天新来 2 件，办好 1 件，过点还没办完 1 件。");
                });
    }

    @Test
    void whereThereIsNothingThereIsNoMessage() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "4 1001 换了灯泡");
        house.passWithRounds(Duration.ofHours(9));

        assertThat(house.passWithRounds(Duration.ofDays(30))).flatExtracting(Fired::messages).isEmpty();
    }

    @Test
    void aHoleIsToldOnceBeforeAMatterFallsIntoIt() {
        house.say("grid-3", "worker-3", "请假 周五");
        house.say("grid-4", "worker-4", "请假 周五");
        house.say("community-desk", "chief", "请假 周五");
        house.say("grid-1", "worker-1", "请假 周五");
        house.say("grid-2", "worker-2", "请假 周五");
        house.sayInPrivate("street", "请假 周五");

        var fired = house.passWithRounds(Duration.ofDays(2));

        assertThat(fired).filteredOn(f -> f.timer().equals("morning")).flatExtracting(Fired::messages).singleElement()
                .satisfies(message -> {
                    assertThat(message.to()).isEqualTo("community-desk");
                    assertThat(message.text()).startsWith("往后几天有空档：\n井湾街道11月27日周五没人：街道网格中心值班长贺建军请假，也没人能顶\n");
                });
    }

    @Test
    void cardHeldForTheMorningStaysInWhenItsCaseBecomesConfidential() {
        house.at("2026-11-24T23:00").say("qh-2-1", "r-1", "电梯里有人抽烟 贴了告示也没用");
        house.say("grid-1", "worker-1", "1001 错 这是邻里矛盾");

        house.pass(Duration.ofHours(10));

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.outbox()).filteredOn(row -> row.message().text().contains("贴了告示") && row.status() == Status.WAITING)
                .extracting(row -> row.message().to()).containsOnly("mediator");
        assertThat(house.outbox()).filteredOn(row -> row.status() == Status.HELD).extracting(row -> row.message().to()).contains("grid-1");
    }
}
