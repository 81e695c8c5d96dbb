package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a colleague writes of the work among colleagues, without a number and long after the card, counts for the matter that is theirs; talk of the office counts for none.
class WithoutANumberTest extends HouseTest {
    private static final Duration LONG_AFTER = Duration.ofMinutes(45);

    @BeforeEach
    void lamp() {
        house.named("r-1", "2-1-301 钟姐").say("qh-2-1", "r-1", "2栋1单元楼道灯坏了");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    private void drainToo() {
        house.named("r-2", "3-1-402 老贺").say("qh-3-1", "r-2", "3栋1单元下水道堵了");
        house.pass(LONG_AFTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在路上了                   | ACCEPTED
            我去看看                   | ACCEPTED
            我克看哈                   | ACCEPTED
            我去看了 总闸关了 物业在修 | ACCEPTED
            约了师傅下午来             | ACCEPTED
            去看了 接头坏了 要换       | ACCEPTED
            配件没货 后天到            | SUSPENDED
            """)
    void itCountsForTheirOnlyMatter(String text, Status status) {
        house.pass(LONG_AFTER);

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"吃饭了没", "今天好冷", "开会去了", "群里通知一下", "我下午去街道", "领导下午来检查", "材料我来写", "我到单位了", "网络在修", "空调师傅下午来办公室", "我去送个材料", "收到 下午去"})
    void talkOfTheOfficeCountsForNone(String text) {
        house.pass(LONG_AFTER);

        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.NOTED);
    }

    @Test
    void whatGoesOnIsKeptWithoutAWordAndWhatIsDoneEndsIt() {
        house.pass(LONG_AFTER);
        house.say("grid-1", "worker-1", "到了");
        house.say("grid-1", "worker-1", "接头坏了 要换");
        house.pass(LONG_AFTER);

        assertThat(house.say("grid-1", "worker-1", "师傅来了 在搞").messages()).isEmpty();
        house.pass(LONG_AFTER);
        house.say("grid-1", "worker-1", "修好了");

        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.NOTED).extracting(CaseEvent::detail).contains("接头坏了 要换", "师傅来了 在搞");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"搞定", "好了", "弄好了"})
    void whatNobodyHasTakenIsNotEndedByAWordLongAfter(String text) {
        house.pass(LONG_AFTER);

        assertThat(texts(house.say("grid-1", "worker-1", text), "grid-1")).containsExactly("1001 要是办好了，办结回「4 1001 结果」。");
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void whoHadItWhenItWentUpTakesItUpAgain() {
        house.pass(Duration.ofHours(6));
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");

        house.say("grid-1", "worker-1", "在路上了");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whoStandsInIsHeardInTheGroupOfWhoeverIsAway() {
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "我今天请假 李想顶");
        house.pass(LONG_AFTER);

        house.say("grid-1", "worker-2", "我去看看");
        house.say("grid-1", "worker-2", "换好了 亮了");

        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.NOTED).extracting(CaseEvent::detail).containsExactly("我去看看");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            疏通的来了 在通      | ASSIGNED | ACCEPTED
            电工在路上了         | ACCEPTED | ASSIGNED
            老贺那边物业在弄     | ASSIGNED | ACCEPTED
            """)
    void ofSeveralTheThingTheTradeOrTheReporterTellsWhich(String text, Status lamp, Status drain) {
        drainToo();

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(lamp);
        assertThat(house.caseOf(1002).status()).isEqualTo(drain);
    }

    @Test
    void ofSeveralItIsTheOnlyOneThatNobodyHasTaken() {
        house.say("grid-1", "worker-1", "1 1001");
        drainToo();

        house.say("grid-1", "worker-1", "在路上了");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void ofSeveralThatAreTakenItIsKeptWithWhatTheyWereAtToday() {
        drainToo();
        house.say("grid-1", "worker-1", "1 1002");
        house.pass(Duration.ofMinutes(1));
        house.say("grid-1", "worker-1", "1 1001");
        house.pass(LONG_AFTER);

        assertThat(house.say("grid-1", "worker-1", "在去的路上").messages()).isEmpty();

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.NOTED);
        assertThat(house.eventsOf(1002)).extracting(CaseEvent::type).doesNotContain(Type.NOTED);
    }

    @Test
    void whereItCannotBeToldItIsAskedOnceAndTheNumberIsEnough() {
        drainToo();

        assertThat(texts(house.say("grid-1", "worker-1", "我去看看"), "grid-1")).singleElement().asString().contains("1001", "1002");
        assertThat(house.say("grid-1", "worker-1", "我去看看").messages()).isEmpty();
        house.say("grid-1", "worker-1", "1002");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void theHourAtWhichSomebodyComesIsToldOnce() {
        house.say("grid-1", "worker-1", "1 1001");
        house.pass(LONG_AFTER);

        var reply = house.say("grid-1", "worker-1", "师傅下午三点去");

        assertThat(texts(reply, "qh-2-1")).containsExactly("1001 今天 15:00 有人来。");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 已经告诉报事的人：今天 15:00 有人来。");
        assertThat(house.say("grid-1", "worker-1", "约了三点").messages()).isEmpty();
        assertThat(texts(house.say("grid-1", "worker-1", "师傅讲四点来"), "qh-2-1")).containsExactly("1001 今天 16:00 有人来。");
    }

    @ParameterizedTest
    @CsvSource({"1001 下午过去看, 1001 今天下午有人来。", "师傅下午来, 1001 今天下午有人来。", "1001 明天师傅上门, 1001 明天有人来。", "1001 明早喊人来修, 1001 明天早上有人来。"})
    void theDayOnWhichSomebodyComesIsToldAsItWasSaid(String text, String told) {
        assertThat(texts(house.say("grid-1", "worker-1", text), "qh-2-1")).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下午两点开会", "三点去街道开会", "检查组下午三点来", "1001 三点前修好", "明天来不了"})
    void otherHoursAreNotTold(String text) {
        house.say("grid-1", "worker-1", "1 1001");
        house.pass(LONG_AFTER);

        assertThat(texts(house.say("grid-1", "worker-1", text), "qh-2-1")).isEmpty();
    }
}
