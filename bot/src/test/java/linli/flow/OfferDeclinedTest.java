package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is asked to help and cannot come has not taken it on; its owner hears why, and gives it to another.
class OfferDeclinedTest extends HouseTest {
    @BeforeEach
    void itIsOfferedToACarpenter() {
        var reply = house.say("qh-11-1", "r-1", "11栋1单元402我家窗户合页掉了 关不上");
        assertThat(texts(reply, "repair-4")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我下午去不了 腰疼", "今天没空 带孙子", "合页那种我不会弄", "去不了 人在外地", "手扭了 修不了"})
    void whoeverCannotComeHasNotTakenIt(String text) {
        var reply = house.sayInPrivate("repair-4", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
        assertThat(texts(reply, "grid-2")).singleElement().asString().contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我下午去", "上午走不开 下午三点去", "行 我中午过去", "吃了饭就去"})
    void whoeverComesHas(String text) {
        house.sayInPrivate("repair-4", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("repair-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那转曹师傅", "给曹师傅吧", "那就叫曹师傅去", "还是曹师傅来弄"})
    void itsOwnerGivesItToAnother(String text) {
        house.sayInPrivate("repair-4", "我下午去不了 腰疼");

        house.say("grid-2", "worker-2", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("repair-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"曹师傅今天生日", "曹师傅手艺好", "刚碰到曹师傅了", "电梯那个转老杨"})
    void talkOfAnotherGivesNothingAway(String text) {
        house.sayInPrivate("repair-4", "我下午去不了 腰疼");

        house.say("grid-2", "worker-2", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
    }
}
