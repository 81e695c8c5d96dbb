package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no longer there, grows without a name, was seen far away or is enjoyed is no danger of its own; why a fault presses makes that graver.
class NoLongerADangerTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "烟散干净了", "现在没冒烟了", "闻着没味了", "煤气味没了", "血总算止住", "伤口不出血了", "上面没打了", "没再闹了", "喊的人没喊了", "火花不冒了", "不滋滋响了", "水下去了",
        "刚才的烟不见了", "没声音了", "没烟了", "血止住了", "没什么味了", "不冒烟了", "没气味了"})
    void whatIsNoLongerThereCallsNobody(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我爸没呼吸了", "奶奶没声了 叫不应", "没脉搏了 快来人", "血一直止不住", "烟越来越浓了 看不见路", "水越涨越高 进屋了", "打得更凶了 有人流血", "火又起来了", "楼道里女的没声了 男的还在打",
        "门锁死了 里面没声音了 冒烟"})
    void whatSomebodyLivesByMustStay(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).contains("chief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"又大了", "越来越大了", "越来越吵", "更大了", "比早上大了", "又滴了"})
    void whatGrowsWithoutANameCallsNobody(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).doesNotContain("chief");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "刚看新闻 上海有栋楼着火了", "抖音里有个人掉河里了", "听说岳麓那边塌方 埋了人", "对面小区着火了 快看", "烤着炭火吃火锅 舒服", "屋里烧盆炭火 好暖和", "我家的猫掉楼下去了 没事",
        "电梯讲超重 里面就我一个人", "我有他电话 在打了", "桥头有个娭毑补衣服", "谁在烧树叶啊 烟飘得到处都是", "我腿脚不便 下不得楼 住7栋", "丰巢有一格弹不开 我衣服在里面"})
    void whatIsFarAwayOrEnjoyedCallsNobody(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).doesNotContain("chief");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "对面栋着火了", "楼下车棚烧起来了", "屋里烧炭 老婆晕倒了", "炭火把地板烧着了", "楼塌了一角 有人压在下面", "我崽从窗台掉下去了", "我婆婆摔在卫生间 动不了", "门锁死了 我崽关在里面",
        "门口有个嗲嗲 讲不清住哪里 冻得发抖", "又打起来了 拿刀了"})
    void whatIsNearStillDoes(String text) {
        assertThat(targets(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text))).contains("chief");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17栋楼顶有块铁皮松了 风一吹哐哐响 | 底下是学生走的路
            17栋楼顶有块铁皮松了 风一吹哐哐响 | 下面天天有小孩玩
            17栋门口台阶缺了一块            | 那里老人摔过一跤
            17栋门口台阶缺了一块            | 天黑好几个人绊倒过
            """)
    void whyAFaultPressesIsOfThatFault(String fault, String reason) {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", fault);

        assertThat(targets(house.say("qh-17-1", "r-1", reason))).doesNotContain("chief");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverIsInTheLiftThatWasToldOfIsNoReason() {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", "电梯停在12楼不动了");

        assertThat(targets(house.say("qh-17-1", "r-1", "我崽在里头"))).contains("chief");
    }

    @Test
    void whoeverFallsThereJustThenIsHelped() {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", "17栋门口台阶缺了一块");

        assertThat(targets(house.named("r-2", "17-1-502").say("qh-17-1", "r-2", "有个娭毑刚在台阶上摔倒了 起不来"))).contains("chief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没什么味了", "闻不到了", "没声音了", "窗户开着 没味了", "现在没气味了"})
    void afterTheEndOfAnAlarmItIsNoSecondOne(String text) {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", "厨房好大的煤气味");
        house.sayInPrivate("worker-2", "到了");
        house.sayInPrivate("worker-2", "解除 1001 阀门拧紧了 测过没漏");
        house.pass(Duration.ofMinutes(5));

        assertThat(targets(house.say("qh-17-1", "r-1", text))).doesNotContain("chief");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatIsToldInConfidenceIsGoneOnAboutForTheSameFewEyes() {
        house.named("r-1", "17-1-303").say("qh-17-1", "r-1", "17栋地下室有人租给外卖的住 电瓶车停一排充电");
        house.sayInPrivate("r-1", "刚群里那个地下室的 别说是我讲的");

        var reply = house.sayInPrivate("r-1", "一间房住八个人 里头还烧煤气罐");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(targets(reply)).isSubsetOf("r-1", house.caseOf(1001).owner());
    }

    @ParameterizedTest
    @ValueSource(strings = {"短信讲后天停水 真的吗", "收到短信 明天换水表 是真的不", "短信说明早检修停气 准不准"})
    void whetherANoticeIsTrueIsNoScam(String text) {
        assertThat(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text).issues()).noneMatch(issue -> issue.kind() == Kind.FRAUD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"短信说停电 要点链接填银行卡 真的假的", "有人讲换电表 先转200块给他 是真的吗"})
    void whetherSomebodyMayBePaidStillIs(String text) {
        assertThat(house.named("r-1", "17-1-303").say("qh-17-1", "r-1", text).issues()).anyMatch(issue -> issue.kind() == Kind.FRAUD);
    }
}
