package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever goes on about what they reported, in whatever words, speaks of that and of nothing new.
class OwnMatterTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"还没人来", "怎么还没人来", "还没人来啊！！", "到底来不来人！！", "怎么还没人管", "什么时候来人", "@邻里 到底几时来", "楼道灯的事有人管吗",
        "我报的那个灯修得怎么样了", "@邻里 我的事到哪了"})
    void inTheGroupTheyHearWhoHasItAndByWhen(String text) {
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");
        house.pass(Duration.ofMinutes(50));

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("1001", "周敏", "今天 12:00 前");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "问办到哪了");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人来吗", "下午几点啊", "我的事到哪了", "上次说的那个灯的事怎么样了", "还没人来修", "怎么样了", "没修好"})
    void inPrivateTheyHearItHoweverTheyAsk(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元楼道灯坏了");

        var reply = house.sayInPrivate("r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "r-3")).singleElement().asString().contains("1001", "周敏");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void ofSeveralTheOneThatIsNamedIsMeantElseTheNewest() {
        house.sayInPrivate("r-3", "清河苑3栋1单元门禁坏了刷不开");
        house.sayInPrivate("r-3", "清河苑3栋1单元垃圾桶满了没人收");
        assertThat(house.cases()).isEqualTo(2);

        assertThat(acts(house.sayInPrivate("r-3", "门禁修得怎么样了"))).isEqualTo("command 1001");
        assertThat(acts(house.sayInPrivate("r-3", "还没人来"))).isEqualTo("command 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"下午几点啊", "没亮啊"})
    void whatMayBeTalkAmongNeighboursIsAnsweredOnlyWhereLinliIsCalled(String text) {
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");

        assertThat(texts(house.say("qh-3-1", "r-3", text), "qh-3-1")).isEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void theSameIsSaidOnceToWhoeverGoesOnAsking() {
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");
        house.say("qh-3-1", "r-3", "还没人来");

        assertThat(house.say("qh-3-1", "r-3", "到底来不来人").messages()).isEmpty();
    }

    @Test
    void inDangerNoSecondAlarmIsRaisedAndTheyHearWhoComes() {
        house.say("qh-3-1", "r-3", "救命 电梯关人了 我爸在里面");

        var reply = house.say("qh-3-1", "r-3", "还没人来啊！！");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("1001", "赶过去");
    }

    @Test
    void strangersWordsAreAsBefore() {
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");

        assertThat(texts(house.say("qh-3-1", "r-9", "到底几时来"), "qh-3-1")).isEmpty();
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么还没人管", "到底管不管", "她今天又没接", "没解决，她还是不接电话", "还没人联系我", "别派给她"})
    void whatIsSaidOfAComplaintGoesToItsOwnerAlone(String text) {
        house.named("r-8", "清河苑8-1-302 老何").sayInPrivate("r-8", "我要投诉网格员周敏，打电话从来不接");
        assertThat(house.caseOf(1001).confidential()).isTrue();
        house.pass(Duration.ofMinutes(40));

        var reply = house.sayInPrivate("r-8", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001");
        assertThat(targets(reply)).containsOnly("chief", "r-8");
        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("grid-1")).isEmpty();
        assertThat(house.told("worker-1")).isEmpty();
    }

    @Test
    void complaintThatIsNotSolvedIsOpenAgainForItsOwnerAlone() {
        house.named("r-8", "清河苑8-1-302 老何").sayInPrivate("r-8", "我要投诉网格员周敏，打电话从来不接");
        house.sayInPrivate("chief", "1");
        house.sayInPrivate("chief", "4 已批评教育");

        house.sayInPrivate("r-8", "没解决，她还是不接电话");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("grid-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"人工", "转人工", "我要找周敏"})
    void whoeverAsksForAHumanHearsEachTimeWhoHasTheirMatter(String text) {
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");

        for (int i = 0; i < 3; i++) {
            house.pass(Duration.ofMinutes(20));
            assertThat(texts(house.say("qh-3-1", "r-3", text), "qh-3-1")).singleElement().asString().contains("已请", "周敏", "12:00", "1001");
        }
        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("grid-1")).noneMatch(card -> card.contains("又有人说"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"麻烦社区去看一下咯", "麻烦处理一下", "帮忙看下", "快点派人来修一下"})
    void pleaseAfterAReportIsNoMatterOfItsOwn(String text) {
        house.say("qh-3-1", "r-3", "3栋1单元楼道灯坏了");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(reply.messages()).isEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            亮了 谢谢 就是电表箱打火花     | alarm 1002
            灯亮了但是插座冒烟             | alarm 1002
            没亮啊 我妈摔了一跤起不来      | alarm 1002
            还没人来 我妈晕倒了            | alarm 1002
            """)
    void dangerToldInTheSameBreathIsAnAlarmOfItsOwn(String text, String acts) {
        house.say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(acts(house.say("qh-2-1", "r-1", text))).isEqualTo(acts);
    }

    @Test
    void whatIsBackIsNotWhatIsSomethingElse() {
        house.say("qh-2-1", "r-1", "电梯停了 不动了");
        house.say("grid-1", "worker-1", "4 1001 复位了");
        house.pass(Duration.ofHours(3));

        assertThat(acts(house.say("qh-2-1", "r-1", "又停了 家里没水"))).isEqualTo("case 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了不用了 我老公会弄", "@邻里 我只是吐槽一下 别派人了", "@邻里 撤回我的报修", "算了 不麻烦你们了 不用来了", "帮我取消报修吧", "算了不用修了 我自己弄好了"})
    void whatIsTakenBackInOrdinaryWordsIsWithdrawn(String text) {
        house.say("qh-3-1", "r-3", "@邻里 帮我报个修 水龙头漏水");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "不用了");
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("1001 撤了", "周敏");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackAlreadyIsNoNewMatter() {
        house.say("qh-3-1", "r-3", "@邻里 帮我报个修 水龙头漏水");
        house.say("qh-3-1", "r-3", "@邻里 别派人了");

        var reply = house.say("qh-3-1", "r-3", "@邻里 撤回我的报修");

        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("1001", "收起来了");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void ofSeveralTheOneThatIsNamedIsTakenBack() {
        house.say("qh-7-1", "r-3", "厨房下水道堵了 另外楼道灯也坏了 还有3楼那家鞋柜摆在走道上");
        assertThat(house.cases()).isEqualTo(3);

        house.say("qh-7-1", "r-3", "算了下水道不用了 我自己通了");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(house.caseOf(1002).isOpen()).isTrue();
        assertThat(house.caseOf(1003).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大家不用等我了", "算了 不去了", "你别管了", "算了不买了", "快递不用拿了"})
    void whatIsTakenBackAmongNeighboursIsTalk(String text) {
        house.say("qh-3-1", "r-3", "楼道灯坏了 没人管");

        assertThat(house.say("qh-3-1", "r-3", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void inPrivateWhateverTheySayOfItIsHeldAgainstIt() {
        house.sayInPrivate("r-3", "清河苑29栋1单元201 卫生间堵了");
        house.pass(Duration.ofHours(1));

        var asked = house.sayInPrivate("r-3", "怎么还没动静");
        var complained = house.sayInPrivate("r-3", "我要投诉");
        var over = house.sayInPrivate("r-3", "通了 不用来了");

        assertThat(acts(asked)).isEqualTo("command 1001");
        assertThat(texts(asked, "grid-3")).singleElement().asString().contains("问办到哪了");
        assertThat(acts(complained)).isEqualTo("command 1001");
        assertThat(texts(over, "grid-3")).singleElement().asString().contains("1001", "通了 不用来了");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatIsUnblockedIsTheDrainAndNotWhatWasToldLast() {
        house.sayInPrivate("r-3", "清河苑29栋1单元201 卫生间堵了");
        house.sayInPrivate("r-3", "清河苑29栋1单元楼道灯坏了");

        assertThat(acts(house.sayInPrivate("r-3", "通了 不用来了"))).isEqualTo("command 1001");
    }

    @Test
    void whatAMatterDoesToThemIsNoAlarmAndNeighboursJoinIt() {
        house.say("qh-8-2", "r-3", "下水道堵了 粪水冒出来了");
        house.pass(Duration.ofHours(2));

        assertThat(acts(house.say("qh-8-2", "r-3", "臭得要死 孩子都吐了"))).isEqualTo("join 1001");
        assertThat(acts(house.say("qh-8-2", "r-4", "我家也冒了"))).isEqualTo("join 1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"闻到好重的煤气味 头晕", "好大的煤气味 孩子都吐了", "孩子晕倒了"})
    void dangerBesideAStinkingDrainIsAnAlarmAllTheSame(String text) {
        house.say("qh-8-2", "r-3", "下水道堵了 粪水冒出来了");

        assertThat(acts(house.say("qh-8-2", "r-3", text))).isEqualTo("alarm 1002");
    }

    @Test
    void whatIsAskedForBesideItIsAddedToIt() {
        house.sayInPrivate("r-3", "我腿脚不方便 想买袋米 冇人帮 清河苑19栋1单元301");

        var reply = house.sayInPrivate("r-3", "顺便帮我把医院的药拿回来");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.eventsOf(1001).getLast().detail()).contains("医院的药");
        assertThat(acts(house.sayInPrivate("r-3", "顺便帮我报一下楼道灯坏了"))).isEqualTo("case 1002");
    }

    @Test
    void whoeverAsksWhenTheWaterComesIsToldWhatAColleagueNoted() {
        house.say("qh-21-1", "r-1", "没水了");
        house.say("qh-22-1", "r-2", "水龙头没水 咋回事");

        assertThat(texts(house.ask("qh-22-1", "r-2", "几点来水"), "qh-22-1")).singleElement().asString().contains("谭亮", "1001");
        house.say("grid-3", "worker-3", "1");
        house.say("grid-3", "worker-3", "补充 1001 主管道爆了 抢修到中午");

        assertThat(texts(house.ask("qh-22-1", "r-2", "几点来水"), "qh-22-1")).containsExactly("片区网格员谭亮说：主管道爆了 抢修到中午。编号 1001。");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatANoteTellsOfSomebodyIsNotPassedOn() {
        house.say("qh-21-1", "r-1", "没水了");
        house.say("grid-3", "worker-3", "1");
        house.say("grid-3", "worker-3", "补充 1001 301家的阀门坏了 下午修");

        assertThat(texts(house.ask("qh-21-1", "r-1", "几点来水"), "qh-21-1")).noneMatch(text -> text.contains("301"));
    }

    @Test
    void whatIsHalfSolvedIsOpenAgainAndWhoeverStillWaitsIsHeard() {
        house.say("qh-21-1", "r-1", "没水了");
        house.say("qh-23-1", "r-4", "有人家里停水没");
        house.say("grid-3", "worker-3", "1");
        house.say("grid-3", "worker-3", "4 修好了");

        var yellow = house.say("qh-21-1", "r-1", "有水了 但是黄的");
        var still = house.say("qh-23-1", "r-4", "我们也没来");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(texts(yellow, "grid-3")).singleElement().asString().contains("1001 又来了：有水了 但是黄的");
        assertThat(texts(still, "grid-3")).singleElement().asString().contains("1001", "我们也没来");
        assertThat(house.cases()).isEqualTo(1);
    }
}
