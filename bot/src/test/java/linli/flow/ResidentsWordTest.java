package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Residents ask after what they reported, and call it off; others learn nothing, and talk stays talk.
class ResidentsWordTest extends HouseTest {
    private String taken;

    @BeforeEach
    void liftHasStopped() {
        taken = texts(house.say("qh-2-1", "r-1", "电梯又停了 没人管吗"), "qh-2-1").getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 到哪了", "@邻里 进度", "1001 进度", "@邻里 怎么样了"})
    void reporterHearsWhoHasItAndByWhen(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("1001", "片区网格员周敏", "今天 12:00 前");
    }

    @ParameterizedTest
    @ValueSource(strings = {"早上跟你说的几件事都怎么样了", "我今天报的都办了吗", "这几件事进展如何", "我昨天反映的两个问题处理得怎么样了", "上午转给你的有结果了吗", "这两件事办好了没有"})
    void allOfTheirsIsAskedAfterInManyWords(String text) {
        house.sayInPrivate("leader-qh-3-1", "3-1-201说楼道灯不亮");
        house.sayInPrivate("leader-qh-3-1", "我们单元门禁坏了两天");

        var reply = house.sayInPrivate("leader-qh-3-1", text);

        assertThat(texts(reply, "leader-qh-3-1")).singleElement().asString().contains("1002", "1003");
        assertThat(targets(reply)).containsExactly("leader-qh-3-1");
        assertThat(texts(house.sayInPrivate("r-1", text), "r-1")).singleElement().asString().contains("1001");
        assertThat(texts(house.sayInPrivate("r-9", text), "r-9")).containsExactly("眼下没有您报的事在办。");
        assertThat(house.say("qh-2-1", "r-9", text).messages()).isEmpty();
        assertThat(house.cases()).isEqualTo(3);
    }

    @Test
    void smallTalkIsNoMoreOfOneWhoOnceWantedSomebody() {
        house.say("qh-2-1", "r-5", "人工");
        house.say("grid-1", "worker-1", "4 1002 回过电话了");

        house.say("qh-2-1", "r-5", "考驾照科目二又挂了 教练要把我赶出来");

        assertThat(house.caseOf(1002).isOpen()).isFalse();
    }

    @Test
    void reporterHearsWhatHappenedLastButNotWhoRefusedIt() {
        house.say("grid-1", "worker-1", "3 电梯不归我管");
        house.say("community-desk", "chief", "1");

        assertThat(texts(house.say("qh-2-1", "r-1", "1001 到哪了"), "qh-2-1")).singleElement().asString()
                .contains("网格长陈刚在办", "今天 9:00 接了")
                .doesNotContain("退", "不归我管");
    }

    @Test
    void quotingLinliIsAskingLinli() {
        var reply = house.quotingText(taken, "qh-2-1", "r-1", "到哪了");

        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"到哪了", "进度", "不用了", "好了", "没好", "1", "2", "满意"})
    void wordsAmongNeighboursAreTalk(String text) {
        var before = house.caseOf(1001);

        assertThat(house.say("qh-2-1", "r-1", text).messages()).isEmpty();
        assertThat(house.caseOf(1001)).isEqualTo(before);
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 到哪了", "1001 不用了", "撤销 1001", "1001 没好", "查 1001", "办结 1001", "1 1001"})
    void strangerLearnsNothingAndChangesNothing(String text) {
        var before = house.caseOf(1001);

        assertThat(house.say("qh-2-1", "r-9", text).messages()).isEmpty();
        assertThat(house.caseOf(1001)).isEqualTo(before);
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 到哪了", "查 1001", "办结 1001", "1001 不用了"})
    void strangerInPrivateHearsNoMoreThanOfANumberThatDoesNotExist(String text) {
        var foreign = house.sayInPrivate("r-9", text);
        var none = house.sayInPrivate("r-8", text.replace("1001", "1999"));

        assertThat(texts(foreign, "r-9").stream().map(t -> t.replace("1001", "1999"))).isEqualTo(texts(none, "r-8"));
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 不用了", "撤销 1001", "@邻里 已经好了", "1001 已经好了 谢谢"})
    void reporterCallsItOffAndTheOwnerHearsIt(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(texts(reply, "qh-2-1")).containsExactly("好，1001 撤了，片区网格员周敏知道了。");
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 报事的人说不用了");
        assertThat(house.pass(Duration.ofDays(4))).isEmpty();
    }

    @Test
    void oneOfSeveralCallsNothingOff() {
        house.say("qh-2-1", "r-2", "2栋1单元电梯停了");
        assertThat(house.reportersOf(1001)).containsExactly("r-1", "r-2");

        var reply = house.say("qh-2-1", "r-2", "1001 不用了");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("别人也在等");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001 有一位说不用了");
    }

    @Test
    void dangerIsNotCalledOffByAWord() {
        house.say("qh-3-1", "r-3", "3栋1单元着火了 好大的烟");
        int fire = house.cases() + 1000;

        house.say("qh-3-1", "r-3", fire + " 不用了");

        assertThat(house.caseOf(fire).isOpen()).isTrue();
    }

    @Test
    void calledOffByMistakeItComesBack() {
        house.say("qh-2-1", "r-1", "1001 不用了");
        house.say("qh-2-1", "r-1", "电梯又停了");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void severalOwnCasesAreAskedForTheNumber() {
        house.say("qh-2-1", "r-1", "2栋1单元楼道灯坏了");
        assertThat(house.cases()).isEqualTo(2);

        var reply = house.say("qh-2-1", "r-1", "@邻里 不用了");

        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("1001", "1002", "带上编号");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void ofAQuarrelNothingIsToldInTheGroup() {
        house.sayInPrivate("r-5", "你好");
        house.say("qh-2-1", "r-5", "@邻里 楼上天天半夜吵架摔东西 跟他说还骂人 想请人调解");
        int quarrel = house.cases() + 1000;
        assertThat(house.caseOf(quarrel).confidential()).isTrue();

        var reply = house.say("qh-2-1", "r-5", "@邻里 进度");

        assertThat(texts(reply, "qh-2-1")).isEmpty();
        assertThat(targets(reply)).containsExactly("r-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯又坏了", "楼道的灯又不亮了", "那个灯又黑了"})
    void whatIsBackIsKnownByTheThingThatIsNamed(String back) {
        house.say("qh-2-1", "r-7", "楼道灯坏了一个星期了");
        house.say("grid-1", "worker-1", "4 1002 换了灯泡");

        house.say("qh-2-1", "r-7", back);

        assertThat(house.caseOf(1002).isOpen()).isTrue();
        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void anotherThingOfThatSortIsACaseOfItsOwn() {
        house.say("qh-2-1", "r-7", "楼道灯坏了一个星期了");
        house.say("grid-1", "worker-1", "4 1002 换了灯泡");

        house.say("qh-2-1", "r-7", "单元门又坏了关不上");

        assertThat(house.caseOf(1002).isOpen()).isFalse();
        assertThat(house.cases()).isEqualTo(3);
    }
}
