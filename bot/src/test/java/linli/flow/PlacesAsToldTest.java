package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where something is, as people who are no clerks tell it: a part at a time, by the way one goes, put right a moment later.
class PlacesAsToldTest extends HouseTest {
    @Test
    void thePartsOfAnAddressComeTogether() {
        house.sayInPrivate("r-3", "我家门锁坏了 钥匙转不动");
        house.sayInPrivate("r-3", "德馨园");
        house.sayInPrivate("r-3", "就是靠马路那栋");
        var reply = house.sayInPrivate("r-3", "6栋 602");

        var place = house.caseOf(1001).place();
        assertThat(place.compound()).contains("dx");
        assertThat(place.building()).contains("6");
        assertThat(place.room()).contains("602");
        assertThat(texts(reply, "r-3")).noneMatch(words -> words.contains("哪个小区"));
    }

    @Test
    void ofAWayThatIsDescribedTheCompoundIsKeptAndTheSecondHouseIsNoNumber() {
        house.sayInPrivate("r-3", "屋里冇得电");
        house.sayInPrivate("r-3", "我住在清河苑 就是那个菜市场对面进来左手边第二栋");
        house.sayInPrivate("r-3", "门牌上写的是十三栋");

        assertThat(house.caseOf(1001).place().compound()).contains("qh");
        assertThat(house.caseOf(1001).place().building()).contains("13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"哎呀说错了 是10栋", "诶写错了 应该是10栋", "哎 打错了 是10栋"})
    void aPlaceThatIsPutRightWithASighIsPutRight(String text) {
        house.sayInPrivate("r-3", "德馨园9栋1单元消防门推不开 卡死了");

        house.sayInPrivate("r-3", text);

        assertThat(house.caseOf(1001).place().building()).contains("10");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void aHouseThatOnlyOneCompoundHasNeedsNoCompound() {
        house.sayInPrivate("r-3", "21栋1704卫生间漏水");

        assertThat(house.caseOf(1001).place().compound()).contains("qh");
        assertThat(house.caseOf(1001).owner()).isNotEqualTo("chief");
    }

    @Test
    void aRoomBehindABlankIsARoom() {
        house.sayInPrivate("r-3", "清河苑2-1 601家里没水了");

        assertThat(house.caseOf(1001).place().room()).contains("601");
    }

    @Test
    void aMountainIsNoHouse() {
        house.say("qh-3-1", "r-3", "楼下建筑垃圾堆成一座山 没人清");

        assertThat(house.caseOf(1001).place().building()).contains("3");
    }

    @Test
    void aSpotToldOfInTheGroupOfAHouseIsForWhoeverHasThatHouse() {
        house.say("qh-18-1", "r-3", "充电棚跳闸了 一排车都没电");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
    }
}
