package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.text.Discretion;
import linli.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody learns from whom it comes, whether that is wished before the matter is told, with it or afterwards.
class DiscretionTest extends HouseTest {
    private static final String MATTER = "19栋1702门口堆的纸箱快到天花板了";

    @ParameterizedTest
    @ValueSource(strings = {
        "不要讲是我说的哈", "你别跟他讲哈", "别说是我反映的", "莫告诉他", "能不能别说是我说的", "保密哈", "别让她知道", "千万不要说出去", "不想让邻居晓得", "不要跟楼上说", "匿名行不行"})
    void aWishIsRead(String said) {
        assertThat(Discretion.isWished(PlainText.of(said))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "别跟我说没人", "别告诉我又停水", "更别说我家了", "别说我们家整栋都停了", "不想跟他说话", "他不说话", "别人说停水了", "能不能跟物业说一声", "要不要告诉他", "别讲价", "不要紧", "你别说 还真修好了"})
    void otherTalkIsNone(String said) {
        assertThat(Discretion.isWished(PlainText.of(said))).isFalse();
        assertThat(Discretion.isAskedAfter(PlainText.of(said))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没说我吧", "他没晓得是我吧", "你没讲是我吧", "不会说是我吧", "没告诉他吧", "有没有说我呀?", "他不知道是我吧"})
    void whetherItWasKeptIsAsked(String said) {
        assertThat(Discretion.isAskedAfter(PlainText.of(said))).isTrue();
    }

    @Test
    void aWishThatComesFirstHoldsForWhatFollows() {
        house.sayInPrivate("r-1", "不要讲是我说的哈");
        house.pass(Duration.ofSeconds(40));
        house.sayInPrivate("r-1", MATTER);

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.told("grid-2")).isEmpty();
        assertThat(house.told("property-qh")).isEmpty();
    }

    @Test
    void aWishAfterwardsHoldsFromThenOnAndWhoReadItBeforeIsToldTruly() {
        house.sayInPrivate("r-1", MATTER);
        assertThat(house.told("grid-2")).hasSize(1);
        house.sayInPrivate("r-1", "你别跟他讲哈");

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.told("r-1")).last().asString().contains("先前经手的同事看过");
        assertThat(house.told("grid-2")).hasSize(1);
        assertThat(house.told("worker-2")).anyMatch(text -> text.contains("你别跟他讲哈"));
    }

    @Test
    void whoeverAsksWhetherItWasKeptOpensNothing() {
        house.sayInPrivate("r-1", "别说是我讲的 " + MATTER);
        house.sayInPrivate("worker-2", "4 1001 清了");
        house.sayInPrivate("r-1", "他刚才在楼道骂 问是谁告的 没说我吧");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("r-1")).last().asString().contains("不往外说");
    }

    @Test
    void whoeverWasTakenInKeepsItFromTheFamily() {
        house.named("r-1", "8-1-801").say("qh-all", "r-1", "我扫了那个退款的码 卡里少了2000");
        house.sayInPrivate("r-1", "我报警了 我妈还不知道 别让她知道");

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.told("worker-1")).anyMatch(text -> text.contains("别让她知道"));
    }

    @Test
    void aWishAboutADangerHidesItFromNobodyWhoIsCalled() {
        house.sayInPrivate("r-1", "厨房着火了 清河苑2栋1单元302");
        house.pass(Duration.ofHours(1));
        house.sayInPrivate("r-1", "别告诉我婆婆");

        assertThat(house.caseOf(1001).confidential()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"是不是有人举报我", "听说有人投诉我", "谁告我的状"})
    void whoeverLeadsAStairwellLearnsNothingOfComplaintsAndOpensNone(String asked) {
        house.named("x-1", "14-1-302").sayInPrivate("x-1", "我举报一下 我们单元长把公共电接到自己家充电 别说是我讲的 清河苑14栋");
        int before = house.cases();
        house.sayInPrivate("leader-qh-14-1", asked);

        assertThat(house.cases()).isEqualTo(before);
        assertThat(house.told("leader-qh-14-1")).singleElement().asString().contains("不往外传");
    }

    @Test
    void somebodyWhoHasBeenToldIsNotDenied() {
        house.sayInPrivate("r-1", "心理咨询师几点上班");
        house.sayInPrivate("r-1", "别叫人来");

        assertThat(house.told("r-1")).last().asString().contains("不叫人来");
    }
}
