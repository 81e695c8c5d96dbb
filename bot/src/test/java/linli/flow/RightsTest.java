package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever asks Linli whether something is lawful gets the law and not a case, however much it sounds like a complaint.
class RightsTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "物业停水催费合不合法, cut-water-power", "楼上半夜装修犯不犯法, noise-renovation", "业委会不开会能不能换, owners-committee-start",
        "高空抛物找不到人谁赔, throwing-from-height", "单位拖欠工资怎么告, unpaid-wages", "广场舞吵到十点算不算违法, square-dance-noise"})
    void questionAfterTheLawIsAnsweredInPrivateAndWhenCalledByName(String question, String entry) {
        assertThat(house.sayInPrivate("r-1", question).gravest().orElseThrow().category()).contains(entry);

        var reply = house.ask("qh-2-1", "r-2", question);
        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("依据").doesNotContain("哪一栋", "哪栋");
        assertThat(house.cases()).isZero();
    }

    @Test
    void whatSoundsLikeTalkIsLookedUpWhereLinliIsAsked() {
        String question = "开水泼到崽手上了 抹牙膏行吗";
        assertThat(house.say("qh-2-1", "r-1", question).messages()).isEmpty();

        assertThat(texts(house.ask("qh-2-1", "r-1", question), "qh-2-1")).singleElement().asString().contains("依据");
        assertThat(texts(house.ask("qh-2-2", "r-2", "真的吗"), "qh-2-2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"这两栋楼之间拉电线合不合法", "物业能不能擅自改我们楼的水管"})
    void whereNoEntryAnswersNobodyIsAskedForTheBuilding(String question) {
        assertThat(texts(house.sayInPrivate("r-1", question), "r-1")).singleElement().asString().doesNotContain("哪一栋", "哪栋");
    }

    @Test
    void whoSaysWhereItIsWantsSomebodyToComeAndLook() {
        var reply = house.ask("qh-2-1", "r-1", "3栋2单元楼上半夜装修犯不犯法");

        assertThat(acts(reply)).startsWith("case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯又坏了能不能修一下", "楼道堆满东西没人清"})
    void pleaIsACaseStill(String plea) {
        assertThat(acts(house.sayInPrivate("r-1", plea))).startsWith("ask");
    }

    @ParameterizedTest
    @CsvSource({"社区在哪, 东门", "社区电话多少, 公告栏", "居委会几点上班, 8:30", "12348 是什么电话, 律师"})
    void whatNewcomersAskFirstIsKnown(String question, String answer) {
        assertThat(texts(house.sayInPrivate("r-1", question), "r-1")).singleElement().asString().contains(answer);
        assertThat(texts(house.ask("qh-2-1", "r-1", question), "qh-2-1")).singleElement().asString().contains(answer);
    }
}
