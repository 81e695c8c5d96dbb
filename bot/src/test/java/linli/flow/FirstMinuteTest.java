package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a line by itself is understood as: who is called, which number and which first steps are said, and what calls nobody.
class FirstMinuteTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "有人在我家门口拧门把手 我一个人在家不敢出声, 110, 别开门", "门外有个男的一直拽我家门 我好怕, 110, 别开门",
        "楼上水管爆了 水顺着吊灯往下淌, 119, 拉总闸", "三楼外机架子断了 吊在半空晃 下面有小孩在玩, 119, 底下的人先走开",
        "快看 六楼窗台外面爬着个小伢子, 119, 轻声", "我在菜场碰到个老人家 她讲不清住哪里, 110, 陪着别走开",
        "电梯卡住了 里面的爹爹胸口闷 出冷汗, 119、120, 松开领口", "楼下打架 有人脑壳打破了 一脸的血, 110、120, 用力压住",
        "娭毑跶了一跤 坐地上起不来 我扶不动, 120, 别硬扶", "孩子哮喘犯了 喘得厉害, 120, 喷雾"})
    void alarmSaysTheNumberAndTheStepsThatFit(String text, String number, String advice) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("求救打 " + number + "。", advice).doesNotContain("按压");
    }

    @ParameterizedTest
    @ValueSource(strings = {"楼下打架 有人脑壳打破了 一脸的血", "被打得头破血流 人还在地上"})
    void policeAreCalledToWhoeverIsHurtInAFight(String text) {
        assertThat(targets(house.say("qh-2-1", "r-1", text))).contains("police");
    }

    @ParameterizedTest
    @ValueSource(strings = {"安眠药就在手边 水也倒好了", "我住2栋1单元302 绳子都系好了", "我在楼顶 脚已经在栏杆外头了", "我妈骂我不如死了 刀片我拿在手上"})
    void whoeverDespairsInPrivateIsSpokenToWarmly(String text) {
        assertThat(texts(house.sayInPrivate("r-1", text), "r-1")).singleElement().asString().contains("我在", "12356").doesNotContain("身边的人");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "我没开 他走了", "一楼右手边 门开哒", "消防车在喷水 洗地呢", "她要走 我拉不住 吃了饭再走嘛", "崽女都不在身边 习惯了", "敲门冇人应 东西放门口了",
        "我也闻到了 楼下烧烤吧", "前年也有个伢子爬窗户 好在有人看见", "都少说一句 楼上楼下的", "邻里之间 好说好商量", "他们往7栋走了 发传单的", "一个人在家 看恐怖片好怕"})
    void whatOnlySoundsLikeDangerOrAQuarrelIsTalk(String text) {
        assertThat(acts(house.say("qh-2-1", "r-1", text))).doesNotContain("alarm").doesNotContain("case");
    }

    @ParameterizedTest
    @CsvSource({
        "哪个从楼上往下扔瓶子 炸在我脚边, fire_safety", "谁家的狗没牵绳 把我孙子扑倒了, public_order", "楼道里堆满纸箱子 还放了个煤炉子, fire_safety"})
    void hazardIsSomebodysWorkAndNoAlarm(String text, String category) {
        house.say("qh-2-1", "r-1", text);

        assertThat(house.caseOf(1001).nature().code()).isEqualTo("service_request " + category);
    }

    @Test
    void whoeverHasPaidASwindlerHearsHowToGetItBack() {
        assertThat(texts(house.say("qh-2-1", "r-1", "我妈已经把钱给那个查燃气的了 是不是骗子"), "qh-2-1")).singleElement().asString().contains("110", "止付");
    }

    @Test
    void swindleLongPastIsTalk() {
        assertThat(house.say("qh-2-1", "r-1", "去年我同事也被刷单的骗过两万")).isEqualTo(Reply.SILENT);
    }
}
