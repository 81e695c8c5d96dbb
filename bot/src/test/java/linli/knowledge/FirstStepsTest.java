package linli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done first fits what was told: nobody presses the chest of somebody who talks, and nobody searches for a child whom they hold by the hand.
class FirstStepsTest {
    @ParameterizedTest
    @CsvSource({
        "medical, 我爸倒在厕所里 叫不醒了, 按压胸口", "medical, 同事突然没呼吸了, 按压胸口", "other_emergency, 路边有个人一动不动, 按压胸口",
        "other_emergency, 花坛边躺着个老倌子, 按压胸口", "medical, 奶奶嘴歪了 讲不清楚话, 几点开始", "medical, 伢子抽筋了 眼睛往上翻, 往嘴里塞",
        "medical, 崽被枣子噎住了, 往里往上", "medical, 开水瓶倒了 娃腿上全是泡, 自来水", "medical, 切肉切到手 血止不住, 用力压住",
        "medical, 我妈哮喘犯了, 喷雾", "medical, 老倌子心口痛, 半躺", "medical, 娭毑跶了一跤 坐地上起不来, 别硬扶", "medical, 我爸头痛得厉害, 守着他",
        "medical, 对门爹爹两天没下楼 门不应, 敲敲门", "other_emergency, 三天冇看见楼上娭毑了, 敲敲门",
        "trapped, 电梯卡住了 里面的爹爹胸口闷, 松开领口", "trapped, 关在电梯里了, 靠墙站稳",
        "violence, 有人在拧我家门把手, 别开门", "other_emergency, 我一个人在家 门外有人, 别开门", "violence, 那个男的一直跟着我, 有灯的地方",
        "violence, 楼下打架 有人脑壳打破了, 别上前", "violence, 楼下打架了, 锁好门",
        "missing_person, 我碰到个老人家 讲不清住哪, 陪着别走开", "missing_person, 她又往外走 我拉不住, 陪着别走开", "missing_person, 门口有个小妹妹一直哭, 陪着别走开",
        "missing_person, 我爷爷中午出去到现在没回, 报警",
        "flood_collapse, 水从灯里往下流, 拉总闸", "flood_collapse, 楼上爆管了 屋里像下雨, 拉总闸", "flood_collapse, 河堤垮了 水进村了, 往高处",
        "electric, 插座进水 冒火花了, 拉总闸", "electric, 电线断了掉在水坑里, 8 米",
        "other_emergency, 空调外机只剩一根管子吊着, 底下的人先走开", "flood_collapse, 外墙瓷砖往下掉, 底下的人先走开",
        "other_emergency, 有个伢子爬到窗台外面去了, 轻声", "other_emergency, 五楼外机上坐着个小孩, 轻声"})
    void theyFitWhatWasTold(String category, String report, String advice) {
        assertThat(stepsFor(category, report).steps()).contains(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "medical, 我爸讲头昏", "medical, 伢子发烧四十度", "medical, 手上划了道口子 血止不住", "medical, 烫到手了 起泡", "medical, 扯不动他 跶倒哒", "medical, 胸口闷",
        "other_emergency, 我一个人在家 好怕", "electric, 电箱冒火花", "violence, 打架了", "trapped, 电梯里有人哮喘犯了"})
    void nobodyIsToldToPressTheChestOfWhoeverAnswers(String category, String report) {
        assertThat(stepsFor(category, report).steps()).doesNotContain("按压", "按胸口");
    }

    @Test
    void whoeverIsHurtInAFightNeedsPoliceAndAnAmbulance() {
        assertThat(stepsFor("violence", "两个人打架 一个头上全是血").call()).contains("110").contains("120");
        assertThat(stepsFor("violence", "两个人在打架").call()).isEqualTo("110");
    }

    private static FirstSteps stepsFor(String category, String report) {
        return Examples.knowledge().firstStepsIn(Optional.of(category), report);
    }
}
