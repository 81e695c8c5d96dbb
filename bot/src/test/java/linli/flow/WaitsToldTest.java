package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever reported something hears once that it waits, and for what, as far as others may read that.
class WaitsToldTest extends HouseTest {
    @BeforeEach
    void thereIsACaseInHand() {
        house.say("qh-2-1", "r-1", "2栋1单元门口台阶裂了");
        house.say("grid-1", "worker-1", "1 1001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001没货了 下礼拜一到       | 1001 得等一等：没货了 下礼拜一到。片区网格员周敏周一 17:30 接着办。
            挂起 1001 等配件 周五       | 1001 得等一等：等配件。片区网格员周敏11月27日周五 17:30 接着办。
            1001 等配件 下周一到        | 1001 得等一等：等配件 下周一到。片区网格员周敏周一 17:30 接着办。
            1001 先挂着 周五再弄        | 1001 得等一等。片区网格员周敏11月27日周五 17:30 接着办。
            1001挂到周五                | 1001 得等一等。片区网格员周敏11月27日周五 17:30 接着办。
            1001 要等业主从外地回来     | 1001 得等一等：要等业主从外地回来。
            1001收到 还要等施工队排期   | 1001 得等一等：还要等施工队排期。
            """)
    void theReporterHearsForWhat(String text, String told) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "qh-2-1")).hasSize(1);
        assertThat(texts(reply, "qh-2-1").getFirst().replaceAll("11月[0-9]+日", "")).isEqualTo(told.replaceAll("11月[0-9]+日", ""));
    }

    @Test
    void theSameIsNotSaidTwice() {
        house.say("grid-1", "worker-1", "1001 还在等配件");

        assertThat(texts(house.say("grid-1", "worker-1", "1001 配件还没到货 再等等"), "qh-2-1")).isEmpty();
        assertThat(texts(house.say("grid-1", "worker-1", "挂起 1001 周五"), "qh-2-1")).hasSize(1);
        assertThat(texts(house.say("grid-1", "worker-1", "挂起 1001 周五"), "qh-2-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"挂起 1001 等302的人回来 周五", "挂起 1001 等13912345678回话 周五"})
    void whatIsForFewEyesIsNotRepeated(String text) {
        assertThat(texts(house.say("grid-1", "worker-1", text), "qh-2-1")).singleElement().asString().doesNotContain("302", "139").contains("接着办");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 门卫有钥匙", "1001 我下午三点左右去开会", "1001 打了电话没人接", "1001 台阶裂了三级", "1001 材料买了"})
    void whatWaitsForNothingIsNotTold(String text) {
        assertThat(texts(house.say("grid-1", "worker-1", text), "qh-2-1")).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whoeverReportedItInPrivateHearsItThere() {
        house.sayInPrivate("r-2", "清河苑2栋1单元301我家窗户关不上");

        assertThat(texts(house.say("grid-1", "worker-1", "1002 等零件 周五到"), "r-2")).singleElement().asString().startsWith("1002 得等一等");
    }
}
