package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import linli.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever writes in a group of neighbours, and then to Linli alone, lives there.
class HomeInPrivateTest extends HouseTest {
    private Place placeOfTheOnlyCase() {
        assertThat(house.cases()).isEqualTo(1);
        return house.caseOf(1001).place();
    }

    @ParameterizedTest
    @CsvSource({
        "qh-16-1, 16-1-1003, 楼上天天半夜剁肉 讲了不听, qh, 16, worker-2",
        "dx-16-1, 16-1-1003, 楼上天天半夜剁肉 讲了不听, dx, 16, worker-4",
        "dx-13-1, 304 小罗, 家里水管爆了一直在流, dx, 13, worker-4",
        "qh-all, 9-1-502, 对门的狗咬我 还骂人, qh, 9, worker-1",
        "qh-12-1, 小陈, 楼道灯坏了三天了, qh, 12, worker-2"})
    void whatTheyTellLinliAloneIsInTheCompoundOfTheirGroup(String group, String card, String matter, String compound, String building, String owner) {
        house.named("r-1", card).say(group, "r-1", "明天几点团购的鸡蛋到呀");
        house.pass(Duration.ofMinutes(90));
        house.sayInPrivate("r-1", matter);

        assertThat(placeOfTheOnlyCase().compound()).contains(compound);
        assertThat(placeOfTheOnlyCase().building()).contains(building);
        assertThat(house.caseOf(1001).owner()).isEqualTo(owner);
    }

    @Test
    void whatTheySayThemselvesOfThePlaceCountsForMore() {
        house.named("r-1", "16-1-1003").say("qh-16-1", "r-1", "早上好");
        house.sayInPrivate("r-1", "德馨园4栋1单元的电梯停了 我妈住那里");

        assertThat(placeOfTheOnlyCase().compound()).contains("dx");
        assertThat(placeOfTheOnlyCase().building()).contains("4");
    }

    @Test
    void ofSeveralGroupsTheOneCountsThatAgreesWithTheCard() {
        house.named("r-1", "16-1-404 小贺").say("qh-16-1", "r-1", "早上好");
        house.say("dx-3-2", "r-1", "这个群也有团购吗");
        house.sayInPrivate("r-1", "楼上天天半夜剁肉 讲了不听");

        assertThat(placeOfTheOnlyCase().compound()).contains("qh");
    }

    @Test
    void whereTheirGroupsDisagreeAndNoCardHelpsTheyAreAsked() {
        house.say("qh-16-1", "r-1", "早上好");
        house.say("dx-3-2", "r-1", "这个群也有团购吗");
        house.sayInPrivate("r-1", "楼道灯坏了三天了");

        assertThat(placeOfTheOnlyCase().compound()).isEmpty();
        assertThat(house.told("r-1")).singleElement().asString().contains("哪");
    }

    @Test
    void ofWhoeverWasNeverHeardNothingIsKnown() {
        house.named("r-1", "16-1-1003").sayInPrivate("r-1", "楼上天天半夜剁肉 讲了不听");

        assertThat(placeOfTheOnlyCase().compound()).isEmpty();
    }

    @Test
    void aStairwellThatOneCompoundHasNeedsNoCompound() {
        house.named("r-1", "8-2-101 李娭毑").sayInPrivate("r-1", "厨房的水池子下不去水了");

        assertThat(placeOfTheOnlyCase().compound()).contains("qh");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void thoseWhoWorkForTheCommunityLiveWhereTheyDo() {
        house.say("dx-16-1", "worker-1", "大家好 今天来看看消防栓");
        house.sayInPrivate("worker-1", "王姐说楼道灯坏了");

        assertThat(placeOfTheOnlyCase().compound()).isNotEqualTo(Optional.of("dx"));
    }

    @Test
    void aPlaceAloneRightAfterwardsIsWhereItIs() {
        house.named("r-1", "小柳").sayInPrivate("r-1", "对门借了我三万块两年不还 现在还把垃圾袋天天放我门口");
        house.sayInPrivate("r-1", "德馨园12-1-503");

        assertThat(placeOfTheOnlyCase().compound()).contains("dx");
        assertThat(placeOfTheOnlyCase().room()).contains("503");
    }
}
