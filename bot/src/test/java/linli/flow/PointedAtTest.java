package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever calls Linli right after a neighbour's question, and asks nothing else, means that question.
class PointedAtTest extends HouseTest {
    @Test
    void whatTheyHaveAskedThemselvesOverTwoLinesIsAnswered() {
        house.say("qh-2-1", "r-1", "话说办狗证要好多钱");
        house.say("qh-2-1", "r-2", "不要钱吧现在");
        house.say("qh-2-1", "r-1", "在哪里办哦");

        assertThat(texts(house.ask("qh-2-1", "r-1", "是不"), "qh-2-1")).singleElement().asString().contains("登记");
    }

    @ParameterizedTest
    @ValueSource(strings = {"是不是", "你知道不", "能不能啊", "对吗"})
    void whatWasJustAnsweredStandsAbove(String called) {
        house.say("qh-2-1", "r-1", "小区能不能装充电桩啊");

        assertThat(texts(house.ask("qh-2-1", "r-2", called), "qh-2-1")).singleElement().asString().contains("上面刚说过");
        assertThat(house.cases()).isZero();
    }

    @Test
    void whatNoEntryAnswersGoesToAPersonInTheNeighboursWords() {
        house.say("qh-2-1", "r-1", "社区图书室周末开门吗");
        house.ask("qh-2-1", "r-2", "对吗");

        assertThat(house.caseOf(1001).text()).contains("图书室周末开门吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼道灯坏了", "居住证怎么办", "谢谢你"})
    void whoeverSaysSomethingElseMeansThat(String called) {
        house.say("qh-2-1", "r-1", "社区图书室周末开门吗");
        house.ask("qh-2-1", "r-2", called);

        assertThat(house.outbox()).noneSatisfy(row -> assertThat(row.message().text()).contains("图书室"));
    }

    @Test
    void longAfterItNobodyMeansIt() {
        house.say("qh-2-1", "r-1", "社区图书室周末开门吗");
        house.pass(Duration.ofMinutes(20));
        house.ask("qh-2-1", "r-2", "是不是");

        assertThat(house.outbox()).noneSatisfy(row -> assertThat(row.message().text()).contains("图书室"));
    }
}
