package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import linli.message.ForwardedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of a home in private, or turns out to be of one, is for those who come to help and nobody else, and what is said of that is true.
class FewEyesTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"他又动手了", "他又打人了 清河苑2栋1单元302", "我崽喝了酒又动手打我 清河苑2栋1单元302", "我堂客拿刀追我 清河苑2栋1单元302"})
    void violenceToldOfInPrivateCallsNeitherNeighboursNorAGroup(String told) {
        var reply = house.sayInPrivate("r-1", told);

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(targets(reply)).contains("police").noneMatch(to -> to.startsWith("volunteer") || to.startsWith("leader") || to.startsWith("grid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"清河苑2栋1单元楼下打群架了 有人持刀", "清河苑2栋门口几个人为车位打起来了"})
    void aBrawlToldOfInPrivateStillCallsThoseWhoAreNear(String told) {
        assertThat(targets(house.sayInPrivate("r-1", told))).anyMatch(to -> to.startsWith("volunteer"));
        assertThat(house.caseOf(1001).confidential()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我带娃锁在厕所里", "我被他锁在屋里出不去", "我头打破了 流血"})
    void whatFollowsAtHomeIsNoSecondAlarm(String next) {
        house.sayInPrivate("r-1", "我老公又动手了 清河苑2栋1单元302");
        house.pass(Duration.ofSeconds(40));

        var reply = house.sayInPrivate("r-1", next);

        assertThat(targets(reply)).contains("police", "r-1").noneMatch(to -> to.startsWith("volunteer") || to.startsWith("property") || to.startsWith("grid"));
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"别跟我们单元长说", "千万莫让楼长晓得", "不要告诉单元长"})
    void theLeaderWhoWasNotCalledIsSaidNotToKnow(String wish) {
        house.sayInPrivate("r-1", "我老公又动手了 清河苑2栋1单元302");

        var reply = house.sayInPrivate("r-1", wish);

        assertThat(texts(reply, "r-1")).singleElement().asString().startsWith("好，没告诉单元长");
        assertThat(targets(reply)).doesNotContain("leader-qh-2-1");
    }

    @Test
    void whatTurnsOutToBeOfAHomeIsTakenFromTheNeighboursWhoWereCalled() {
        house.named("r-1", "2-1-302");
        house.say("qh-2-1", "r-1", "隔壁又在打 女的在哭 伢子也在叫");
        assertThat(house.caseOf(1001).confidential()).isFalse();

        var turned = house.sayInPrivate("r-1", "303的男的打老婆 三天两头打 你们莫跟他讲是我讲的");
        var later = house.sayInPrivate("police", "1 到场");
        var over = house.sayInPrivate("police", "解除 1001 双方分开 女方去了娘家");

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.caseOf(1001).place().room()).contains("303");
        assertThat(texts(turned, "leader-qh-2-1")).containsExactly("1001 由专人去，您不用赶了，也别在群里提，辛苦。");
        assertThat(targets(later)).noneMatch(to -> to.startsWith("volunteer") || to.startsWith("leader"));
        assertThat(targets(over)).noneMatch(to -> to.startsWith("volunteer") || to.startsWith("leader"));
        assertThat(texts(over, "qh-2-1")).noneMatch(text -> text.contains("1001") || text.contains("险情"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天的事谁都不要讲 我婆婆会知道的", "那个事你们千万别说出去", "昨晚的事别让邻居晓得"})
    void theNextMorningTheyAreHeardToo(String wish) {
        house.sayInPrivate("r-1", "我老公又动手了 清河苑2栋1单元302");
        house.pass(Duration.ofHours(20));

        assertThat(texts(house.sayInPrivate("r-1", wish), "r-1")).singleElement().asString().contains("不在群里说");
    }

    @Test
    void whoeverPassesItOnReadsNoStepsForTheVictim() {
        var reply = house.forward("leader-qh-2-1", new ForwardedLine("2-1-302 娭毑", Optional.empty(), "我屋里那个儿子又动手打我 我冇得办法了"));

        assertThat(texts(reply, "leader-qh-2-1")).noneMatch(text -> text.contains("锁好门") || text.contains("到场回"));
        assertThat(targets(reply)).noneMatch(to -> to.startsWith("volunteer") || to.startsWith("grid"));
    }

    @ParameterizedTest
    @CsvSource({"对门堆了一走廊的纸箱子 清河苑15栋1单元, true", "单元门口的灯不亮了 清河苑15栋1单元 别说是我, true", "单元门口的灯不亮了 清河苑15栋1单元, false"})
    void whatIsToldInConfidenceOfANeighbourIsForOnePairOfEyes(String told, boolean isForOne) {
        var reply = house.sayInPrivate("r-1", told);

        assertThat(house.caseOf(1001).confidential()).isEqualTo(isForOne);
        assertThat(targets(reply).stream().anyMatch(to -> to.startsWith("grid"))).isEqualTo(!isForOne);
    }

    @Test
    void ofAHouseThatStandsInTwoCompoundsItIsAskedWhich() {
        var asked = house.sayInPrivate("r-1", "我妈一个人住9栋 跟我讲她活够了 把存折放哪都交代了");
        house.sayInPrivate("r-1", "德馨园9栋1102");

        assertThat(texts(asked, "r-1")).singleElement().asString().contains("哪个小区的？");
        assertThat(house.caseOf(1001).place().compound()).contains("dx");
        assertThat(house.caseOf(1001).place().room()).contains("1102");
    }
}
