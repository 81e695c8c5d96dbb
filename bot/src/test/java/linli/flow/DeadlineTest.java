package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.Examples;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;

/// What the clock does to a case nobody takes up, and when staff are left in peace.
class DeadlineTest extends HouseTest {
    @Test
    void overdueCaseGoesUpOnceAndTheNextLevelGetsTheCard() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");

        var fired = house.pass(Duration.ofHours(4));

        assertThat(fired).extracting(Fired::timer).containsExactly("escalation");
        assertThat(fired.getFirst().at()).isEqualTo(Examples.at("2026-11-24T12:00"));
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(house.told("community-desk")).singleElement().asString().contains("1001", "周敏今天接到，到点没接");
    }

    @Test
    void theNextLevelIsToldWhatWasTried() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.say("grid-1", "worker-1", "1");

        house.pass(Duration.ofDays(7));

        assertThat(house.told("grid-1")).filteredOn(text -> text.startsWith("1001 到")).singleElement().asString().contains("到点");
        assertThat(house.told("community-desk")).filteredOn(text -> text.startsWith("1001")).singleElement().asString()
                .contains("片区网格员周敏11月24日周二接了，提醒过，到点没办完，请您接着办");
        assertThat(house.told("qh-2-1")).last().asString().startsWith("1001 到点没办完，已请网格长陈刚盯着");
    }

    @Test
    void onlyTheReportersGroupHearsOfItAndOnce() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.say("qh-3-1", "r-2", "停水了");

        house.pass(Duration.ofDays(4));

        assertThat(house.told("qh-2-1")).hasSize(2).last().asString().contains("1001", "陈刚");
        assertThat(house.told("qh-3-1")).hasSize(1);
    }

    @Test
    void acceptedInTimeItStaysUntilItsTimeIsUp() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "1");

        assertThat(house.pass(Duration.ofDays(2))).isEmpty();
        assertThat(house.pass(Duration.ofDays(4))).extracting(Fired::timer).contains("escalation");
    }

    @Test
    void acceptedLateItGetsItsFullTime() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.pass(Duration.ofDays(7));

        house.say("grid-1", "worker-1", "1 1001");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).nextDue().orElseThrow()).isAfter(house.now().plus(Duration.ofDays(2)));
    }

    @Test
    void cardsWrittenAtNightWaitForTheMorning() {
        house.at("2026-11-24T23:30").say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(house.lastTo("grid-1").notBefore()).isEqualTo(Examples.at("2026-11-25T08:30"));
        assertThat(house.lastTo("property-qh").notBefore()).isEqualTo(Examples.at("2026-11-25T07:00"));
        assertThat(house.lastTo("qh-2-1").notBefore()).isEqualTo(house.now());
    }

    @Test
    void atNightOnlyTheGroupsLineIsDelivered() {
        house.at("2026-11-24T23:30").say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(house.deliverable()).containsExactly("qh-2-1");
        house.pass(Duration.ofMinutes(450));
        assertThat(house.deliverable()).contains("property-qh").doesNotContain("grid-1");
        house.pass(Duration.ofMinutes(90));
        assertThat(house.deliverable()).contains("grid-1", "property-qh");
    }

    @Test
    void daytimeCardsGoOutAtOnce() {
        house.say("qh-2-1", "r-1", "又停水了");

        assertThat(house.lastTo("grid-1").notBefore()).isEqualTo(house.now());
    }

    @Test
    void closedCaseIsLookedAtOnceMoreWithoutAWord() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.say("grid-1", "worker-1", "4 阀门换了");

        assertThat(house.pass(Duration.ofDays(30))).singleElement()
                .returns("confirmation", Fired::timer)
                .returns(List.of(), Fired::messages);
    }

    @Test
    void whatIsDoneAtNightIsToldInTheMorning() {
        house.say("qh-2-1", "r-1", "电梯坏了");
        house.say("grid-1", "worker-1", "1 1001");
        house.pass(Duration.ofHours(14));

        house.say("grid-1", "worker-1", "4 1001 修好了");

        assertThat(house.lastTo("qh-2-1").message().text()).contains("修好了");
        assertThat(house.lastTo("qh-2-1").notBefore()).isEqualTo(Examples.at("2026-11-25T07:00"));
        assertThat(house.lastTo("qh-2-1").expiresAt()).isAfter(Examples.at("2026-11-25T07:00"));
    }

    @Test
    void endOfADangerIsToldAtOnce() {
        house.at("2026-11-24T23:30").say("qh-2-1", "r-1", "着火了 2栋1单元好大的烟");

        house.say("grid-1", "worker-1", "4 1001 是烧焦的锅，没事了");

        assertThat(house.lastTo("qh-2-1").notBefore()).isEqualTo(house.now());
    }

    @Test
    void manyMattersThatGrowOverdueAtOnceAreToldWithinTheBudget() {
        house.say("qh-all", "r-1", "2栋1单元电梯坏了");
        house.say("qh-all", "r-2", "3栋1单元路灯不亮");
        house.say("qh-all", "r-3", "5栋1单元垃圾没人收");
        int before = house.told("qh-all").size();

        house.pass(Duration.ofHours(6));

        assertThat(house.caseOf(1003).owner()).isEqualTo("chief");
        assertThat(house.told("qh-all").size() - before).isEqualTo(2);
    }
}
