package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.cases.Case.Status;
import linli.message.Audience;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a household says days later of its matter, and neighbours who never told of it: over, back, or still waited for, it is the same matter.
class OverAndBackTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "电梯到9楼就不动 按哪个都不走, 今天又好了 没停过", "三楼的声控灯不亮, 亮了哦", "门禁刷不开 脸也不认, 好了 换了个新的头", "下水道返水 一股黑水, 退下去了 我在搞卫生",
        "清河苑3栋1单元阳台一股死老鼠味, 真是松了 拧紧了 不臭了", "楼道有人倒剩饭 一股馊味, 保洁来搞了 搞得蛮干净"})
    void onTheNextEveningToo(String told, String over) {
        house.say("qh-3-1", "r-3", told);
        house.pass(Duration.ofHours(34));

        var reply = house.say("qh-3-1", "r-3", over);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "qh-3-1")).isEmpty();
        assertThat(reply.messages()).singleElement().extracting(SentMessage::text).asString().contains("1001", over);
    }

    @ParameterizedTest
    @CsvSource({"马桶堵了 水下不去, 好哒通哒", "厨房水龙头滴水, 好了没滴了"})
    void whatBeginsLikeANodIsMoreThanThat(String told, String over) {
        house.sayInPrivate("r-3", "清河苑3栋1单元302" + told);
        house.pass(Duration.ofHours(1));

        assertThat(texts(house.sayInPrivate("r-3", over), "grid-1")).singleElement().asString().contains("1001", "说好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的好的", "麻烦你们了", "麻烦你们了[玫瑰]", "辛苦师傅了", "不好意思 麻烦大家了"})
    void thanksAndNodsAreNoMatterAndEndNone(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元三楼的声控灯不亮");

        assertThat(house.sayInPrivate("r-3", text).messages()).isEmpty();
        assertThat(house.sayInPrivate("r-9", text).messages()).noneMatch(sent -> sent.to().startsWith("grid"));
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"平安夜快乐 把这条发给十个好友", "吃饭去了", "早上好"})
    void greetingsInPrivateAreOnNobodysCard(String text) {
        house.sayInPrivate("r-3", "清河苑3栋1单元三楼的声控灯不亮");
        house.pass(Duration.ofHours(20));

        assertThat(house.sayInPrivate("r-3", text).messages()).noneMatch(sent -> sent.text().contains("1001"));
    }

    @ParameterizedTest
    @CsvSource({
        "四楼到五楼那截灯又不亮 摸黑, 换好了 亮瞎眼", "楼下那排路灯全瞎了, 全亮了", "门禁刷不开 进不来, 门禁好了 刷得开", "电梯停在18楼不动了, 电梯好了 我刚坐上来", "单元门关不上, 门修好了 关得紧"})
    void whatANeighbourHasSeenToIsOverAndTheGroupReadsNothingOfTime(String told, String over) {
        house.say("qh-3-1", "r-3", told);
        house.pass(Duration.ofMinutes(30));

        var reply = house.say("qh-3-1", "r-4", over);

        assertThat(reply.messages()).singleElement().extracting(SentMessage::text).asString().contains("1001", over);
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(groupLines(house.pass(Duration.ofHours(2)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"饭好了 上来吃", "我到了", "快递拿到了", "车停好了", "手机修好了", "灯具店开门了没", "天亮了再说", "算了 睡觉", "门口的雪化了"})
    void whatNeighboursSayOfOtherThingsIsTalk(String text) {
        house.say("qh-3-1", "r-3", "四楼到五楼那截灯又不亮 摸黑");
        house.pass(Duration.ofMinutes(30));

        assertThat(house.say("qh-3-1", "r-4", text).messages()).isEmpty();
    }

    @Test
    void whereSeveralToldOfItOneWhoHasWaterAgainIsEnoughForTheGroupToReadNothingOfTime() {
        house.say("qh-3-1", "r-3", "停水了");
        house.say("qh-3-1", "r-4", "我家也停水了");
        house.say("qh-3-1", "r-3", "来水了");

        assertThat(groupLines(house.pass(Duration.ofHours(4)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"r-3, 又不亮了", "r-3, 还是一闪一闪", "r-4, 三楼的声控灯又不亮了"})
    void whatIsBackIsAnnouncedAsEver(String who, String back) {
        house.say("qh-3-1", "r-3", "三楼的声控灯不亮");
        house.say("qh-3-1", "r-3", "亮了哦");
        house.pass(Duration.ofMinutes(40));

        house.say("qh-3-1", who, back);

        assertThat(house.cases()).isEqualTo(1);
        assertThat(groupLines(house.pass(Duration.ofHours(4)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"三楼的声控灯不亮, 亮是亮了 一秒就熄", "井盖不见了, 一踩一翘 更吓人", "水龙头滴水, 还在滴"})
    void whoeverWasAskedWhetherItIsSolvedNeedNotNameIt(String told, String notYet) {
        house.say("qh-3-1", "r-3", "清河苑3栋1单元" + told);
        house.say("grid-1", "worker-1", "1001 4 弄好了");
        house.pass(Duration.ofHours(5));

        house.say("qh-3-1", "r-3", notYet);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whatIsStillOpenIsGoneOnAboutDaysLaterWhereItIsNamed() {
        house.say("qh-3-1", "r-3", "三楼的声控灯跺脚都不亮了");
        house.pass(Duration.ofDays(5));

        assertThat(acts(house.say("qh-3-1", "r-3", "唉 又跺脚不亮了"))).isEqualTo("command 1001");
    }

    @ParameterizedTest
    @CsvSource({"单元门刷不开 脸也不认, 又刷不开了 谁在楼下", "单元门刷不开 脸也不认, 门禁又抽了 上个月才修", "地库B区又淹脚背了 靠坡道那一片, 又积了 泵又停了", "电梯停在9楼不动, 物业来人没有"})
    void whatNeighboursTellOfTheSameIsNoSecondCase(String told, String same) {
        house.say("qh-3-1", "r-3", told);
        house.pass(Duration.ofHours(1).plusMinutes(40));

        house.say("qh-3-1", "r-4", same);

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"充电棚的事报了没", "充电桩有人来看过没"})
    void whoeverCallsLinliByTheNameOfAThingHearsHowFarItIsTheNextDayToo(String text) {
        house.say("qh-all", "r-3", "西门充电棚3号4号口子冇电 扫了码扣了钱不走字");
        house.pass(Duration.ofHours(15));

        var reply = house.ask("qh-all", "r-4", text);

        assertThat(texts(reply, "qh-all")).singleElement().asString().contains("1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    private static List<SentMessage> groupLines(List<Fired> fired) {
        return fired.stream().flatMap(f -> f.messages().stream()).filter(m -> m.audience() == Audience.GROUP).toList();
    }
}
