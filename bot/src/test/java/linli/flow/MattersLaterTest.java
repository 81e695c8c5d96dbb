package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a matter after it was told: what is of it, what is another matter, and what is none at all.
class MattersLaterTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "充电车位又被油车占了 天天停, 车库3号枪扫码是坏的 一直显示离线", "楼道垃圾没人收, 单元门口那块砖翘起来了 我婆婆绊了一跤", "楼道灯不亮了, 信报箱的门板被人撬坏了",
        "电梯按键没反应, 雨棚破了个大洞", "单元门关不严, 花坛边的路面塌陷了一块"})
    void aFaultOfAnotherThingIsAMatterOfItsOwnWhoeverTellsOfIt(String told, String another) {
        house.say("qh-20-1", "r-1", told);
        house.pass(Duration.ofMinutes(6));
        house.say("qh-20-1", "r-2", another);

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "梯子停在7楼不动了 里头没人, 我昨晚也是 门关了又开关了又开 搞了五六次", "楼道灯全黑了, 整栋都没的", "电梯按键没反应, 坏了一个星期了", "楼道灯全黑了, 三楼也是黑的"})
    void whatNamesNoOtherThingIsOfWhatWasJustTold(String told, String more) {
        house.say("qh-20-1", "r-1", told);
        house.pass(Duration.ofMinutes(6));
        house.say("qh-20-1", "r-2", more);

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverMissesThoseWhoShouldComeNamesNothingBecauseAllKnowWhat() {
        house.say("qh-12-1", "r-1", "今天梯子又发癫 我按1楼它带我去负一");
        house.pass(Duration.ofHours(9));
        house.say("qh-12-1", "r-2", "还没修啊");

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯还是黑的咧", "楼道灯还是不亮", "灯到现在还是黑的"})
    void whatIsStillSoTwoDaysLaterIsOfWhatANeighbourTold(String still) {
        house.say("qh-20-1", "r-1", "五楼到六楼那个灯一闪一闪的");
        house.pass(Duration.ofHours(50));

        house.say("qh-20-1", "r-2", still);

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我屋里灯还是黑的 跳闸了", "单元门还是关不上"})
    void whatIsStillSoAtHomeOrWithAnotherThingIsNot(String still) {
        house.say("qh-20-1", "r-1", "五楼到六楼那个灯一闪一闪的");
        house.pass(Duration.ofHours(50));

        house.say("qh-20-1", "r-2", still);

        assertThat(house.cases()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天下午三点以后在家", "明天上午家里有人", "晚上七点以后都在屋里"})
    void whoeverComesReadsWhenSomebodyIsIn(String when) {
        house.say("qh-2-1", "r-1", "我家马桶一直流水 关不住");
        house.pass(Duration.ofHours(3));

        var reply = house.say("qh-2-1", "r-1", when);

        assertThat(texts(reply, "qh-2-1")).isEmpty();
        assertThat(reply.messages()).singleElement().satisfies(told -> assertThat(told.text()).contains(when));
    }

    @ParameterizedTest
    @ValueSource(strings = {"今天下午在家 你来拿", "明天上午在家没", "周末都不用在家"})
    void whatIsSaidToANeighbourIsNotForWhoeverComes(String said) {
        house.say("qh-2-1", "r-1", "我家马桶一直流水 关不住");
        house.pass(Duration.ofHours(13));

        assertThat(house.say("qh-2-1", "r-1", said).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业前台", "让保安查一下", "问下物业管家", "找保安调个监控", "你打物业电话问一下", "草莓烂了四个", "橘子霉了两个 找团长", "鸡蛋碎了三个 补发不"})
    void adviceAndWhatIsBoughtTogetherOpenNothing(String text) {
        assertThat(house.say("qh-29-1", "r-1", text).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业前台没人 打了十个电话", "保安睡觉 谁都放进来", "楼下超市卖烂草莓 还不给换"})
    void complaintsOfThemAreMattersStill(String text) {
        house.say("qh-29-1", "r-1", text);

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001不用管", "1001 不用处理", "1001不要管它"})
    void byItsNumberItIsTakenBackWithoutMore(String text) {
        house.say("qh-3-1", "r-3", "楼道灯不亮了");

        house.say("qh-3-1", "r-3", text);

        assertThat(house.caseOf(1001).isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@邻里 物业几点下班", "@邻里 物业办公室在哪", "@邻里 你晓得不 安检是不是要钱", "@邻里 办门禁卡要带什么材料"})
    void aQuestionOfItsOwnIsNotAnsweredWithHowAnotherMatterStands(String text) {
        house.say("qh-3-1", "r-3", "楼道灯不亮了");
        house.pass(Duration.ofMinutes(10));

        var reply = house.say("qh-3-1", "r-3", text);

        assertThat(acts(reply)).doesNotContain("1001");
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().doesNotContain("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@邻里 师傅几点来", "@邻里 到哪一步了", "@邻里 今天没人来啊"})
    void whoeverAsksHowFarItIsIsTold(String text) {
        house.say("qh-3-1", "r-3", "楼道灯不亮了");
        house.pass(Duration.ofMinutes(10));

        assertThat(texts(house.say("qh-3-1", "r-3", text), "qh-3-1")).singleElement().asString().contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改一点半行不", "那就周三早上吧", "师傅明天上午十点来 要有人开弱电井", "医生改成下午了 改三点行不行", "来了 在接", "六点半可以"})
    void timesForAVisitGoToTheOwnerAndAreConfirmed(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元301宽带没网");
        house.pass(Duration.ofMinutes(20));

        var reply = house.sayInPrivate("r-3", text);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", text).doesNotContain("说好了");
        assertThat(texts(reply, "r-3")).singleElement().asString().contains("1001", "看得到");
    }

    @Test
    void daysLaterAVisitIsPutOffInTheSameHands() {
        house.sayInPrivate("r-3", "清河苑3栋1单元301宽带没网");
        house.pass(Duration.ofDays(5));

        assertThat(acts(house.sayInPrivate("r-3", "医生改成下午了 改一点半行不"))).isEqualTo("command 1001");
    }

    @Test
    void whatEndsAQuarrelIsHeardInPrivate() {
        house.sayInPrivate("r-1", "德馨园6栋1单元1203 房东不退我押金三千六 说墙上有钉子印");
        house.pass(Duration.ofHours(30));

        var reply = house.sayInPrivate("r-1", "收到了 谢谢");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"知道了 谢谢", "好的 辛苦了", "谢谢你们"})
    void aNodEndsNoQuarrel(String text) {
        house.sayInPrivate("r-1", "德馨园6栋1单元1203 房东不退我押金三千六 说墙上有钉子印");
        house.pass(Duration.ofHours(30));

        assertThat(house.sayInPrivate("r-1", text).messages()).isEmpty();
    }

    @Test
    void whoeverAsksWhomToGoToWithAQuarrelReadsWhoHasIt() {
        house.say("dx-6-1", "r-1", "房东不退我押金 说墙上有钉子印");
        house.pass(Duration.ofMinutes(6));

        var reply = house.ask("dx-6-1", "r-1", "这种找哪个");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(texts(reply, "dx-6-1")).singleElement().asString().contains("罗小燕");
    }

    @Test
    void whichCompoundIsAskedOnceWhereSeveralHaveSuchAHouse() {
        house.named("r-1", "10-601 肖");
        var first = house.sayInPrivate("r-1", "家里的马桶一直流水");
        assertThat(texts(first, "r-1")).singleElement().asString().contains("1001", "清河苑", "德馨园");

        assertThat(texts(house.sayInPrivate("r-1", "一个月水费多了四十几"), "r-1")).noneMatch(text -> text.contains("德馨园"));
        house.sayInPrivate("r-1", "德馨园");

        assertThat(house.caseOf(1001).place().compound()).contains("dx");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-4");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"前天离婚了 一个人住, 难为您", "这个师傅真好 给他橘子都不要, 那就好", "两个小伙子蛮好 一路扶着, 那就好"})
    void newsInPrivateAreMetWithAFittingWord(String text, String word) {
        assertThat(texts(house.sayInPrivate("r-1", text), "r-1")).singleElement().asString().contains(word);
    }
}
