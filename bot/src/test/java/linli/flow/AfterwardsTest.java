package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Done is not yet solved: those who reported it are asked once, and what they say counts.
class AfterwardsTest extends HouseTest {
    @BeforeEach
    void pipeLeaks() {
        house.say("qh-2-1", "r-1", "2栋1单元楼道水管漏水 漏得到处都是");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    private void done() {
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "4 换了接头");
    }

    @Test
    void whatIsClearlySomethingElseTakesUpNothing() {
        done();
        house.pass(Duration.ofHours(5));

        var reply = house.say("qh-2-1", "r-1", "跳闸了还是停电 合不上");

        assertThat(acts(reply)).isEqualTo("case 1002");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @Test
    void whoeverReportedIsAskedInTheSameLine() {
        house.say("grid-1", "worker-1", "1");

        var reply = house.say("grid-1", "worker-1", "4 换了接头");

        assertThat(texts(reply, "qh-2-1")).containsExactly("1001 办好了：换了接头。解决了吗？回 1 好了 / 2 没好。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "好了", "满意", "1 好了", "已经好了"})
    void yesConfirmsItWithoutAWordInTheGroup(String yes) {
        done();
        house.restart();

        var reply = house.say("qh-2-1", "r-1", yes);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(reply.messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.CONFIRMED);
        assertThat(house.pass(Duration.ofDays(5))).noneMatch(fired -> fired.timer().equals("confirmation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "没好", "不满意", "还没修好"})
    void noReopensItForTheSameOwnerWithItsHistory(String no) {
        done();
        house.restart();

        var reply = house.say("qh-2-1", "r-1", no);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().startsWith("1001 重新转给片区网格员周敏了");
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 又来了：" + no.replace("2", "没好")).contains("片区网格员周敏办的：换了接头");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "好了", "不满意", "1001 没好"})
    void strangersWordIsTalk(String text) {
        done();

        var reply = house.say("qh-2-1", "r-9", text);

        assertThat(reply.messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢谢", "谢谢谢谢", "谢谢周姐", "辛苦了"})
    void thanksReopenNothing(String thanks) {
        done();

        assertThat(house.say("qh-2-1", "r-1", thanks).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @Test
    void silenceIsWrittenDownAfterThreeDaysAndIsNoSatisfaction() {
        done();

        var fired = house.pass(Duration.ofDays(3).plusMinutes(1));

        assertThat(fired).singleElement().returns("confirmation", f -> f.timer()).returns(List.of(), f -> f.messages());
        assertThat(house.eventsOf(1001).getLast().type()).isEqualTo(Type.UNCONFIRMED);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @Test
    void yesAfterThreeDaysWithTheNumberStillCounts() {
        done();
        house.pass(Duration.ofDays(4));

        house.say("qh-2-1", "r-1", "1001 好了");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"又漏了", "楼道又漏了", "还是没修好", "水管又漏水了", "又漏了 谢谢"})
    void whatIsBackReopensItAndOpensNoSecondCase(String text) {
        done();
        house.say("qh-2-1", "r-1", "1");
        house.pass(Duration.ofDays(2));

        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void anotherMatterOfTheSamePersonIsANewCase() {
        done();

        house.say("qh-2-1", "r-1", "2栋电梯又停了 没人管");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void longAfterwardsItIsANewCase() {
        done();
        house.pass(Duration.ofDays(40));

        house.say("qh-2-1", "r-1", "2栋1单元楼道水管又漏了 漏得到处都是");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void dangerIsAnAlarmWhateverWasDoneBefore() {
        house.say("grid-1", "worker-1", "4 换了接头");

        var reply = house.say("qh-2-1", "r-1", "又着火了 快来人 好大的烟");

        assertThat(acts(reply)).startsWith("alarm");
    }

    @Test
    void privateReporterIsAskedInPrivate() {
        house.sayInPrivate("r-7", "清河苑3栋1单元路灯坏了");
        house.say("grid-1", "worker-1", "4 1002 换了灯泡");

        assertThat(house.told("r-7").getLast()).isEqualTo("1002 办好了：换了灯泡。解决了吗？回 1 好了 / 2 没好。");
        var reply = house.sayInPrivate("r-7", "1");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.CONFIRMED);
        assertThat(texts(reply, "r-7")).containsExactly("好，1002 就到这。有事随时说。");
    }

    @Test
    void whoIsAskedInTheGroupMayAnswerInPrivate() {
        house.say("qh-3-1", "r-7", "3栋1单元路灯坏了");
        house.say("grid-1", "worker-1", "4 1002 换了灯泡");

        assertThat(house.sayInPrivate("r-8", "1").messages()).isEmpty();
        var reply = house.sayInPrivate("r-7", "1");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.CONFIRMED);
        assertThat(texts(reply, "r-7")).containsExactly("好，1002 就到这。有事随时说。");
        assertThat(house.say("qh-3-1", "r-7", "1").messages()).isEmpty();
    }

    @Test
    void oneNeighboursNoOutweighsAnothersYes() {
        house.say("qh-3-1", "r-1", "3栋停水了");
        house.say("qh-3-1", "r-2", "3栋停水了 一滴都没有");
        assertThat(house.reportersOf(1002)).containsExactly("r-1", "r-2");
        house.say("grid-1", "worker-1", "4 1002 水来了");
        house.say("qh-3-1", "r-1", "1");

        house.say("qh-3-1", "r-2", "2");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void workerWhoReportedItThemselvesIsNotAskedAboutTheirOwnWork() {
        house.say("qh-3-1", "worker-1", "3栋1单元楼道灯坏了 我记一下");
        int own = house.cases() + 1000;
        var reply = house.say("grid-1", "worker-1", "4 " + own + " 换好了");

        assertThat(texts(reply, "qh-3-1")).noneMatch(text -> text.contains("解决了吗"));
    }

    @Test
    void leaderWhoLivesThereAnswersLikeAnybody() {
        house.say("qh-3-1", "leader-qh-3-1", "3栋1单元楼道灯坏了 黑漆漆的");
        int own = house.cases() + 1000;
        house.say("grid-1", "worker-1", "4 " + own + " 换了灯泡");

        house.say("qh-3-1", "leader-qh-3-1", "1");

        assertThat(house.caseOf(own).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void leaderConfirmsInPrivateByTheNumber() {
        done();

        house.sayInPrivate("leader-qh-2-1", "1 1001");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void leaderSaysOnBehalfOfTheStairwellThatItIsNotSolved() {
        done();

        house.say("qh-2-1", "leader-qh-2-1", "1001 没好");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.eventsOf(1001).getLast()).returns(Type.REOPENED, CaseEvent::type).returns("leader-qh-2-1", CaseEvent::by);
    }
}
