package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What old people speak into their phone without a pause comes apart into its matters; a story of one matter stays one.
class InOneBreathTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            你好我是清河苑6栋1单元302的 我家厨房下水道堵了好几天了然后楼道里的灯也不亮还有就是一楼老是有人停电动车充电 | 3
            清河苑6栋1单元的我家马桶堵了然后楼道声控灯坏了                                                               | 2
            清河苑3栋1单元门口垃圾没人收还有就是老鼠好多                                                                 | 2
            我住德馨园3栋2单元401那个楼上天天半夜拖凳子吵死了然后就是我屋门口那个灯坏了好久了都没人修                     | 2
            清河苑2栋1单元电梯门关不上还有就是五楼的窗户玻璃碎了                                                         | 2
            """)
    void severalMattersAreSeveral(String told, int matters) {
        house.sayInPrivate("r-1", told);

        assertThat(house.cases()).isEqualTo(matters);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "清河苑2栋1单元电梯坏了然后物业来看了一下然后又走了然后到现在也没修好", "清河苑2栋1单元路灯不亮还有就是没人管",
        "清河苑2栋1单元301厨房漏水然后地板都湿了", "清河苑2栋1单元楼道灯坏了然后我打了物业电话没人接",
        "清河苑2栋1单元下水道堵了然后叫人通了一次然后又堵了", "清河苑2栋1单元门禁刷不开然后换了卡还是不行"
    })
    void aStoryOfOneMatterIsOne(String told) {
        house.sayInPrivate("r-1", told);

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whereTheyLiveIsKnownForWhatTheyTellLater() {
        house.sayInPrivate("r-1", "我住德馨园7栋 单元门坏了");
        house.pass(Duration.ofMinutes(40));
        house.sayInPrivate("r-1", "3楼声控灯也不亮");

        assertThat(house.caseOf(1002).place().building()).contains("7");
        assertThat(house.told("r-1")).noneSatisfy(text -> assertThat(text).contains("哪个小区"));
    }
}
