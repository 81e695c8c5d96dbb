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

/// What colleagues write of a case in words of their own moves it on as far as it says, and is kept with it.
class OwnWordsTest extends HouseTest {
    @BeforeEach
    void lampAndDrain() {
        house.say("qh-2-1", "r-1", "2栋1单元楼道灯坏了");
        house.say("qh-3-1", "r-2", "3栋1单元下水道堵了");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001给老郑", "1001交给物业", "1001给郑哥", "1001给物业老郑 他有梯子", "1001转老郑盯着", "那1001转给郑师傅处理", "1001归老郑", "1001还是给老郑吧", "1001直接派给老郑"})
    void whomItIsGivenToHasIt(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 转给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001给业主打过电话", "1001给他讲了规矩", "1001 找物业的人问了", "1001 给老郑的爱人打过招呼"})
    void whoeverIsOnlySpokenToDoesNotGetIt(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"都接了", "都接", "全部接了", "都我接", "我全接了"})
    void allThatWaitAreTaken(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"都接孩子去了", "电话都接了", "都接到通知了吧", "都好了", "全收到", "都是一样"})
    void notAllThatSoundsSoTakesThem(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void twoAreTakenAndWhatIsSaidOfOneIsKept() {
        house.say("grid-1", "worker-1", "1001 1002都接 1002吴警官也去");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.eventsOf(1002)).filteredOn(event -> event.type() == Type.NOTED).extracting(CaseEvent::detail).containsExactly("吴警官也去");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001接 1003给郑哥", "1001接了 1003转老郑", "1003给郑哥 1001接", "1001收到，1003也收到"})
    void numberThatIsNoneIsSaidToBeNone(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001 记您接了", "1003");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 接 供电所说9点前来电      | 供电所说9点前来电
            1001 1 维保九点到              | 维保九点到
            1001 收到 下午带师傅去         | 下午带师傅去
            1001接了，厂家电话打通了       | 厂家电话打通了
            1001 我先去了解下情况          | 我先去了解下情况
            1001 上门劝了 电瓶推下楼了     | 上门劝了 电瓶推下楼了
            1001今晚八点跟派出所一起去     | 今晚八点跟派出所一起去
            1001我下午去她家               | 我下午去她家
            1001 在去的路上                | 在去的路上
            1001我协调                     | 我协调
            1001 看监控了 在查             | 看监控了 在查
            1001是门卡住 维保在修          | 是门卡住 维保在修
            1001 约谈了工地 以后七点半开工 | 约谈了工地 以后七点半开工
            1001 明天上午跟师傅过去看现场  | 明天上午跟师傅过去看现场
            1001 去过了 老板写了保证书 晚上11点关门 | 去过了 老板写了保证书 晚上11点关门
            """)
    void whoeverIsAtWorkHasTakenItAndTheWordsAreKept(String text, String kept) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.NOTED).extracting(CaseEvent::detail).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 业主说去年也坏过", "1001 他家没人来开门", "1001 建议去找开发商", "1001 门禁卡在门卫", "1001 师傅说来不了", "1001 住户是个老人家"})
    void whatIsOnlyToldTakesNothing(String text) {
        assertThat(texts(house.say("grid-1", "worker-1", text), "grid-1")).containsExactly("1001 记下了。");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001要等配件 厂家说下周二到    | 2026-12-01
            1001 还得等货 周五才到货       | 2026-11-27
            1001 缺灯泡，要等厂家 周四到货 | 2026-11-26
            """)
    void whatWaitsForSomethingRestsTillThen(String text, String day) {
        house.say("grid-1", "worker-1", "1 1001");

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).nextDue().orElseThrow().toString()).startsWith(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001到了 是线路老化       | 到了 是线路老化       | 1001 记下了。
            1001已联系电工 下午来     | 已联系电工 下午来     | 1001 已经告诉报事的人：今天下午有人来。
            1001 下午去换             | 下午去换             | 1001 已经告诉报事的人：今天下午有人来。
            """)
    void whatIsToldOfWhatIsInHandIsKept(String text, String kept, String answer) {
        house.say("grid-1", "worker-1", "1 1001");

        assertThat(texts(house.say("grid-1", "worker-1", text), "grid-1")).containsExactly(answer);
        assertThat(house.eventsOf(1001)).filteredOn(event -> event.type() == Type.NOTED).extracting(CaseEvent::detail).containsExactly(kept);
    }

    @Test
    void whatItCostBelongsToTheResult() {
        house.say("community-desk", "chief", "2 1001 老郑");
        house.say("grid-1", "property-qh", "1 1001");

        house.sayInPrivate("property-qh", "换了进水阀 收了18块材料钱");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 1", "1001接", "1001我来吧"})
    void whoeverLetItLieMayTakeItAfterItWentUp(String text) {
        house.pass(Duration.ofHours(6));
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-1");

        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 记您接了");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void dayGoneByIsNoTimeToCome() {
        house.say("grid-1", "worker-1", "1001 昨天没配件 今天下午装");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            那1001改周五               | ACCEPTED
            1001 改天再说              | ACCEPTED
            1001明天上午换 1002下午去通 | ACCEPTED
            1001 下午去看              | ACCEPTED
            """)
    void timesAreReadOfEach(String text, Status status) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002通了", "1002疏通了", "1002清了", "1002是堵了个拖把头 捅开了 通了", "1002 油堵 这回真通了", "1002接触不良 这回真好了", "1002 师傅来过 弄好了", "1002 阀门换了 修好了"})
    void doneInOtherWordsIsDone(String text) {
        house.say("grid-1", "worker-1", "1 1002");

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002电话打通了", "1002 约好了", "1002 说好了 后面再弄", "1002 快通了", "1002 通了一半", "1002 跟业主讲好了", "1002 临时弄好了 明天换管"})
    void notAllThatSoundsDoneIsDone(String text) {
        house.say("grid-1", "worker-1", "1 1002");

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1002).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"点错了 导靴还没换 明天来", "1001还没弄", "等下 换错楼了", "还没换", "不好意思 搞错了", "1001改后天", "1001明天弄", "错了 1001没弄 就1002好了", "啊打错了 1001还没通 是1002装好了"})
    void whatWasClosedBySlipGoesOnAndTheReporterHearsIt(String text) {
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "4 1001 换了灯泡");
        house.pass(Duration.ofMinutes(5));

        var reply = house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(texts(reply, "qh-2-1")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"打错字了", "不错", "我看错时间了", "饭还没吃", "还没下班", "那个表还没填完", "错不了"})
    void talkAfterAClosingTakesNothingBack(String text) {
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "4 1001 换了灯泡");

        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @Test
    void anotherMorningASlipIsOfNothing() {
        house.say("grid-1", "worker-1", "4 1001 换了灯泡");
        house.pass(Duration.ofHours(2));

        assertThat(house.say("grid-1", "worker-1", "打错了").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 看监控了 在查", "1001是线路老化 电工在修", "1001已核实", "1001 业主上班去了 晚上在家"})
    void whatOthersWhoHaveToDoWithItWriteAmongColleaguesIsKept(String text) {
        var reply = house.say("grid-1", "property-qh", text);

        assertThat(texts(reply, "grid-1")).containsExactly("1001 补上了，片区网格员周敏看得到。");
        assertThat(texts(house.say("community-desk", "chief", "1001怎么样了"), "community-desk")).singleElement().asString().contains("老郑补充");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001夜听过没 好听", "1001分 考得好", "1001页", "1001元", "1001室的门", "1001次列车几点到"})
    void talkOfNumbersIsNone(String text) {
        assertThat(house.say("grid-1", "property-qh", text).messages()).isEmpty();
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.NOTED, Type.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001怎么样了", "1001怎么样", "1001现在怎么样了？", "1001弄好没", "1001有进展吗"})
    void howItGoesIsShown(String text) {
        assertThat(texts(house.say("community-desk", "chief", text), "community-desk")).singleElement().asString().startsWith("1001 房屋设施");
    }

    @Test
    void whoRefusedIsNotSaidToHaveLetItLie() {
        house.say("grid-1", "worker-1", "3 1001 不归我管");
        house.say("community-desk", "chief", "2 1001 周敏");
        house.say("grid-1", "worker-1", "3 1001 真不归我管");
        house.pass(Duration.ofDays(1));

        assertThat(house.outbox()).extracting(row -> row.message().text()).filteredOn(said -> said.startsWith("1001"))
                .noneMatch(said -> said.contains("接到，到点没接")).anyMatch(said -> said.contains("退回了") && said.contains("到点没定"));
    }
}
