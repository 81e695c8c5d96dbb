package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everyday matters of neighbours: one matter is one case, told once, and ends only when somebody says so.
class EverydayLinesTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"黑色大众 堵着我车出不来", "我车被堵了 前面那台白车", "车子被人堵到了 冇得电话", "三轮车堵在单元门口 我推不出去"})
    void aCarInTheWayIsAMatterFromItsFirstLine(String told) {
        house.say("qh-3-1", "r-1", told);
        house.pass(Duration.ofMinutes(10));
        house.say("qh-3-1", "r-1", "空号");
        house.say("qh-3-1", "r-1", "天天占 物业也不管");

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁的车挡住我了 急着出门", "谁的白色SUV挡在单元门口 麻烦挪一下", "今天堵车 迟到了", "堵在高架上出不来", "空号"})
    void whatNeighboursSettleAmongThemselvesIsNone(String told) {
        house.say("qh-3-1", "r-1", told);

        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"赔不赔另说 先弄好 别扎别人", "钱的事以后讲 先修", "找了 说是空调管 拖了半个月", "问过 说要等配件 一直拖"})
    void whoeverWantsItSeenToTakesNothingBack(String said) {
        house.say("qh-9-1", "r-1", "地下车库入口那个减速带翘起来了 钉子都出来了 扎了我胎");
        house.pass(Duration.ofMinutes(4));
        house.say("qh-9-1", "r-1", said);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.told("grid-1")).noneSatisfy(text -> assertThat(text).containsAnyOf("说好了", "说不用了"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了我自己换", "算了 我自己弄", "不用打电话来了 是我搞错了"})
    void whoeverSeesToItThemselvesTakesItBack(String said) {
        house.sayInPrivate("r-1", "清河苑2栋1单元301水龙头坏了 拧不紧");
        house.pass(Duration.ofHours(3));
        house.sayInPrivate("r-1", said);

        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            地下车库入口那个减速带翘起来了 钉子都出来了 | 地库入口减速带的钉子小心点 我刚压过去
            南门口那个地砖翘起来了 差点绊倒           | 南门地砖翘了 推婴儿车过不去
            2栋1单元门锁坏了                         | 2栋1单元门锁坏了 都进不来
            """)
    void whatIsToldInTwoGroupsIsOneMatter(String inTheHouse, String inAll) {
        house.say("qh-2-1", "r-1", inTheHouse);
        house.pass(Duration.ofMinutes(20));
        house.say("qh-all", "r-2", inAll);

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            健身区单杠松了 | 健身区跑步机螺丝掉了
            地库灯坏了     | 地库积水了
            """)
    void twoThingsOfOneSpotAreTwo(String one, String other) {
        house.say("qh-2-1", "r-1", one);
        house.say("qh-all", "r-2", other);

        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void ofTwoLampsTheOneThatIsNamedIsOver() {
        house.say("qh-3-1", "r-1", "三楼楼道灯不亮了");
        house.pass(Duration.ofMinutes(5));
        house.say("qh-3-1", "r-1", "电梯里的灯也坏了");
        house.pass(Duration.ofMinutes(40));
        house.say("qh-3-1", "r-1", "楼道的亮了");

        assertThat(house.told("grid-1")).filteredOn(text -> text.contains("说好了")).singleElement().asString().contains("1001");
    }

    @Test
    void aLampInTheLiftThatFlickersIsTheLampThatIsBroken() {
        house.say("qh-3-1", "r-1", "电梯里灯一闪一闪的");
        house.pass(Duration.ofMinutes(10));
        house.say("qh-3-1", "r-2", "电梯里那个灯坏了吧");

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatIsLeftOfItHoursLaterIsOfIt() {
        house.say("qh-2-1", "r-1", "垃圾桶满得出来了 两天冇收");
        house.pass(Duration.ofHours(3));
        house.say("qh-2-1", "r-3", "地上还冇冲 一滩水");

        assertThat(house.cases()).isEqualTo(1);
    }
}
