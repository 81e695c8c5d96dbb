package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A colleague's line without a number, in their own staff group or to Linli alone, finds the case that it is of, and does no more than it says.
class ColleaguesLinesTest extends HouseTest {
    @BeforeEach
    void lampAndDrain() {
        house.named("r-1", "2-1-301 钟姐").say("qh-2-1", "r-1", "2栋1单元楼道灯坏了");
        house.named("r-2", "3-1-402 老贺").say("qh-3-1", "r-2", "3栋1单元下水道堵了");
        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            钟姐那个我下午去换           | ACCEPTED | ASSIGNED
            老贺家的叫了疏通师傅 三点到  | ASSIGNED | ACCEPTED
            2栋那个我去                  | ACCEPTED | ASSIGNED
            灯换了亮了 下水道师傅下午来  | DONE     | ACCEPTED
            """)
    void inTheirGroupTheNameTheHouseOrTheThingTellsWhich(String text, Status lamp, Status drain) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(lamp);
        assertThat(house.caseOf(1002).status()).isEqualTo(drain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天的两个我都接了"})
    void allThatTheyCountAreTaken(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whatNamesNothingIsOfWhatTheyDidSomethingWithJustBefore() {
        house.say("grid-1", "worker-1", "1001 我去");
        house.pass(Duration.ofMinutes(2));

        house.say("grid-1", "worker-1", "灯座要换 厂家讲礼拜五");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我去吃饭了", "台账交了", "我去接孩子", "打印机修好了", "收到 明天去", "打错字了", "食堂的灯换了"})
    void talkIsOnNoCase(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grid-1 | 灯头换了 亮了 1001
            grid-1 | 算了 1001我自己换掉了
            ''     | 修好了 1001
            """)
    void theNumberMayStandAnywhere(String group, String text) {
        if (group.isEmpty()) {
            house.sayInPrivate("worker-1", text);
        } else {
            house.say(group, "worker-1", text);
        }

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-1001家里的灯换了", "1001家说灯不亮", "电费1001块交了"})
    void aFlatOrAPriceIsNoNumberOfACase(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"等等 又不亮了", "哎呀还有一盏没换", "别结 螺丝还没打", "1001 还差一个灯罩没装", "又灭了 1001"})
    void aSlipRightAfterIsTakenBack(String text) {
        house.say("grid-1", "worker-1", "1001 灯头换了 亮了");
        house.pass(Duration.ofMinutes(1));

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 在换了哈                  | ACCEPTED
            1001 拆了 新的报了计划         | ACCEPTED
            1001 灯罩我让老杨先焊上        | ACCEPTED
            1001 拦起来了 师傅下午来补     | ACCEPTED
            """)
    void nothingIsClosedThatIsNotSaidToBeDone(String text, Status status) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(status);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"到现场了 是灯座烧了 要电工", "灯座锈死了 拧不动", "在换了 还要半个钟头"})
    void whatWhoeverHasItReportsToLinliAloneOpensNothing(String text) {
        house.say("grid-1", "worker-1", "2 1002 老郑");

        house.sayInPrivate("worker-1", text);

        assertThat(house.cases()).isEqualTo(2);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void anotherHouseIsAMatterOfItsOwn() {
        house.say("grid-1", "worker-1", "2 1002 老郑");

        house.sayInPrivate("worker-1", "5栋1单元窗户玻璃碎了 掉了一地");

        assertThat(house.cases()).isEqualTo(3);
    }

    @Test
    void amongNeighboursWhatIsInHandIsNotDone() {
        house.say("qh-2-1", "property-qh", "在换了哈 楼道灯");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }
}
