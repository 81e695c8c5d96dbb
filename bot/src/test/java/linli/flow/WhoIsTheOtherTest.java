package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever hits back in the group, or names in private whoever brought it up, is the other side of that quarrel and opens none of their own.
class WhoIsTheOtherTest extends HouseTest {
    private static final String SHOES = "1101的鞋柜能不能往里收一点 鞋子都摆到我门口来了";

    @BeforeEach
    void theyLiveOnOneFloor() {
        house.named("a", "23-1103 谭姐").named("b", "23-1101").named("c", "23-802");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公共走廊又不是你家的", "走廊又不是你一家的", "有本事你去告", "你家垃圾一放放三天怎么不说", "过道堆一下怎么了", "1103管得真宽"})
    void whatTheOtherThrowsBackHasNoNumberInTheGroup(String angry) {
        house.say("qh-23-1", "a", SHOES);
        var reply = house.say("qh-23-1", "b", angry);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "qh-23-1")).isEmpty();
        assertThat(texts(reply, "grid-3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯又停在3楼不动了", "23栋停水了", "楼道灯坏了 五楼"})
    void anotherMatterOfTheirsIsNone(String fault) {
        house.say("qh-23-1", "a", SHOES);
        var reply = house.say("qh-23-1", "b", fault);

        assertThat(acts(reply)).contains("1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们家空调是开26还是28 我老公非要20", "你们家宝宝好可爱", "你们一家都去旅游啊 羡慕"})
    void whatIsAskedOfAnyNeighbourIsNotThrownBack(String talk) {
        house.say("qh-23-1", "a", "隔壁天天把垃圾放我门口 臭死了 讲了也不听");

        assertThat(acts(house.say("qh-23-1", "b", talk))).isEmpty();
        assertThat(view()).doesNotContain(talk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"又不是你一家的 谁都能放", "你自己还不是堆了一地", "有本事你去告"})
    void whereNobodyWasNamedWhoeverHitsBackOpensNothing(String angry) {
        house.say("qh-23-1", "a", "隔壁天天把垃圾放我门口 臭死了 讲了也不听");
        var reply = house.say("qh-23-1", "b", angry);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "qh-23-1")).isEmpty();
        assertThat(view()).contains(angry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你家几楼啊", "你自己上去听听就晓得了 我家也听得到"})
    void whoeverLivesElsewhereThanWhoWasNamedIsNotOfIt(String word) {
        house.say("qh-23-1", "a", "楼上天天半夜拖椅子 吵死人 讲了不听");
        house.say("qh-23-1", "c", word);

        assertThat(view()).doesNotContain(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23-1103告我什么了", "23-1103是不是跟你告我了", "1103那个女的天天找我麻烦", "1103是不是在群里说我", "我跟1103讲过晚上就收进去"})
    void whoeverNamesTheFirstInPrivateIsHeardByWhoeverMediates(String told) {
        house.say("qh-23-1", "a", SHOES);
        house.named("b", "清河苑23-1101").sayInPrivate("b", told);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(view()).contains("对方：清河苑 23-1-1101", told);
        assertThat(house.told("a")).noneMatch(text -> text.contains(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们是哪个跟我联系", "哪个来找我谈啊", "是谁负责这事"})
    void theOtherIsToldWhoTalksToThem(String asked) {
        house.say("qh-23-1", "a", SHOES);
        house.named("b", "清河苑23-1101").sayInPrivate("b", "1103告我什么了");

        var reply = house.sayInPrivate("b", asked);

        assertThat(texts(reply, "b")).singleElement().asString().contains("谭亮会单独找您说").doesNotContain("1001");
    }

    @Test
    void whoeverIsAtOddsWithTheFirstAboutSomethingElseIsNotTheOneUpstairs() {
        house.say("qh-23-1", "a", "楼上天天半夜拖椅子 吵死人 讲了不听");
        house.named("c", "清河苑23-1003").sayInPrivate("c", "1103天天半夜放音响 吵得我睡不着 讲了三次都不听");

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"两家都消消气 我晚点过来坐坐", "大家各让一步 我等下上来看看", "莫吵了 我明天上午过来跟你们两家坐一坐"})
    void whatTheLeaderSaysToMakePeaceIsOfNoCase(String word) {
        house.say("qh-23-1", "c", "电梯又停在3楼不动了");
        house.pass(Duration.ofMinutes(30));
        house.say("qh-23-1", "a", SHOES);

        assertThat(house.say("qh-23-1", "leader-qh-23-1", word).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19-602的崽把我女儿推倒了 家长还骂人", "刚才滑梯那边的家长太过分了 他崽打了我崽还不道歉"})
    void parentsWhoShoutAtEachOtherAreOneQuarrel(String told) {
        house.named("a", "17-801 朵朵妈").named("b", "19-602").named("c", "3-1-401");
        house.say("qh-all", "a", told);
        int lines = house.told("qh-all").size();
        house.say("qh-all", "b", "是你家妹妹先抢他车");
        house.say("qh-all", "a", "抢车就可以推人？医药费你出");
        house.say("qh-all", "c", "先看小孩要不要紧");
        house.say("qh-all", "b", "小孩子磕磕碰碰正常 莫讹人");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.told("qh-all")).hasSize(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对方 1001 23-1101", "对方 1001 23栋1101", "对方 1001 1101", "对方 1001 23-1-1101"})
    void houseWithOneUnitNeedsNoUnit(String named) {
        house.say("qh-23-1", "a", "隔壁天天把垃圾放我门口 臭死了 讲了也不听");
        house.sayInPrivate("worker-3", named);

        assertThat(house.told("worker-3")).last().asString().contains("清河苑 23-1-1101");
    }

    private String view() {
        var shown = texts(house.sayInPrivate("worker-3", "两边 1001"), "worker-3");
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    /// Both write to Linli alone and each names the other.
    @Nested
    class InPrivate {
        @BeforeEach
        void eachNamesTheOther() {
            house.named("a", "清河苑11-1701").named("b", "清河苑11-1204");
            house.sayInPrivate("a", "我把车位借给11栋1204停 讲好三个月 现在五个月了不还");
            house.sayInPrivate("b", "车位是我花钱租的 1701讲涨价就涨价 我不同意他就要收回");
        }

        @Test
        void twoWhoNameEachOtherAreOneQuarrel() {
            assertThat(house.cases()).isEqualTo(1);
            assertThat(house.caseOf(1001).place().room()).contains("1701");
        }

        @Test
        void meetingReachesBothAndTheClockStandsStillUntilItIsOver() {
            house.sayInPrivate("worker-2", "约 1001 下周五下午3点");

            assertThat(house.told("a")).last().asString().contains("15:00", "红帆驿站");
            assertThat(house.told("b")).last().asString().contains("15:00", "红帆驿站");
            house.pass(Duration.ofDays(9));
            assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
            assertThat(house.told("a")).noneMatch(text -> text.contains("没人接"));
            house.pass(Duration.ofDays(30));
            assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"周五我出差 下周五行不行", "那天来不了 要上班", "礼拜六可以不"})
        void whetherTheyCanComeIsReadByWhoeverArrangedIt(String word) {
            house.sayInPrivate("chief", "约 1001 周五下午3点");
            house.sayInPrivate("b", word);

            assertThat(house.told("chief")).last().asString().contains(word);
            assertThat(house.told("worker-2")).last().asString().contains(word);
        }

        @ParameterizedTest
        @ValueSource(strings = {"两边 1001", "对方 1001 11-1204", "约 1001 周五下午3点"})
        void whoeverWorksOnItHasTakenItUp(String word) {
            house.sayInPrivate("worker-2", word);
            house.pass(Duration.ofDays(2));

            assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
            assertThat(house.told("a")).noneMatch(text -> text.contains("没人接"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"达成 1001 租到12月底 元旦还车位", "1001 谈成了 租到12月底 元旦还车位"})
        void whatTheyAgreedUponIsKeptThoughItWentUpWhileTheyTalked(String word) {
            house.pass(Duration.ofDays(3));
            assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-2");

            house.sayInPrivate("worker-2", word);

            assertThat(house.caseOf(1001).isOpen()).isFalse();
            assertThat(house.told("a")).last().asString().contains("元旦还车位");
            assertThat(house.told("b")).last().asString().contains("元旦还车位");
            assertThat(house.told(house.caseOf(1001).owner())).last().asString().contains("1001");
        }

        @Test
        void whatWhoeverHadItCallsDoneGoesUpNoFurther() {
            house.pass(Duration.ofHours(8));
            assertThat(house.caseOf(1001).owner()).isEqualTo("chief");

            house.sayInPrivate("worker-2", "4 1001 车位还了 锁也换回来了");
            house.pass(Duration.ofDays(5));

            assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
            assertThat(house.told("chief")).anyMatch(text -> text.contains("李想说好了：车位还了"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"他把车位还我了 算了不用管了", "讲好了 下个月还我 你们别去找他了"})
        void whatTheFirstCallsOverGoesUpToNobody(String word) {
            house.pass(Duration.ofMinutes(20));
            house.sayInPrivate("a", word);
            house.pass(Duration.ofDays(5));

            assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
            assertThat(house.told("a")).noneMatch(text -> text.contains("没人接"));
        }

        @Test
        void whatBeginsAgainGoesUp() {
            house.sayInPrivate("a", "他把车位还我了 算了不用管了");
            house.sayInPrivate("a", "说是还了 今天又停起来了");
            house.pass(Duration.ofDays(5));

            assertThat(house.caseOf(1001).owner()).isNotEqualTo("worker-2");
        }
    }
}
