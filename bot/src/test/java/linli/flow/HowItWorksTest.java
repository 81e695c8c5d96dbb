package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever asks what Linli is good for is told in three lines, by who they are.
class HowItWorksTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"帮助", "你能干什么？", "我能干什么", "怎么用", "能做什么事", "help"})
    void aUnitLeaderIsToldHowToPassThingsOnAlsoRightAfterACase(String question) {
        house.sayInPrivate("leader-qh-2-1", "电梯坏了不动");
        int before = house.outbox().size();

        var reply = house.sayInPrivate("leader-qh-2-1", question);

        assertThat(acts(reply)).isEqualTo("command");
        assertThat(texts(reply, "leader-qh-2-1")).singleElement().asString().contains("转给我就行", "到哪了").hasLineCount(3);
        assertThat(house.outbox()).hasSize(before + 1);
    }

    @Test
    void aResidentAndAGridWorkerAreToldTheirOwn() {
        assertThat(texts(house.sayInPrivate("r-1", "帮助"), "r-1")).singleElement().asString().contains("报修", "人工", "119").hasLineCount(3);
        assertThat(texts(house.sayInPrivate("worker-1", "帮助"), "worker-1")).singleElement().asString().contains("我的", "登记").hasLineCount(3);
    }

    @Test
    void amongNeighboursItIsAnsweredOnlyWhereLinliIsMeant() {
        assertThat(texts(house.say("qh-2-1", "r-1", "你能干什么"), "qh-2-1")).isEmpty();
        assertThat(texts(house.say("qh-2-1", "r-1", "@邻里 你能干什么"), "qh-2-1")).singleElement().asString().contains("报修");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么用医保卡", "社区能做什么活动", "可以办什么证"})
    void questionsAreNotMistakenForIt(String question) {
        assertThat(texts(house.sayInPrivate("r-1", question), "r-1")).noneMatch(text -> text.contains("带上几栋几单元就行"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么接单", "咋接单", "接单怎么弄的", "怎么转给别人", "办结要怎么写", "延期怎么弄", "如何退单"})
    void colleaguesAreToldHowToWorkOnCases(String question) {
        assertThat(texts(house.sayInPrivate("repair-4", question), "repair-4")).singleElement().asString().contains("1 接");
        assertThat(texts(house.sayInPrivate("worker-1", question), "worker-1")).singleElement().asString().contains("1 接");
        assertThat(house.say("grid-1", "worker-1", question).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }
}
