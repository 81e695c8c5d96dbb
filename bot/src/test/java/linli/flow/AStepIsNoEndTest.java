package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An alarm ends by the word that the danger is over, and the calls by whoever is there: a step on the way, an answer to a colleague or what somebody has
/// others do is passed on.
class AStepIsNoEndTest extends HouseTest {
    private static final String GAS = "厨房好大的煤气味 报警器在叫";
    private static final String FIRE = "三楼杂物起火了 好大的烟";
    private static final String STUCK = "电梯停在四楼半 我跟我奶奶关在里面";

    private void told(String danger) {
        house.named("r-1", "14-1-702").say("qh-14-1", "r-1", danger);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            厨房好大的煤气味 报警器在叫        | 关了
            厨房好大的煤气味 报警器在叫        | 阀门关了
            厨房好大的煤气味 报警器在叫        | 总阀关上了 在等燃气公司
            三楼杂物起火了 好大的烟            | 电闸拉了 三楼明火压住了
            三楼杂物起火了 好大的烟            | 火势压下去了
            三楼杂物起火了 好大的烟            | 电断了 还在浇水
            电梯停在四楼半 我跟我奶奶关在里面  | 120打了
            电梯停在四楼半 我跟我奶奶关在里面  | 打了
            """)
    void aStepOnTheWayIsPassedOnAndEndsNothing(String danger, String step) {
        told(danger);
        house.sayInPrivate("property-qh", "来了");

        var reply = house.sayInPrivate("property-qh", step);

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.STOOD_DOWN);
        assertThat(texts(reply, "chief")).singleElement().asString().contains(step);
        assertThat(texts(reply, "volunteer-2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            厨房好大的煤气味 报警器在叫        | 燃气公司测了 没漏 探头坏了
            厨房好大的煤气味 报警器在叫        | 阀门关了 没味了 没事
            三楼杂物起火了 好大的烟            | 火全灭了 没人受伤
            电梯停在四楼半 我跟我奶奶关在里面  | 人都出来了 没受伤
            """)
    void theWordThatItIsOverEndsIt(String danger, String over) {
        told(danger);
        house.sayInPrivate("property-qh", "到了");

        house.sayInPrivate("property-qh", over);

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.STOOD_DOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我喊门岗拦一下 监控在调", "电梯我停在一楼等着", "让老刘去东门守着", "道闸抬起来了 等消防车", "我联系维保了", "好", "好的", "嗯"})
    void whoeverArrangesSomethingIsNotThereAndTheCallsGoOn(String word) {
        told(FIRE);

        house.sayInPrivate("property-qh", word);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.THERE, Type.COMING, Type.STOOD_DOWN);
        assertThat(house.pass(Duration.ofMinutes(3))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 收到 喊老郑去", "1001 收到 我让保安去看"})
    void whoeverSendsAnotherIsNotOnTheWay(String word) {
        told(GAS);

        house.sayInPrivate("worker-2", word);

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.THERE, Type.COMING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到", "我喊了保安 一起过去", "马上到", "我带灭火器上来了"})
    void whoeverComesIsOnTheWay(String word) {
        told(FIRE);

        house.sayInPrivate("property-qh", word);

        assertThat(house.pass(Duration.ofMinutes(3))).isEmpty();
    }

    @Test
    void whatANeighbourFindsIsPassedOnThoughTheyAsk() {
        house.named("r-1", "14-1-702").named("r-2", "14-1-502").say("qh-14-1", "r-1", "烟感报警器一直在叫 要不要紧");

        assertThat(texts(house.say("qh-14-1", "r-2", "没烟啊 是不是误报"), "chief")).singleElement().asString().contains("没烟啊");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家的 赖着不走 我在旁边", "是我家崽 闹脾气 我陪着呢"})
    void whoseChildItIsReachesThoseWhoWereCalled(String text) {
        house.named("r-1", "14-1-702").named("r-2", "14-1-502").say("qh-14-1", "r-1", "谁家小孩在电梯里哭 找妈妈");

        assertThat(texts(house.say("qh-14-1", "r-2", text), "chief")).singleElement().asString().contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"岁岁平安", "锅烧黑了 谁有钢丝球", "牛肉我要两斤"})
    void whatNeighboursTalkOfBesidesReachesNobody(String text) {
        told(STUCK);

        assertThat(house.named("r-2", "14-1-502").say("qh-14-1", "r-2", text).messages()).isEmpty();
    }
}
