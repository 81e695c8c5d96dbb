package linli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsQuestionTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "物业停水催费合不合法", "楼上半夜装修犯不犯法", "业委会不开会能不能换", "物业不交账目违法吗", "老板不签合同合不合法", "楼上漏水不肯修可以告他吗", "高空抛物找不到人谁赔",
        "被辞退了有没有赔偿", "商家不退预付卡怎么维权", "物业公司能不能随便停电", "消防通道停车会被罚款吗", "阳台封窗物业不让 有这个规定吗", "小孩被别的小孩打伤家长要赔吗",
        "开发商延期交房能退房吗", "邻居造谣我能告他吗", "业主不交物业费会不会上征信", "养大型犬不牵绳罚多少", "物业不作为可以换物业吗", "房东提前赶人 合法么", "离婚了孩子归谁",
        "厂里裁我 做了八年赔几个月工资", "下班路上崴了脚算工伤吗", "水管爆了淹了楼下 钱谁出", "房子空了两年物业费打不打折", "婚没结成 彩礼要得回不", "爷爷留下的老屋几兄弟怎么分",
        "换电梯要多少户签字", "开发商只卖车位不租 这样对吗", "微信聊天记录法院认不认", "物业费一直涨 不交行不行",
        "房东要涨房租 合同没到期 可以涨吗", "房东卖房子 我没到期要搬不", "空着没住的房子物业费要交全部吗", "手写的借条作数不", "电瓶拎回家充罚款不", "骑手摔伤了哪个赔",
        "鞋子试过了能退不", "合同没到期房东能不能涨租"})
    void questionAfterTheLawIsOneHoweverMuchItSoundsLikeAComplaint(String text) {
        assertThat(RightsQuestion.isIn(PlainText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "物业又停水催费了 有没有人管", "楼上半夜装修 能不能管管", "电梯又坏了能不能修一下", "楼下KTV吵到两点 能不能来人处理", "能不能换个亮点的路灯", "空调滴水 能不能让他移一下",
        "老板拖欠我三个月工资 一分不给", "物业乱收费 太不像话了", "能不能告诉我电话", "灯泡坏了能不能换", "垃圾三天没收了 合理吗", "能不能帮我换一下水龙头", "物业能不能换个保安",
        "楼上漏水怎么办", "我是三栋的业主，从去年开始物业就不交账目，我们去问了好几次都说财务不在，后来又换了一个经理，还是不给看，这样做合法吗",
        "可以告知一下进度吗", "要不要报名", "路灯坏了谁负责", "路灯坏了归谁管", "我要投诉物业",
        "楼上漏水 派人来看看算不算紧急", "有没有人来管管 物业这样对吗", "帮我问下退不退", "电梯吱嘎吱嘎响 是打算当闹钟吗", "外墙皮快掉了 是等砸到人才算危险吗",
        "快递能不能取一下", "垃圾要交给谁", "他还要给我扣钱 气死了", "能领我去看看吗", "水卡能不能补一张"})
    void pleaIsNone(String text) {
        assertThat(RightsQuestion.isIn(PlainText.of(text))).isFalse();
    }
}
