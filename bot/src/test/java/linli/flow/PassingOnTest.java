package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.message.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A case goes to whom a colleague names, or back with a reason; and nobody plays ping-pong with it.
class PassingOnTest extends HouseTest {
    @BeforeEach
    void liftHasStopped() {
        house.named("r-1", "2-1-301 王姐").say("qh-2-1", "r-1", "电梯又停了 没人管吗");
    }

    @ParameterizedTest
    @CsvSource({
        "2 老郑, property-qh", "2 1001 物业, property-qh", "转给清河苑物业老郑, property-qh", "2 电梯, property-qh", "2 李想, worker-2",
        "1001 转 worker-3, worker-3"})
    void namedColleagueGetsTheCardAndTheGiverALine(String text, String owner) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).owner()).isEqualTo(owner);
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 转给");
        assertThat(reply.messages()).hasSize(2);
        assertThat(reply.messages().getFirst().text()).contains("1001 电梯", "片区网格员周敏转来", "电梯又停了");
    }

    @Test
    void whoeverIsOnLeaveIsGivenNothing() {
        house.say("grid-3", "worker-3", "请假 今天");

        var reply = house.say("grid-1", "worker-1", "2 1001 谭亮");

        assertThat(texts(reply, "grid-1")).containsExactly("片区网格员谭亮请假了，片区网格员罗小燕顶。1001 转给谁？回我名字就行。");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        house.say("grid-1", "worker-1", "罗小燕");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-4");
    }

    @Test
    void newOwnerReadsWhyAndTheOldOneHearsWhoTookIt() {
        var reply = house.say("community-desk", "chief", "2 1001 老郑 他手上有配件");

        assertThat(texts(reply, "property-qh")).singleElement().asString().contains("网格长陈刚转来：他手上有配件");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 网格长陈刚转给清河苑物业老郑了，您不用管了。");
        assertThat(types()).endsWith(Type.TRANSFERRED);
    }

    @Test
    void unknownNameIsAskedForOnceWithTheNearestOnes() {
        var reply = house.say("grid-1", "worker-1", "2 老政");

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("「老政」", "老郑").hasSizeLessThan(120);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");

        house.say("grid-1", "worker-1", "老郑");
        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
    }

    @Test
    void toWhomIsAskedForAndTheNextLineIsTheName() {
        assertThat(texts(house.say("grid-1", "worker-1", "2"), "grid-1")).singleElement().asString().contains("转给谁");
        house.restart();

        house.say("grid-1", "worker-1", "李想");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
    }

    @Test
    void severalOfThatTradeAreNamed() {
        var reply = house.say("grid-1", "worker-1", "2 志愿者");

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("志愿者方志远");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"转大家看一下群公告", "转到业主群里去说"})
    void talkAmongStaffThatBeginsLikeItIsNot(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void refusedCaseGoesOneLevelUpWithTheReasonAndWhoRefused() {
        var reply = house.say("grid-1", "worker-1", "3 电梯不归我管");

        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(texts(reply, "community-desk")).singleElement().asString().contains("1001", "片区网格员周敏退回：电梯不归我管");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 退了，网格长陈刚接着看。");
    }

    @Test
    void whatWasHandedOnGoesBackToWhomTheRulesName() {
        house.say("grid-1", "worker-1", "2 老郑");
        var reply = house.sayInPrivate("property-qh", "3 1001 这是电梯公司的事");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("清河苑物业老郑退回：这是电梯公司的事");
    }

    @Test
    void refusalWithoutAReasonIsAskedForItOnceAndTheNextLineIsIt() {
        var asked = house.say("grid-1", "worker-1", "3");
        assertThat(texts(asked, "grid-1")).containsExactly("1001 为什么退？下一句说给我就行。");
        assertThat(house.say("grid-1", "worker-1", "3").messages()).isEmpty();
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        house.restart();

        house.say("grid-1", "worker-1", "我不懂电梯");

        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(house.eventsOf(1001).getLast().detail()).isEqualTo("我不懂电梯");
    }

    @Test
    void anotherColleaguesNextLineIsNotTheReason() {
        house.say("grid-1", "worker-1", "3");
        house.say("grid-1", "worker-2", "中午一起吃饭");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void nobodyRefusesWhatAnotherHas() {
        var reply = house.say("community-desk", "chief", "3 1001 不管");

        assertThat(texts(reply, "community-desk")).containsExactly("1001 在片区网格员周敏手上。");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void secondRefusalAsksTheChiefForARulingAndQuotesBoth() {
        var reply = refusedTwice();

        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(texts(reply, "community-desk")).singleElement().asString()
                .startsWith("先办后议 1001")
                .contains("清河苑物业老郑退回：这是电梯公司的事", "片区网格员周敏退回：我不懂电梯", "回「2 给谁」");
        assertThat(types()).contains(Type.REFERRED);
    }

    @Test
    void whereTheChiefRefusesTheNextLevelRules() {
        house.say("grid-1", "worker-1", "3 我不懂电梯");
        var reply = house.say("community-desk", "chief", "3 1001 街道签的维保");

        assertThat(house.caseOf(1001).owner()).isEqualTo("street");
        assertThat(texts(reply, "street-desk")).singleElement().asString().startsWith("先办后议 1001").contains("周敏退回", "陈刚退回");
    }

    @Test
    void rulingStandsAndOnlyTheRulerCanUndoIt() {
        refusedTwice();
        var ruled = house.say("community-desk", "chief", "2 老郑");
        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");
        assertThat(texts(ruled, "property-qh")).singleElement().asString().contains("网格长陈刚定了归您，先办");

        var passedOn = house.sayInPrivate("property-qh", "2 1001 周敏");
        assertThat(texts(passedOn, "property-qh")).singleElement().asString().contains("1001 是网格长陈刚定的");
        assertThat(house.caseOf(1001).owner()).isEqualTo("property-qh");

        var refused = house.sayInPrivate("property-qh", "3 1001 真不会");
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(texts(refused, "community-desk")).singleElement().asString().startsWith("先办后议 1001").contains("老郑退回：真不会");

        house.say("community-desk", "chief", "2 1001 李想");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
    }

    @Test
    void whileARulingIsAwaitedNobodyElseDecides() {
        refusedTwice();

        var reply = house.say("grid-1", "worker-1", "2 1001 李想");

        assertThat(texts(reply, "grid-1")).containsExactly("1001 等网格长陈刚定给谁。");
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
    }

    @Test
    void whoeverRefusedMayThinkBetterOfItAndRulesNothingByThat() {
        refusedTwice();
        house.say("grid-1", "worker-1", "1 1001");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");

        house.say("grid-1", "worker-1", "2 1001 李想");

        assertThat(types()).endsWith(Type.TRANSFERRED).doesNotContain(Type.RULED);
    }

    @Test
    void whoeverRulesKeepsItUntilTheyHaveNamedSomebody() {
        house.say("grid-1", "worker-1", "3 我不懂电梯");
        house.say("community-desk", "chief", "3 1001 街道签的维保");

        house.say("street-desk", "street", "3 1001 归社区");

        assertThat(house.caseOf(1001).owner()).isEqualTo("street");
        assertThat(house.told("street-desk").getLast()).startsWith("1001 等您定给谁");
    }

    @Test
    void whomTheRulerNamedDoesIt() {
        refusedTwice();
        house.say("community-desk", "chief", "2 1001 李想");
        house.say("grid-2", "worker-2", "1 1001");

        house.say("grid-2", "worker-2", "4 1001 换了皮带");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    private Reply refusedTwice() {
        house.say("grid-1", "worker-1", "2 老郑");
        house.sayInPrivate("property-qh", "3 1001 这是电梯公司的事");
        return house.say("grid-1", "worker-1", "3 1001 我不懂电梯");
    }

    private List<Type> types() {
        return house.eventsOf(1001).stream().map(CaseEvent::type).toList();
    }
}
