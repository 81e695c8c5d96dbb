package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colleagues say 搞定 of many things: residents read that theirs is done only where it is.
class ClosingWordsTest extends HouseTest {
    @BeforeEach
    void liftHasStopped() {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.say("grid-1", "worker-1", "1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"搞定 吃饭去", "修好了 打印机", "办好了 刚到账", "处理完了 今天的表都填了", "搞定 下班", "处理好了，材料都交上去了", "办完了 去开会"})
    void talkOfTheOfficeClosesNothingAndIsAskedAboutOnce(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(targets(reply)).containsExactly("grid-1");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 要是办好了，办结回「4 1001 结果」。");
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            修好了 换了皮带          | 换了皮带
            搞定 电梯能用了          | 电梯能用了
            处理好了 师傅修的        | 师傅修的
            办好了 通了              | 通了
            搞定，清干净了           | 清干净了
            修好了 来电了            | 来电了
            办结 打过电话了          | 打过电话了
            4 跟业主说清楚了         | 跟业主说清楚了
            搞定                     | 办好了。
            办好了                   | 办好了。
            """)
    void whatIsAboutTheCaseOrWasDoneToItClosesIt(String text, String told) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.told("qh-2-1").getLast()).contains(told);
    }

    @Test
    void ofSeveralItIsTheOneThatIsNamed() {
        house.say("qh-3-1", "r-2", "3栋1单元楼道灯坏了");
        house.say("grid-1", "worker-1", "1 1002");

        house.say("grid-1", "worker-1", "修好了 灯亮了");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"办完了 表交上去了", "搞定", "办好了"})
    void whoHasItNoLongerClosesNothingWithoutItsNumber(String text) {
        house.say("grid-1", "worker-1", "3 1001 要换主板 我定不了");

        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void whoHadItAndMeansItHearsHowToSayIt() {
        house.say("grid-1", "worker-1", "2 1001 老郑");

        assertThat(texts(house.say("grid-1", "worker-1", "4 换了皮带"), "grid-1")).containsExactly("1001 要是办好了，办结回「4 1001 结果」。");
        assertThat(house.caseOf(1001).isOpen()).isTrue();

        house.say("grid-1", "worker-1", "4 1001 换了皮带");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }
}
