package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody tells in private right after they wished that nobody learn from whom it comes is of that matter, and for the same few eyes.
class GoingOnInConfidenceTest extends HouseTest {
    @BeforeEach
    void aMatterThatNobodyIsToKnowFromThem() {
        house.named("r-1", "27-1-1201").say("qh-27-1", "r-1", "地下室有人租给外卖的住 电瓶车停一排充电");
        house.sayInPrivate("r-1", "刚群里那个地下室的 别说是我讲的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"住了七八个人 里头还用煤气罐", "晚上插座拉得到处都是", "楼道里还堆满了电池"})
    void whatTheyGoOnToTellIsOfIt(String more) {
        house.sayInPrivate("r-1", more);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("grid-3")).noneSatisfy(text -> assertThat(text).contains(more));
    }

    @Test
    void whatTheyTellBesideIsAMatterOfItsOwn() {
        house.sayInPrivate("r-1", "另外我们楼门禁坏了 刷不开");

        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void onTheNextDayTheyTellOfSomethingElse() {
        house.pass(Duration.ofDays(1));
        house.sayInPrivate("r-1", "电梯停了 按不动");

        assertThat(house.cases()).isEqualTo(2);
    }
}
