package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An alarm that nobody has answered goes on ringing, whoever has the case by now and whatever danger it turns out to be.
class RingingOnTest extends HouseTest {
    private static final String FIRE = "着火了！厨房起火了，快来人";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(strings = {"3 1001 不归我管", "2 1001 罗小燕", "错 1001 燃气泄漏"})
    void whoHasNotAnsweredIsCalledAgainThoughSomebodyElseHasTheCaseNowOrItIsAnotherDanger(String word) {
        fire();

        house.say("grid-1", "worker-1", word);

        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9", "chief");
        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9", "chief");
    }

    @Test
    void whoeverHasItNowIsCalledLikeAllOthersUntilTheyAnswer() {
        fire();
        house.say("grid-1", "worker-1", "2 1001 罗小燕");

        house.pass(A_MINUTE);
        assertThat(house.told("worker-4")).singleElement().asString().contains("险情 1001", "2-1");
        house.pass(A_MINUTE);
        assertThat(house.told("worker-4")).last().asString().startsWith("第 2 遍叫");

        house.sayInPrivate("worker-4", "到场");
        assertThat(house.pass(Duration.ofMinutes(60))).isEmpty();
    }

    @Test
    void whoeverGetsItFromTheTopIsNotLeftWaitingForTheTopsNextRound() {
        fire();
        house.pass(Duration.ofHours(3));

        house.say("street-desk", "street", "2 1001 李想");

        assertThat(calledInTheNext(Duration.ofMinutes(2))).contains("worker-2");
    }

    @Test
    void itRingsOnWhereWhoeverHadItGoesOnLeave() {
        fire();
        house.sayInPrivate("worker-1", "请假 今天");

        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9", "chief");
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-1");
        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9");
    }

    @Test
    void itRingsOnWhereSomebodyWasOnTheWayAndGaveItBack() {
        fire();
        house.sayInPrivate("worker-1", "在路上");
        house.sayInPrivate("worker-1", "3 1001 我到不了");

        assertThat(calledInTheNext(Duration.ofMinutes(5))).contains("volunteer-9");
    }

    @Test
    void whereSomebodyIsThereNobodyIsCalledThoughItChangesHands() {
        fire();
        house.sayInPrivate("volunteer-9", "到场");

        house.sayInPrivate("volunteer-9", "2 1001 周敏");

        assertThat(calledInTheNext(A_MINUTE)).isEmpty();
    }

    @Test
    void whoeverComesToWhatItTurnsOutToBeIsCalledAtOnce() {
        house.say("qh-2-1", "r-1", "有人晕倒了，没反应，快叫救护车");

        var reply = house.say("grid-1", "worker-1", "错 1001 被困");

        assertThat(targets(reply)).contains("property-qh", "volunteer-9").doesNotContain("volunteer-2");
        assertThat(calledInTheNext(A_MINUTE)).contains("property-qh", "volunteer-2");
    }

