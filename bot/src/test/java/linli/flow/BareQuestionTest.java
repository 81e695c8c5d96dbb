package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever puts a question that names nothing is asked what it is about, once, and nobody gets work by it.
class BareQuestionTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"要带什么", "在哪里办", "多少钱", "要钱不", "收费吗", "能不能代办", "几点到几点", "要去哪里"})
    void whoeverAsksOfNothingIsAskedWhatItIs(String question) {
        var reply = house.sayInPrivate("r-1", question);

        assertThat(acts(reply)).isEqualTo("ask");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("哪样事");
        assertThat(house.cases()).isZero();
    }

    @Test
    void whatItIsOfMakesAQuestionOfIt() {
        house.sayInPrivate("r-1", "要带什么");

        var reply = house.sayInPrivate("r-1", "居住证");

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("身份证");
    }

    @Test
    void whoeverCannotSayReachesSomebodyTheSecondTime() {
        house.sayInPrivate("r-1", "在哪里办");

        assertThat(acts(house.sayInPrivate("r-1", "在哪里办咯"))).isEqualTo("handover 1001");
    }

    @Test
    void afterAnAnswerNobodyIsAsked() {
        house.sayInPrivate("r-1", "居住证在哪办");

        assertThat(acts(house.sayInPrivate("r-1", "要带什么"))).isEqualTo("answer");
    }

    @Test
    void afterAMatterItIsOfThat() {
        house.sayInPrivate("r-1", "清河苑2-1-301马桶堵了");

        assertThat(texts(house.sayInPrivate("r-1", "要钱不"), "r-1")).noneMatch(text -> text.contains("哪样事"));
    }

    @Test
    void amongNeighboursOnlyWhoeverCallsIsAsked() {
        assertThat(house.say("qh-2-1", "r-1", "要带什么").messages()).isEmpty();

        assertThat(texts(house.ask("qh-2-1", "r-2", "要带什么"), "qh-2-1")).singleElement().asString().contains("哪样事");
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯坏了 清河苑2-1", "我家着火了 2栋1单元"})
    void whatIsAMatterOfItsOwnIsNoAnswer(String matter) {
        house.sayInPrivate("r-1", "要带什么");

        house.sayInPrivate("r-1", matter);

        assertThat(house.caseOf(1001).text()).isEqualTo(matter);
    }

    @Test
    void whoeverWasAskedLongAgoIsNotWaitedFor() {
        house.sayInPrivate("r-1", "要带什么");
        house.pass(Duration.ofHours(1));

        assertThat(acts(house.sayInPrivate("r-1", "要带什么"))).isEqualTo("ask");
    }
}
