package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Colleagues ask how things stand, and each other.
class LookingUpTest extends HouseTest {
    @BeforeEach
    void liftHasStopped() {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
    }

    @Test
    void whereACaseStandsIsToldWithItsLastSteps() {
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "补充 1001 门机皮带断了");

        var text = texts(house.say("community-desk", "chief", "查 1001"), "community-desk").getFirst();

        assertThat(text).startsWith("1001 电梯 · 清河苑 2-1 · 片区网格员周敏在办").contains("今天 9:00 片区网格员周敏接了", "补充：门机皮带断了");
        assertThat(text.lines().count()).isLessThanOrEqualTo(5);
    }

    @Test
    void timeThatIsToldIsTheTimeItIsToBeDoneBy() {
        String accepted = texts(house.say("grid-1", "worker-1", "1"), "grid-1").getFirst();

        String text = texts(house.say("grid-1", "worker-1", "查 1001"), "grid-1").getFirst();

        assertThat(accepted).contains("周五 12:00 前办好");
        assertThat(text).contains("周五 12:00 前");
    }

    @Test
    void whoeverHasNothingToDoWithItLearnsNoMoreThanOfANumberThatDoesNotExist() {
        String foreign = texts(house.say("grid-3", "worker-3", "查 1001"), "grid-3").getFirst();
        String none = texts(house.say("grid-3", "worker-3", "查 1999"), "grid-3").getFirst();

        assertThat(foreign.replace("1001", "1999")).isEqualTo(none);
    }

    @Test
    void unitLeaderSeesTheMattersOfTheStairwellAndNoOthers() {
        house.say("qh-3-1", "r-2", "3栋1单元路灯坏了");

        assertThat(texts(house.sayInPrivate("leader-qh-2-1", "查 1001"), "leader-qh-2-1").getFirst()).contains("电梯");
        assertThat(texts(house.sayInPrivate("leader-qh-2-1", "查 1002"), "leader-qh-2-1").getFirst()).doesNotContain("路灯", "房屋");
    }

    @Test
    void ownCasesAreListedTheMostUrgentFirst() {
        house.say("qh-3-1", "r-2", "3栋1单元路灯坏了");
        house.say("qh-4-1", "r-3", "4栋楼道垃圾没人收");
        house.say("grid-1", "worker-1", "5 1001 周五下午");

        var lines = texts(house.say("grid-1", "worker-1", "我的"), "grid-1").getFirst().lines().toList();

        assertThat(lines.getFirst()).isEqualTo("手上 3 件，急的在前：");
        assertThat(lines.getLast()).startsWith("1001 电梯").contains("在办 · 周五");
    }

    @Test
    void confidentialCasesAreListedInPrivateAlone() {
        house.say("qh-2-1", "r-2", "@邻里 楼上天天半夜吵架摔东西 跟他说还骂人 想请人调解");
        int quarrel = house.cases() + 1000;
        assertThat(house.caseOf(quarrel).confidential()).isTrue();

        assertThat(texts(house.say("grid-1", "worker-1", "我的"), "grid-1").getFirst()).doesNotContain(Integer.toString(quarrel));
        assertThat(texts(house.sayInPrivate("worker-1", "我的"), "worker-1").getFirst()).contains(Integer.toString(quarrel));
    }

    @Test
    void whatStandsInAConfidentialCaseIsToldInPrivateAlone() {
        house.say("qh-2-1", "r-2", "@邻里 楼上天天半夜吵架摔东西 跟他说还骂人 想请人调解");
        int quarrel = house.cases() + 1000;

        var reply = house.say("grid-1", "worker-1", "查 " + quarrel);

        assertThat(targets(reply)).containsExactly("worker-1");
    }

    @Test
    void todayShowsWhatIsDueTodayOrOverdue() {
        house.say("qh-3-1", "r-2", "3栋1单元路灯坏了");
        house.say("grid-1", "worker-1", "5 1002 周五下午");

        var text = texts(house.say("grid-1", "worker-1", "今日"), "grid-1").getFirst();

        assertThat(text).contains("1001").doesNotContain("1002");
        house.say("grid-1", "worker-1", "5 1001 周五下午");
        assertThat(texts(house.say("grid-1", "worker-1", "今日"), "grid-1")).containsExactly("今天没有到点的。");
    }

    @Test
    void ownerIsAskedOnceHowItGoes() {
        var reply = house.say("community-desk", "chief", "催办 1001");
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 网格长陈刚问办到哪了");
        assertThat(texts(reply, "community-desk")).containsExactly("1001 问片区网格员周敏了。");

        var again = house.say("community-desk", "chief", "催办 1001");
        assertThat(targets(again)).containsExactly("community-desk");
        assertThat(texts(again, "community-desk")).containsExactly("1001 刚问过片区网格员周敏，等一等。");
    }

    @Test
    void noteReachesTheOwner() {
        var reply = house.say("community-desk", "chief", "补充 1001 维保电话在值班室");

        assertThat(texts(reply, "grid-1")).containsExactly("1001 网格长陈刚补充：维保电话在值班室");
        assertThat(house.eventsOf(1001).getLast().detail()).isEqualTo("维保电话在值班室");
    }

    @Test
    void secondOfTwoWhoClaimACaseHearsWhoHasIt() {
        house.say("community-desk", "chief", "1 1001");

        var reply = house.say("grid-1", "worker-1", "1 1001");

        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 网格长陈刚已经接了。");
    }

    @Test
    void unitLeaderSettlesASmallMatterOfTheStairwellAndNoGraverOne() {
        house.say("qh-2-1", "r-2", "楼道里堆了好多纸箱");
        int small = house.cases() + 1000;
        house.sayInPrivate("leader-qh-2-1", "办结 " + small + " 已经请他搬走了");
        assertThat(house.caseOf(small).isOpen()).isFalse();

        house.say("qh-2-1", "r-3", "2栋1单元着火了 好大的烟");
        int grave = house.cases() + 1000;
        house.pass(Duration.ofMinutes(1));
        house.sayInPrivate("leader-qh-3-1", "办结 " + small);
        assertThat(house.caseOf(grave).isOpen()).isTrue();
    }
}
