package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What only shares its words with a danger calls nobody, and a danger told in small words is heard for what it is.
class NearDangerTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "我是3栋2单元701老王的儿媳妇 我在杭州上班", "您好 我是10栋1单元904的房东", "我住19栋2单元1402 下午三点以后在家", "新邻居报到 16栋1单元502", "805的是个爹爹 81岁",
        "着火了高层住户往哪里跑", "这个群火药味太浓了", "公交上挤得我气都喘不上来", "昨天夜里做梦梦到屋里起火", "有人拿泡沫箱卡着电梯搬家具", "厨房有只老鼠 我在椅子上不敢下地 来个胆大的",
        "我家三口都中招了 全倒了 流感", "有人认识修燃气灶的吗 我奶奶家打不着", "车棚充电桩插头插不进", "扔垃圾的工夫门被风关上了 穿拖鞋 手机没电",
        "西门快递柜死机了 我的东西拿不出来 超时要扣钱", "台阶上有青苔 早上一个娭毑滑倒了 没事", "又砸下来一个!!! 是拖把", "开锁师傅在弄我的锁", "我炖着汤 细伢子在屋里搭积木",
        "天花板滴个不停 桶都满了", "屋顶还漏着 补了等于没补", "天花板裂了条细缝", "电梯往下顿了一下 又好了", "外头救护车在叫 是哪家", "灯忽明忽暗的", "煤气灶火小得很"})
    void whatOnlySharesItsWordsWithDangerCallsNobodyOut(String text) {
        assertThat(acts(house.say("qh-2-1", "r-1", text))).doesNotContain("alarm", "warn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我住3栋1单元102 上午都在屋里", "我外公住院花了八万 有没有什么救助", "我是12栋603的租客"})
    void whoeverSaysInPrivateWhoTheyAreIsInNoDanger(String text) {
        assertThat(acts(house.sayInPrivate("r-1", text))).doesNotContain("alarm");
    }

    @ParameterizedTest
    @CsvSource({
        "楼道里躺着个人, 120", "喊他没反应 手好冰, 120", "他在撬我的门锁!!, 110", "有人在弄我家的锁, 110", "他在捅我门锁, 110", "好像是瓦斯, 119", "刚才摸了下灯杆 麻得很, 120、119", "单元门带电, 120、119",
        "铁门把手有电, 120、119", "空调外机在冒烟, 119", "插座冒烟 物业来看一下咯, 119", "灶台那里漏气 有味, 119", "屋里一股糊味 找不到是哪里, 119", "毛毛在屋里 炉子上还烧着水 门关了, 119"})
    void dangerInSmallWordsIsHeardForWhatItIs(String text, String call) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("求救打 " + call + "。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有时候想跟她去算了", "站在阳台上想 跳下去就清静了", "真的想一了百了 房贷也还不起"})
    void despairInSmallWordsIsHeard(String text) {
        assertThat(acts(house.sayInPrivate("r-1", text))).isEqualTo("alarm 1001");
    }

    @Test
    void whoeverIsLockedOutWithAChildAtTheStoveStaysAtTheDoor() {
        assertThat(texts(house.say("qh-2-1", "r-1", "崽锁屋里了 灶上还开着火"), "qh-2-1")).singleElement().asString().contains("守在门口").doesNotContain("往下跑");
    }

    @ParameterizedTest
    @ValueSource(strings = {"救命啊啊啊", "救命!!!快来人!!!", "来人呐 救命"})
    void whoeverOnlyCriesIsAskedWhatItIsAndWhere(String cry) {
        assertThat(texts(house.say("qh-2-1", "r-1", cry), "qh-2-1")).singleElement().asString().contains("出了什么事", "110、119、120").doesNotContain("进水");
    }

    @ParameterizedTest
    @CsvSource({"我老公晕倒了 没反应, 按压, medical", "厨房起火了, 弯腰, fire", "电梯卡住了 我在里面出不来, 报警钮, trapped"})
    void whatTheCryWasForIsTheSameAlarmWithItsOwnFirstSteps(String named, String advice, String category) {
        house.named("r-1", "2-1-301").say("qh-2-1", "r-1", "救命啊!!!");
        house.pass(Duration.ofSeconds(40));

        var reply = house.say("qh-2-1", "r-1", named);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains(advice);
        assertThat(house.caseOf(1001).category()).contains(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我刚转了八千 忘了说", "我转了五千哦刚才忘了讲"})
    void whoeverHasPaidAfterAllHearsHowToGetItBack(String paid) {
        house.sayInPrivate("r-1", "公安局打电话来讲我涉嫌洗钱 叫我把钱转到安全账户");
        house.pass(Duration.ofMinutes(9));

        assertThat(texts(house.sayInPrivate("r-1", paid), "r-1")).singleElement().asString().contains("110", "止付");
    }

    @ParameterizedTest
    @ValueSource(strings = {"赶紧报警 打银行电话", "快报警 打银行"})
    void moneyThatIsGoneIsNoFight(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("warn 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("止付");
    }

    @Test
    void whoeverTakesLeaveInPrivateIsHeard() {
        assertThat(texts(house.sayInPrivate("r-1", "我东西都收拾好了 房租付清了 不麻烦大家了"), "r-1")).anyMatch(line -> line.contains("12356"));
    }
}
