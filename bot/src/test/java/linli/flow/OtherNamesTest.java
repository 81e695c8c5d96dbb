package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A colleague's result names somebody who reported something else: neighbours do not read it, and what is harmless is told as it is.
class OtherNamesTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"赵美凤家那边也一起弄好了", "王姐帮忙关的总阀，修好了"})
    void resultThatNamesSomebodyOfAnotherMatterIsToBePutInOtherWords(String result) {
        house.named("r-7", "5-1-201 赵美凤").say("qh-5-1", "r-7", "电梯坏了不动");
        house.named("r-8", "6-1-201 王姐").say("qh-6-1", "r-8", "楼道灯坏了");
        house.say("qh-2-1", "r-1", "又停水了");

        var asked = house.say("grid-1", "worker-1", "4 1003 " + result);
        assertThat(targets(asked)).containsExactly("grid-1");
        assertThat(house.caseOf(1003).isOpen()).isTrue();

        assertThat(texts(house.say("grid-1", "worker-1", "总阀弄好了，来水了"), "qh-2-1")).singleElement().asString().contains("总阀弄好了");
    }

    @Test
    void whoeverInsistsOnANameIsDoneAndTheGroupHearsThePlainLine() {
        house.named("r-7", "5-1-201 赵美凤").say("qh-5-1", "r-7", "电梯坏了不动");
        house.say("qh-2-1", "r-1", "又停水了");
        house.say("grid-1", "worker-1", "4 1002 赵美凤家也好了");

        var told = texts(house.say("grid-1", "worker-1", "4 1002 赵美凤家也好了"), "qh-2-1");

        assertThat(told).singleElement().asString().contains("1002").doesNotContain("赵美凤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"高兴，修好了", "老郑换了门机皮带", "师傅换了阀门，清河苑都来水了"})
    void resultThatIsHarmlessIsNotHeldBack(String result) {
        house.named("r-7", "5-1-201 高兴").say("qh-5-1", "r-7", "电梯坏了不动");
        house.named("r-8", "6-1-201 老郑").say("qh-6-1", "r-8", "楼道灯坏了");
        house.say("qh-2-1", "r-1", "又停水了");

        assertThat(texts(house.say("grid-1", "worker-1", "4 1003 " + result), "qh-2-1")).singleElement().asString().contains(result);
    }

    @Test
    void whoseHouseItWasIsNotForTheGroup() {
        house.say("qh-2-1", "r-1", "又停水了");

        assertThat(texts(house.say("grid-1", "worker-1", "4 1001 3-2家的阀门换了"), "qh-2-1")).singleElement().asString().doesNotContain("3-2");
    }
}
