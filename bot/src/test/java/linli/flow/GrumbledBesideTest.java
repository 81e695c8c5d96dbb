package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What onlookers grumble beside a matter opens nothing, and a car in the way is one matter with what was said of it first.
class GrumbledBesideTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"现在养狗的多 物业要管", "养狗的都不自觉 物业管一下咯", "现在的狗都不牵绳 社区也该管管", "这种事物业从来都是推"})
    void onlookersGrumbleOpensNothing(String grumble) {
        house.say("qh-9-1", "a", "902的狗天天半夜叫 讲了三次他还骂人");

        var reply = house.say("qh-9-1", "d", grumble);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(reply.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯又停了 没人管吗", "9栋楼下有条狗把我崽咬了一口"})
    void whatSomebodyHasSeenIsAMatter(String matter) {
        house.say("qh-9-1", "a", "902的狗天天半夜叫 讲了三次他还骂人");
        house.say("qh-9-1", "d", matter);

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"窗户都不敢开", "呛得窗户都开不得", "都不敢开窗"})
    void whatComesOfTheSmokeIsNoComplaintOfAnybody(String line) {
        house.say("qh-17-1", "a", "楼下那个烧烤摊又开始了 烟往屋里灌");
        house.say("qh-17-1", "b", line);

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void carInTheWayIsOneMatterWithItsFirstLine() {
        house.named("a", "20-1-503");
        house.say("qh-all", "a", "湘A88K什么的黑色大众 堵着我车出不来 上班要迟到了");
        house.say("qh-all", "a", "打挪车电话没人接");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.caseOf(1001).text()).contains("黑色大众");
    }

    @Test
    void whatIsBackTheNextDayIsTheSameMatterInPrivate() {
        house.named("a", "20-1-503");
        house.say("qh-all", "a", "有台黑色大众堵着我车出不来 没留电话");
        house.say("qh-all", "a", "打挪车电话没人接");
        house.pass(Duration.ofHours(23));
        house.sayInPrivate("a", "又是那台黑大众");

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁的白色大众 麻烦挪一下", "出来了 谢谢", "堵在芙蓉路上了 要迟到了"})
    void whatNeighboursSettleThemselvesIsNone(String talk) {
        house.say("qh-all", "a", talk);

        assertThat(house.cases()).isZero();
    }

    @Test
    void leaderWhoHasMoppedItUpEndsIt() {
        house.say("qh-9-1", "a", "哪个的狗在电梯里拉尿 一股骚味");
        house.say("qh-9-1", "leader-qh-9-1", "电梯那滩我拖了 大家养狗牵绳 谢谢配合");

        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @Test
    void homeToldInTwoLinesIsWhereTheQuarrelIs() {
        house.sayInPrivate("a", "你好 我是12栋1单元新搬来的 请问网格员是哪个");
        house.pass(Duration.ofMinutes(2));
        house.sayInPrivate("a", "清河苑的");
        house.pass(Duration.ofMinutes(5));
        house.sayInPrivate("a", "楼上装修从早到晚电钻 找他不理");

        assertThat(house.caseOf(house.cases() + 1000).place().building()).contains("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼上水管爆了是上个月的事", "快递站又爆了 挤死人", "物业不划线 天天这样搞", "物业这点事就是踢皮球", "一楼的都在骂人"})
    void talkOfWhatIsPastOrOfOthersOpensNothing(String talk) {
        house.say("qh-9-1", "a", talk);

        assertThat(house.cases()).isZero();
    }

    @Test
    void nothingOfARoundIsLost() {
        var reply = house.sayInPrivate("leader-qh-10-1", "早上转了一圈 二楼老李家门口堆煤球 五楼插座飞线充电瓶车 7楼消防门锁死了");

        assertThat(acts(reply)).isEqualTo("case 1001, case 1002, case 1003");
    }
}
