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
}
