package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.CaseEvent;
import linli.message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What neighbours say of a matter that one of them has told is one matter and one line in the group, whoever says it.
class OneLineForOneMatterTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "单元门风一吹就哐哐响, 闭门器坏了吧 油漏光了", "单元门一关就砰一声 吓死人, 能不能找人来看下那个门啊", "单元门风一吹就哐哐响, 铰链坏了吧 门都歪了",
        "垃圾桶满得出来了 两天冇收, 野猫翻得到处都是", "垃圾桶满了三天没人收, 狗把袋子都扯烂了", "垃圾桶满了三天没人收, 臭得我窗都关了 物业不管",
        "二楼平台上好多垃圾 塑料袋卫生巾都有, 我开窗就看见 夏天苍蝇飞进来", "电梯门口全是纸箱泡沫 谁收啊, 保洁阿姨说不归她管", "电梯门口全是纸箱泡沫 谁收啊, 物业看见了也不管", "单元门那个机子屏是黑的 按了没反应, 门口那个机子黑屏了 外卖都上不来",
        "对面工地灰好大, 窗户都不敢开"})
    void whatComesOfItOrBelongsToItIsOfTheSameMatter(String told, String more) {
        house.say("qh-20-1", "r-1", told);
        house.pass(Duration.ofMinutes(8));

        var reply = house.say("qh-20-1", "r-2", more);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "qh-20-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "单元门风一吹就哐哐响, 楼道窗户玻璃裂了一块", "垃圾桶满得出来了 两天冇收, 单元门关不上了", "垃圾桶满了三天没人收, 电梯一直叫 按钮也掉了", "过道里堆了好多纸箱, 充电桩扫码没反应",
        "楼道灯不亮了, 广场舞音响开到十点 吵死人", "楼道灯不亮了, 信报箱被人撬了", "对面工地灰好大, 小区大门的杆子断了", "电梯门关不拢, 三楼消防门关不上"})
    void whatPlainlyNamesAnotherThingIsAMatterOfItsOwn(String told, String another) {
        house.say("qh-20-1", "r-1", told);
        house.pass(Duration.ofMinutes(8));
        house.say("qh-20-1", "r-2", another);

        assertThat(house.cases()).isEqualTo(2);
    }

    @Test
    void whoeverHasItReadsWhatNeighboursSayOfIt() {
        house.say("qh-20-1", "r-1", "单元门风一吹就哐哐响");
        house.pass(Duration.ofMinutes(3));

        var reply = house.say("qh-20-1", "r-2", "闭门器坏了吧 油漏光了");

        assertThat(reply.messages()).singleElement().satisfies(told -> assertThat(told.text()).contains("1001", "油漏光了"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我也是电信 完全没网了", "我是移动的 也没网了", "我家也是 红灯一直闪"})
    void moreOfTheSameOutageIsOfTheSameMatter(String more) {
        house.say("dx-9-1", "r-1", "我电信 光猫红灯了");
        house.pass(Duration.ofMinutes(2));

        assertThat(acts(house.say("dx-9-1", "r-2", more))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我那个车位头上老是滴水 车顶都滴花了", "那个滑梯底破了个洞 划屁股", "停车棚那个充电插座坏了两个 排队充", "电子屏上的时间慢半个钟头", "我车位上面的水管漏 天天滴我车上"})
    void aFaultThatIsToldAsATroubleOfOnesOwnIsAMatter(String text) {
        assertThat(house.say("qh-3-1", "r-1", text).issues()).extracting(issue -> issue.kind()).containsExactly(Kind.SERVICE_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业这点事就是踢皮球", "车顶落了好多叶子", "我们19栋不停吧", "我家钟慢了半个钟头", "滑滑梯把裤子磨破了 哈哈", "换个物业还不是一样"})
    void grumblingAndTalkOpenNothing(String text) {
        assertThat(house.say("qh-19-1", "r-1", text).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"门口的门禁屏是黑的 按了没反应, 物业明早来换 今晚我把门开着", "垃圾桶满了两天没收, 收垃圾的师傅请假了 今天换人来", "路口减速带翘起来了, 旧的拆了 新的周四装"})
    void whatALeaderSaysBecomesOfItIsKept(String told, String word) {
        house.say("qh-10-1", "r-1", told);
        house.pass(Duration.ofMinutes(30));
        house.say("qh-10-1", "leader-qh-10-1", word);

        assertThat(house.eventsOf(1001)).anyMatch(event -> event.type() == CaseEvent.Type.SPOKEN_FOR || event.type() == CaseEvent.Type.DONE);
    }

    @Test
    void ofTwoMattersOfOnesOwnTheOneIsMeantThatIsNamed() {
        house.say("qh-15-1", "r-1", "垃圾分类那个桶盖子坏了 脚踩不动");
        house.pass(Duration.ofMinutes(1));
        house.say("qh-15-1", "r-1", "另外楼道3楼窗户关不上 灌风");
        house.pass(Duration.ofHours(6));

        assertThat(acts(house.say("qh-15-1", "r-1", "桶的事呢"))).isEqualTo("command 1001");
    }

    @Test
    void aNeighbourWhoOnlySaidThatItIsTheSameMovesNothing() {
        house.say("dx-8-1", "r-1", "窗外那棵梧桐把我家光全挡了 找人来修剪一下");
        house.say("dx-8-1", "r-2", "我也是");
        var place = house.caseOf(1001).place();
        house.pass(Duration.ofMinutes(10));
        house.say("dx-8-1", "r-3", "谁看到我家橘猫 昨晚没回来");
        house.say("dx-8-1", "r-2", "好像在车棚");

        assertThat(house.caseOf(1001).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"又有水出来了 是接头那里", "又漏了 还是那个接口", "又渗出来了"})
    void whatBeginsAgainAfterItWasDoneIsOpenedAgain(String again) {
        house.sayInPrivate("r-1", "马桶漏水 底下一圈湿的 清河苑2-1-501");
        house.say("grid-1", "worker-1", "4 1001 换了进水阀");
        house.pass(Duration.ofMinutes(15));
        house.sayInPrivate("r-1", again);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"会不会是哪里漏", "该不会是水表坏了"})
    void whoeverWondersWhereItComesFromAsksNobodyElse(String guess) {
        house.sayInPrivate("r-1", "我家水表转得飞快 没开水也走 清河苑6-2-301");
        house.pass(Duration.ofMinutes(1));
        house.sayInPrivate("r-1", guess);

        assertThat(house.cases()).isEqualTo(1);
    }
}
