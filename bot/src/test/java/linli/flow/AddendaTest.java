package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An address or a phone alone belongs to what its sender has just reported, and is nothing by itself.
class AddendaTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"3栋1单元502", "清河苑3栋1单元502", "3-1-502", "我是3栋1单元502的", "我家住3-1-502"})
    void addressAfterAReportIsWhereItIs(String text) {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).place().room()).contains("502");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "502");
        assertThat(texts(reply, "qh-3-1")).isEmpty();
    }

    @Test
    void inPrivateTheyHearThatItWasAdded() {
        house.sayInPrivate("r-3", "清河苑3栋1单元厨房漏水了");

        var reply = house.sayInPrivate("r-3", "3栋1单元502");

        assertThat(texts(reply, "r-3")).containsExactly("地方补上了，1001 片区网格员周敏看得到。");
        assertThat(house.caseOf(1001).place().room()).contains("502");
    }

    @Test
    void placeThatWasToldStaysAndItsOwnerReadsTheOther() {
        house.say("qh-all", "r-3", "9栋1单元的单元门关不上了");

        house.say("qh-all", "r-3", "我是5栋2单元301的");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).place().building()).contains("9");
        assertThat(house.told("grid-1")).last().asString().contains("5栋2单元301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话13812340000", "我电话13812340000", "13812340000", "我的手机号是 13812340000"})
    void phoneIsForTheOwnerAlone(String text) {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(targets(reply)).containsExactly("grid-1");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "13812340000");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我下午三点以后在家", "晚上七点以后我在家", "三楼的，晚上七点以后我在家", "周末都有人", "不要讲是我讲的", "麻烦别说是我报的"})
    void whoComesReadsWhenSomebodyIsThereAndThatTheyWantNotToBeNamed(String text) {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(targets(reply)).containsExactly("grid-1");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001");
        assertThat(house.say("qh-3-1", "r-4", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"qh-3-1, 电话13812340000", "qh-all, 9栋1单元", "qh-all, 我是清河苑28栋的", "dx-all, 德馨园9栋1单元502"})
    void withoutAMatterItIsTalkInAGroup(String group, String text) {
        assertThat(house.say(group, "r-3", text).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话13812340000", "德馨园9栋1单元502", "我是清河苑28栋的"})
    void withoutAMatterTheyAreAskedInPrivateWhatItIsAbout(String text) {
        assertThat(texts(house.sayInPrivate("r-3", text), "r-3")).containsExactly("收到。是什么事？说一句就行。");
        assertThat(house.sayInPrivate("r-3", text).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @Test
    void longAfterItIsNotAddedToAnything() {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");
        house.pass(Duration.ofHours(1));

        house.say("qh-3-1", "r-3", "3栋1单元502");

        assertThat(house.caseOf(1001).place().room()).isEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"说错了 不是我们门口 是8栋门口", "不好意思打错了，是8栋", "不是7栋，是8栋门口"})
    void whoeverSaidTheWrongPlacePutsItRight(String text) {
        house.say("qh-7-1", "r-3", "门口那个井盖翘起来了 我差点摔");

        var reply = house.say("qh-7-1", "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).place().building()).contains("8");
        assertThat(house.caseOf(1001).place().unit()).isNotEqualTo("7");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh-all  | 3栋楼下路灯全黑了    | 不是3栋 是5栋 打错了           | 5
            qh-2-1  | 电梯又停了 没人管吗  | 不是2栋 是3栋1单元那个 我妈那边 | 3
            qh-12-1 | 楼道灯坏了 没人管    | 不对 是11栋 我刚搬来的搞混了   | 11
            qh-7-1  | 楼道灯坏了 没人管    | 是8栋 打错了                   | 8
            qh-7-1  | 楼道灯坏了 没人管    | 哦不对 我在女儿家 是8栋        | 8
            """)
    void placeIsPutRightWithWhateverExcuse(String group, String told, String text, String building) {
        house.say(group, "r-3", told);

        var reply = house.say(group, "r-3", text);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).place().building()).contains(building);
        assertThat(house.caseOf(1001).place().room()).isEmpty();
        assertThat(texts(reply, group)).hasSizeLessThanOrEqualTo(1);
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatIsInAnotherAreaGoesToItsWorkerAndTheFirstOneHearsSo() {
        house.say("qh-all", "r-3", "3栋楼下路灯全黑了");

        var reply = house.say("qh-all", "r-3", "不是3栋 是15栋 打错了");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
        assertThat(texts(reply, "grid-2")).singleElement().asString().contains("1001", "清河苑 15-1", "回 1 接");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "15-1", "李想", "不用管了");
        assertThat(texts(reply, "qh-all")).singleElement().asString().contains("李想", "1001");
    }

    @Test
    void ofSeveralTheOneWhosePlaceIsTakenBackIsPutRight() {
        house.say("qh-all", "r-3", "3栋楼下路灯全黑了");
        house.say("qh-all", "r-3", "7栋单元门锁坏了 关不上");

        house.say("qh-all", "r-3", "不是3栋 是5栋");

        assertThat(house.caseOf(1001).place().building()).contains("5");
        assertThat(house.caseOf(1002).place().building()).contains("7");
    }

    @Test
    void whatOthersSayOfAnotherHouseMovesNothing() {
        house.say("qh-all", "r-3", "3栋楼下路灯全黑了");

        assertThat(house.say("qh-all", "r-4", "不是3栋 是5栋").messages()).isEmpty();
        assertThat(house.caseOf(1001).place().building()).contains("3");
    }

    @Test
    void whereItIsMayBeToldStepByStep() {
        house.sayInPrivate("r-3", "我屋里停水了");

        assertThat(texts(house.sayInPrivate("r-3", "清河苑"), "r-3")).containsExactly("清河苑哪一栋哪个单元？");
        assertThat(texts(house.sayInPrivate("r-3", "好像是28"), "r-3")).singleElement().asString().contains("谭亮", "1001");
        assertThat(house.caseOf(1001).place().building()).contains("28");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverWasAskedForTheCompoundAndNamesAnotherHouseIsNotAskedAgain() {
        house.named("r-1", "5-1-501 李姐");
        assertThat(texts(house.sayInPrivate("r-1", "我妈84岁了 一个人在家 白天没人管 有没有送饭的"), "r-1")).singleElement().asString().contains("哪个小区的？");

        assertThat(texts(house.sayInPrivate("r-1", "她住3栋2单元201"), "r-1")).singleElement().asString().contains("地方补上了").doesNotContain("小区");
        house.sayInPrivate("r-1", "清河苑");

        assertThat(house.caseOf(1001).place().compound()).contains("qh");
        assertThat(house.caseOf(1001).place().building()).contains("3");
    }

    @Test
    void houseMayBeToldBeforeItsCompoundAndItsUnitAfterwards() {
        house.sayInPrivate("r-3", "我屋里停水了");

        assertThat(texts(house.sayInPrivate("r-3", "8栋"), "r-3")).containsExactly("是清河苑、德馨园，哪个小区的？");
        assertThat(texts(house.sayInPrivate("r-3", "清河苑的"), "r-3")).singleElement().asString().contains("周敏", "1001");
        house.sayInPrivate("r-3", "2单元");

        assertThat(house.caseOf(1001).place().building()).contains("8");
        assertThat(house.caseOf(1001).place().unit()).contains("2");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void nobodyIsAskedBackMoreThanOnce() {
        house.sayInPrivate("r-3", "我屋里停水了");
        house.sayInPrivate("r-3", "8栋");

        assertThat(texts(house.sayInPrivate("r-3", "2单元"), "r-3")).noneMatch(text -> text.contains("？"));
        assertThat(house.caseOf(1001).place().building()).contains("8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打我老公电话 13900002222", "我不在家 打我妈 13900002222", "联系我爱人13900002222就行"})
    void anothersPhoneIsPassedOnWithWhoseItIs(String text) {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(targets(reply)).containsExactly("grid-1");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", text);
    }

    @Test
    void whichDaySuitsReachesWhoeverComes() {
        house.say("qh-3-1", "r-3", "@邻里 水表坏了 转得飞快");
        house.say("grid-1", "worker-1", "1");
        house.pass(Duration.ofHours(2));
        house.say("grid-1", "worker-1", "5 周三晚上 约好了");
        house.pass(Duration.ofMinutes(10));

        var asked = house.say("qh-3-1", "r-3", "周三我不在 周四行不");
        var called = house.ask("qh-3-1", "r-3", "改到周四");

        assertThat(targets(asked)).containsExactly("grid-1");
        assertThat(texts(asked, "grid-1")).singleElement().asString().contains("1001", "周三我不在 周四行不");
        assertThat(texts(called, "grid-1")).singleElement().asString().contains("1001", "改到周四");
        assertThat(texts(called, "qh-3-1")).singleElement().asString().contains("1001", "周敏");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天上午来 今天我要出去", "今天没人 明天下午来", "那周四上午行不 周三要加班"})
    void appointmentsReachWhoeverComes(String text) {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");

        assertThat(targets(house.say("qh-3-1", "r-3", text))).containsExactly("grid-1");
        assertThat(house.say("qh-3-1", "r-4", text).messages()).isEmpty();
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"周六来", "明天来我家吃饭", "周四行不"})
    void oneShortWordOfADayIsTalkAmongNeighbours(String text) {
        house.say("qh-3-1", "r-3", "厨房漏水了 能来人看看吗");

        assertThat(house.say("qh-3-1", "r-3", text).messages()).isEmpty();
    }
}