    @ParameterizedTest
    @CsvSource({"错 1001 物业", "错 1001 环境卫生"})
    void whatIsNoDangerAfterAllCallsNobodyAgainAndAllWhoWereCalledHearItOnce(String word) {
        fire();

        var reply = house.say("grid-1", "worker-1", word);

        assertThat(texts(reply, "volunteer-9")).singleElement().asString().contains("1001 解除了", "不用赶了");
        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001 解除了");
        assertThat(calledInTheNext(Duration.ofMinutes(30))).isEmpty();
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).nextDue()).isPresent();
    }

    @Test
    void whatIsTakenOutOfAnAlarmThatIsUpIsAnAlarmOfItsOwn() {
        fire();
        house.named("r-2", "2-1-501 王哥").say("qh-2-1", "r-2", "着火了，好大的烟，快打119");

        var reply = house.say("grid-1", "worker-1", "拆出 1001 王哥");

        assertThat(texts(reply, "volunteer-9")).singleElement().asString().contains("1002");
        assertThat(numbersIn(A_MINUTE)).contains("1001", "1002");
    }

    @Test
    void whatIsTakenOutOfADangerThatIsOverCallsNobody() {
        fire();
        house.named("r-2", "2-1-501 王哥").say("qh-2-1", "r-2", "着火了，好大的烟，快打119");
        house.sayInPrivate("worker-1", "到场");
        house.sayInPrivate("worker-1", "解除 1001 锅烧干了");

        var reply = house.say("grid-1", "worker-1", "拆出 1001 王哥");

        assertThat(targets(reply)).contains("grid-1").doesNotContain("volunteer-9");
    }

    @Test
    void whoeverIsCalledAgainReadsWhatWasSaidSince() {
        fire();
        house.say("qh-2-1", "r-1", "烟好大 是302厨房");

        assertThat(textsInTheNext(A_MINUTE, "worker-1")).singleElement().asString().startsWith("第 2 遍叫").endsWith("后来说：烟好大 是302厨房");
        assertThat(textsInTheNext(A_MINUTE, "volunteer-9")).singleElement().asString().startsWith("第 3 遍叫").doesNotContain("302");
    }

    @Test
    void theCodeOfADoorIsNotSaidAgain() {
        fire();
        house.say("qh-2-1", "r-1", "单元门密码是2580");

        assertThat(textsInTheNext(A_MINUTE, "chief")).noneMatch(text -> text.contains("2580"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"没烟了 火灭了", "已经关火了 没事了"})
    void whatIsSaidToBeOverCallsNobodyEveryMinuteAndNoVolunteersButItsOwnersUntilSomebodyLooks(String word) {
        fire();
        house.say("qh-2-1", "r-1", word);

        assertThat(calledInTheNext(Duration.ofMinutes(4))).isEmpty();
        assertThat(textsInTheNext(Duration.ofMinutes(10), "worker-1")).singleElement().asString().endsWith("后来说：" + word);
        assertThat(calledInTheNext(Duration.ofMinutes(60))).contains("chief").doesNotContain("volunteer-9");
    }

    @Test
    void thatEverybodyIsOutPutsOutNoFire() {
        fire();
        house.say("qh-2-1", "r-1", "人都出来了");

        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9", "chief");
    }

    @Test
    void whatIsBackAfterThatRingsAsEver() {
        fire();
        house.say("qh-2-1", "r-1", "没烟了 火灭了");
        house.say("qh-2-1", "r-1", "又冒烟了 好大");

        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9", "chief");
        assertThat(calledInTheNext(A_MINUTE)).contains("volunteer-9", "chief");
    }

    @Test
    void whatIsSaidToBeOverIsAskedForOnceInTheEnd() {
        fire();
        house.say("qh-2-1", "r-1", "没烟了 火灭了");

        assertThat(house.pass(Duration.ofHours(14)).stream().flatMap(fired -> fired.messages().stream()).map(SentMessage::text).filter(text -> text.startsWith("1001")))
                .singleElement().asString().contains("还没人说怎样了");
    }

    @Test
    void thatSomebodyIsWellIsNotTakenAtItsWordWhereTheyMayBeBeaten() {
        house.say("qh-2-1", "r-1", "救命 我老公拿刀砍我");
        house.say("qh-2-1", "r-1", "没事了 没事了");

        assertThat(calledInTheNext(A_MINUTE)).contains("chief");
    }

    private List<String> textsInTheNext(Duration time, String to) {
        return house.pass(time).stream().map(Fired::messages).flatMap(List::stream).filter(sent -> sent.to().equals(to)).map(SentMessage::text).toList();
    }

    private void fire() {
        house.say("qh-2-1", "r-1", FIRE);
    }

    private List<String> calledInTheNext(Duration time) {
        return house.pass(time).stream().map(Fired::messages).flatMap(List::stream).map(SentMessage::to).toList();
    }

    private List<String> numbersIn(Duration time) {
        return house.pass(time).stream().flatMap(fired -> fired.caseNumber().stream()).toList();
    }
}
