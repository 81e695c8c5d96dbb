package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From "又停水了" to a case in somebody's hands, and how neighbours who say the same find into it.
class FaultTest extends HouseTest {
    private static final List<String> FIVE_GROUPS = List.of("qh-2-1", "qh-3-1", "qh-4-1", "qh-5-1", "qh-6-1");

    @ParameterizedTest
    @ValueSource(strings = {"收到", "早上好", "谢谢啊", "[玫瑰][玫瑰]", "哈哈哈哈", "今天好冷啊 你们多穿点"})
    void chatterLeavesNoTraceAtAll(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(reply.issues()).isEmpty();
        assertThat(reply.messages()).isEmpty();
        assertThat(house.export()).isEmpty();
    }

    @Test
    void faultBecomesACaseWithACardForTheGridAndANoteForTheProperty() {
        var reply = house.named("r-1", "2-1-301 李姐").say("qh-2-1", "r-1", "又停水了");

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(targets(reply)).containsExactly("grid-1", "property-qh", "qh-2-1");
        assertThat(texts(reply, "grid-1").getFirst()).contains("1001", "又停水了", "2-1-301", "李姐", "10:00");
    }

    @Test
    void firstWordInTheGroupNamesAPersonATimeAndTheNumber() {
        var reply = house.say("qh-2-1", "r-1", "又停水了");

        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("周敏", "今天 10:00", "1001");
    }

    @Test
    void neighbourJoinsTheCaseAndItBecomesAnIncident() {
        house.say("qh-2-1", "r-1", "又停水了");

        var second = house.say("qh-2-1", "r-2", "停水了");

        assertThat(acts(second)).isEqualTo("join 1001");
        assertThat(second.gravest().orElseThrow().incident()).contains("1");
        assertThat(house.caseOf(1001).incident()).contains("1");
    }

    @Test
    void groupIsToldOfACaseAtMostOnce() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.say("qh-3-1", "r-2", "停水了");
        house.say("qh-2-1", "r-3", "停水了");
        house.say("qh-3-1", "r-4", "又停水了");

        assertThat(house.told("qh-2-1")).hasSize(1);
        assertThat(house.told("qh-3-1")).singleElement().asString().contains("周敏", "1001");
    }

    @Test
    void oneOutageInFiveGroupsIsOneCaseAndOneLineAGroup() {
        for (String group : FIVE_GROUPS) {
            house.say(group, "r-" + group, "停水了");
        }

        assertThat(house.cases()).isEqualTo(1);
        assertThat(FIVE_GROUPS).allSatisfy(group -> assertThat(house.told(group)).hasSize(1));
        assertThat(house.told("grid-1")).hasSize(2).last().asString().contains("1001", "5 人报");
    }

    @Test
    void whoGoesOnIsHeardByTheOwnerAndTheGroupHearsNothing() {
        house.say("qh-2-1", "r-1", "又停水了");
        house.pass(Duration.ofMinutes(3));

        var more = house.say("qh-2-1", "r-1", "厨房厕所都停水了");

        assertThat(acts(more)).isEqualTo("join 1001");
        assertThat(targets(more)).containsExactly("grid-1");
        assertThat(house.caseOf(1001).incident()).isEmpty();
    }

    @Test
    void noWaterAndNoPowerStayTwoThings() {
        house.say("qh-2-1", "r-1", "又停水了");

        assertThat(acts(house.say("qh-2-1", "r-2", "2栋停电了"))).isEqualTo("case 1002");
    }

    @Test
    void placeThatIsMissingIsAskedForOnce() {
        var reply = house.say("qh-all", "r-1", "电梯坏了不动");

        assertThat(acts(reply)).isEqualTo("ask 1001");
        assertThat(texts(reply, "qh-all")).singleElement().asString().contains("1001", "哪一栋");
        assertThat(texts(house.say("qh-all", "r-1", "电梯还是坏的"), "qh-all")).isEmpty();
    }

    @Test
    void answerToTheQuestionSendsTheCaseToWhoAnswersForThatPlace() {
        house.say("qh-all", "r-1", "电梯坏了不动");

        var reply = house.say("qh-all", "r-1", "12-1");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "grid-2")).singleElement().asString().contains("1001", "12-1");
        assertThat(texts(reply, "qh-all")).singleElement().asString().contains("李想", "1001");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
        assertThat(house.caseOf(1001).place().building()).contains("12");
    }

    @Test
    void placeGivenBySomebodyElseIsNoAnswer() {
        house.say("qh-all", "r-1", "电梯坏了不动");
        house.say("qh-all", "r-2", "12-1");

        assertThat(house.caseOf(1001).place().building()).isEmpty();
    }

    @Test
    void longMessageIsNoAnswerToTheQuestion() {
        house.say("qh-all", "r-1", "电梯坏了不动");
        house.say("qh-all", "r-1", "今天在12-1那边碰到老同学，聊了好久好久，差点忘了回家做饭");

        assertThat(house.caseOf(1001).place().building()).isEqualTo(Optional.empty());
    }

    @Test
    void placeSaidAMomentAgoIsWhereItIs() {
        house.say("qh-all", "r-1", "我在12-1");
        house.pass(Duration.ofMinutes(2));

        assertThat(acts(house.say("qh-all", "r-1", "电梯坏了不动"))).isEqualTo("case 1001");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚巡楼 2栋1单元消防通道堆了杂物", "有居民打电话说2栋1单元下水道堵了", "刚才窗口来了个2-1-602的吴姐 说楼道灯坏了"})
    void whatColleaguesSayTheySawOrWereToldIsAMatterAndTheCardIsEnough(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "2-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2栋1单元那个灯换好没有", "5栋下水道又堵了 头疼", "巡查表今天交 2栋的别漏了"})
    void whatElseColleaguesSayOfFaultsIsTheirTalk(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
    }
}
