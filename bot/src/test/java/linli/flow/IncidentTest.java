package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Many neighbours, one cause: one thing to work on, a line for each group, and a way to take out what does not belong.
class IncidentTest extends HouseTest {
    private static final List<String> FIVE_GROUPS = List.of("qh-2-1", "qh-3-1", "qh-4-1", "qh-5-1", "qh-6-1");
    private static final List<String> IN_ALL_SORTS_OF_WORDS = List.of("停电了", "我家也黑了", "+1", "我们这也是", "同", "一样");

    @ParameterizedTest
    @ValueSource(strings = {"这个谁管", "归谁管啊", "这事谁负责?"})
    void whoeverCallsLinliToAskWhoseItIsHearsOfWhatANeighbourHasJustTold(String text) {
        house.say("qh-5-1", "r-1", "单元门关不上了");

        var reply = house.ask("qh-5-1", "r-2", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "qh-5-1")).singleElement().asString().contains("周敏", "1001");
    }

    @Test
    void thirtyNeighboursInFiveGroupsAreOneIncidentWithALineForEachGroup() {
        thirtyInTheDark();

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.reportersOf(1001)).hasSize(30);
        assertThat(house.caseOf(1001).incident()).contains("1");
        assertThat(FIVE_GROUPS).allSatisfy(group -> assertThat(house.told(group)).hasSize(1));
    }

    @Test
    void ownerHearsHowManyAndWhereStepByStep() {
        thirtyInTheDark();

        assertThat(house.told("grid-1")).filteredOn(text -> text.contains("人报"))
                .hasSize(3)
                .last().asString().contains("1001", "30 人报", "2-1", "6-1").doesNotContain("301");
    }

    @Test
    void everyGroupHearsOnceThatItIsOverAndSoDoesWhoeverToldLinliAlone() {
        thirtyInTheDark();
        house.sayInPrivate("r-alone", "清河苑4栋1单元停电了");
        house.say("grid-1", "worker-1", "1 1001");

        house.say("grid-1", "worker-1", "4 变压器换好了，来电了");

        assertThat(FIVE_GROUPS).allSatisfy(group -> assertThat(house.told(group)).hasSize(2).last().asString().contains("变压器换好了"));
        assertThat(house.told("r-alone")).filteredOn(text -> text.contains("变压器换好了")).hasSize(1);
    }

    @Test
    void plusOneAfterSomebodyAskedForHandsIsNoReport() {
        house.say("qh-2-1", "r-1", "停电了");
        house.say("qh-2-1", "r-2", "团购苹果，要的+1");

        assertThat(house.say("qh-2-1", "r-3", "+1").issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们这边也停了", "我们这边也停电了"})
    void whatIsTheSameWithThemIsOneMoreReport(String text) {
        house.say("qh-2-1", "r-1", "停电了");

        assertThat(acts(house.say("qh-2-1", "r-2", text))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"停电了你晓得不", "什么时候来电啊", "+1"})
    void whoeverCallsLinliAboutWhatIsKnownIsToldWhoIsOnIt(String text) {
        house.say("qh-2-1", "r-1", "停电了");

        var reply = house.ask("qh-2-1", "r-2", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("周敏在跟", "1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家有电", "来电了", "手机没电了", "谢谢"})
    void whatSaysTheContraryIsNoReport(String text) {
        house.say("qh-2-1", "r-1", "停电了");
        house.say("qh-2-1", "r-2", text);

        assertThat(house.reportersOf(1001)).containsExactly("r-1");
    }

    @Test
    void plusOneInAnotherGroupMeansNothing() {
        house.say("qh-2-1", "r-1", "停电了");

        assertThat(house.say("qh-3-1", "r-2", "+1").issues()).isEmpty();
    }

    @Test
    void caseThatWasOpenedBeforeItsPlaceWasKnownIsTakenInOnceItIs() {
        house.say("qh-2-1", "r-1", "停电了");
        house.sayInPrivate("r-9", "停电了");
        assertThat(house.cases()).isEqualTo(2);

        house.sayInPrivate("r-9", "清河苑12-1");

        assertThat(house.caseOf(1002).incident()).isEqualTo(house.caseOf(1001).incident()).isPresent();
        assertThat(house.caseOf(1002).nextDue()).isEmpty();
        assertThat(types(1002)).contains(Type.GATHERED);
        assertThat(house.told("grid-2")).last().asString().contains("1002", "1001", "周敏");
    }

    @Test
    void whatWasTakenInIsDoneWithTheOneThatLeads() {
        joinedByHand();

        house.say("grid-1", "worker-1", "办结 1001 换了门机皮带");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
        assertThat(house.told("qh-2-1")).last().asString().contains("换了门机皮带");
        assertThat(house.told("qh-3-1")).last().asString().contains("换了门机皮带");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合并 1001 1002", "1002 跟 1001 是一回事", "1002并入1001", "1002 和 1001 是同一件事"})
    void colleagueJoinsByHand(String text) {
        twoLifts();

        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1002", "并到 1001");
        assertThat(house.caseOf(1001).incident()).isPresent().isEqualTo(house.caseOf(1002).incident());
    }

    @Test
    void takenOutAgainItIsACaseOfItsOwnWithItsHistory() {
        joinedByHand();

        var reply = house.say("grid-1", "worker-1", "不是一回事 1002");

        assertThat(texts(reply, "grid-1")).last().asString().contains("1002 单独算一件");
        assertThat(house.caseOf(1002).incident()).isEmpty();
        assertThat(house.caseOf(1002).nextDue()).isPresent();
        assertThat(house.reportersOf(1002)).containsExactly("r-2");
        assertThat(types(1002)).containsSubsequence(Type.OPENED, Type.GATHERED, Type.PARTED, Type.ASSIGNED);
        assertThat(house.eventsOf(1002)).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(Type.PARTED);
            assertThat(event.by()).isEqualTo("worker-1");
        });
    }

    @Test
    void theOneThatLedIsTakenOutAndTheNextLeads() {
        joinedByHand();
        house.say("qh-3-1", "r-3", "电梯还是不动");

        house.say("grid-1", "worker-1", "拆出 1001");

        assertThat(house.caseOf(1001).incident()).isEmpty();
        assertThat(house.caseOf(1001).nextDue()).isPresent();
        assertThat(house.caseOf(1002).nextDue()).isPresent();
    }

    @Test
    void whatOnePersonToldIsTakenOutByName() {
        house.say("qh-2-1", "r-1", "停电了");
        house.named("r-2", "3-1-402 王哥").say("qh-3-1", "r-2", "3栋停电了");

        var asked = house.say("grid-1", "worker-1", "不是一回事 1001");
        assertThat(texts(asked, "grid-1")).last().asString().contains("1. 3-1-402 王哥：3栋停电了");

        var reply = house.say("grid-1", "worker-1", "拆出 1001 王哥");

        assertThat(texts(reply, "grid-1")).last().asString().contains("1002 单独算一件");
        assertThat(house.reportersOf(1001)).containsExactly("r-1");
        assertThat(house.reportersOf(1002)).containsExactly("r-2");
        assertThat(house.caseOf(1002).text()).isEqualTo("3栋停电了");
        assertThat(types(1001)).contains(Type.SPLIT);
        assertThat(house.caseOf(1001).incident()).isEmpty();
    }

    @Test
    void strangersWordJoinsAndPartsNothing() {
        twoLifts();

        assertThat(house.say("qh-2-1", "r-7", "合并 1001 1002").messages()).isEmpty();
        assertThat(house.caseOf(1001).incident()).isEmpty();
        assertThat(house.say("grid-4", "worker-4", "合并 1001 1002").messages()).isEmpty();
    }

    @Test
    void quarrelIsNeverJoined() {
        house.say("qh-2-1", "r-1", "楼上天天剁排骨到十一点，说了好几次不改");
        house.say("qh-3-1", "r-2", "楼上天天剁排骨到十一点，说了好几次不改");
        assertThat(house.cases()).isEqualTo(2);

        house.sayInPrivate("worker-1", "合并 1001 1002");

        assertThat(house.caseOf(1001).incident()).isEmpty();
        assertThat(house.told("worker-1")).last().asString().contains("不并");
    }

    @Test
    void twoDangersInOneHouseStayTwo() {
        house.say("qh-2-1", "r-1", "电梯困人了，快来人");
        house.say("qh-2-1", "r-2", "楼道好大的燃气味，是不是漏气了");

        assertThat(house.caseOf(1002).incident()).isEmpty();
        house.say("grid-1", "worker-1", "合并 1001 1002");
        assertThat(house.caseOf(1001).incident()).isEmpty();
    }

    @Test
    void whatHappensAfterItIsOverIsAnotherIncident() {
        house.say("qh-2-1", "r-1", "停电了");
        house.say("qh-3-1", "r-2", "停电了");
        house.say("grid-1", "worker-1", "办结 1001 来电了");
        house.pass(Duration.ofHours(2));

        house.say("qh-2-1", "r-3", "又停电了");
        house.say("qh-3-1", "r-4", "又停电了");

        assertThat(house.caseOf(1002).incident()).contains("2");
    }

    private void thirtyInTheDark() {
        for (int i = 0; i < 30; i++) {
            var text = i < FIVE_GROUPS.size() ? "停电了" : IN_ALL_SORTS_OF_WORDS.get(i / FIVE_GROUPS.size());
            house.named("r-" + i, "2-1-301 邻居" + i).say(FIVE_GROUPS.get(i % FIVE_GROUPS.size()), "r-" + i, text);
            house.pass(Duration.ofSeconds(15));
        }
    }

    private void twoLifts() {
        house.say("qh-2-1", "r-1", "电梯坏了不动");
        house.say("qh-3-1", "r-2", "电梯坏了不动");
        assertThat(house.cases()).isEqualTo(2);
    }

    private void joinedByHand() {
        twoLifts();
        house.say("grid-1", "worker-1", "合并 1001 1002");
    }

    private List<Type> types(int number) {
        return house.eventsOf(number).stream().map(CaseEvent::type).toList();
    }
}
