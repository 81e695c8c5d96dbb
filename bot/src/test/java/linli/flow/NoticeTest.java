package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.message.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A stoppage that was announced is no matter while it lasts: whoever is struck by it is told once who announced it and until when.
class NoticeTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            property-qh   | 各位业主 明天8点到17点停水 二次供水水箱清洗 请提前储水
            leader-qh-2-1 | 接物业通知：明天8:00-17:00全小区停水，大家接点水
            property-qh   | 温馨提示：11月25日（周三）早上八点至下午五点停水，不便之处请谅解
            r-9           | 【停水通知】因管网检修，11月25日8:00—17:00暂停供水，清河苑2栋、3栋受影响
            r-9           | 自来水公司通知：明天上午8点到下午5点停水
            property-qh   | 1-5栋明天8点-17点停水，修阀门
            r-9           | 停水通知：因管网改造，11月24日22:00至11月25日17:00清河苑1-10栋停水，请提前储水。 长沙水业
            r-9           | 停水通知：11月24日22:00～25日17:00清河苑停水检修 长沙水业
            """)
    void whileItLastsNobodyIsCalledForIt(String who, String notice) {
        house.say("qh-2-1", who, notice);
        house.pass(Duration.ofHours(24));

        house.say("qh-2-1", "r-1", "停水了");
        house.say("qh-2-1", "r-2", "怎么又没水了");
        house.say("qh-2-1", "r-3", "停了");

        assertThat(house.cases()).isZero();
        assertThat(house.told("qh-2-1")).singleElement().asString().contains("停", "今天 17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"几点来水", "水什么时候来", "还没水吗"})
    void whoeverCallsLinliIsToldAgain(String question) {
        house.say("qh-2-1", "property-qh", "今天8点到17点停水，洗水箱");
        house.say("qh-2-1", "r-1", "停水了");

        assertThat(house.ask("qh-2-1", "r-2", question).issues()).extracting(issue -> issue.act()).containsExactly(Act.ANSWER);
        assertThat(house.told("qh-2-1")).hasSize(2).allSatisfy(text -> assertThat(text).contains("老郑", "今天 17:00"));
        assertThat(house.cases()).isZero();
    }

    @Test
    void onceItShouldBeOverItIsAMatter() {
        house.say("qh-2-1", "property-qh", "今天9点到10点半停电检修");
        house.say("qh-2-1", "r-1", "停电了");
        house.pass(Duration.ofHours(2));

        house.say("qh-2-1", "r-1", "还是没电啊");

        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12栋停不停", "12栋停水吗", "停不停12栋"})
    void whetherAHouseIsAmongThoseOfANoticeIsNoOutage(String question) {
        house.say("qh-all", "property-qh", "各位邻居 明天上午9点到下午4点21到25栋停水 清洗水箱");
        house.pass(Duration.ofMinutes(20));

        assertThat(texts(house.say("qh-all", "r-1", question), "qh-all")).containsExactly("通知里的停水没写 12 栋。");
        assertThat(texts(house.say("qh-23-1", "r-2", "我们23栋停不停"), "qh-23-1")).containsExactly("通知里的停水有 23 栋，明天 9:00到明天 16:00。");
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"四点过了 还是冇得", "我们这栋还没来", "是黄的 放了十分钟还黄"})
    void whatIsStillNotThereAfterTheAnnouncedEndIsAMatter(String said) {
        house.say("qh-23-1", "property-qh", "今天9点到10点21到25栋停水 清洗水箱");
        house.say("qh-23-1", "r-1", "停水了");
        assertThat(house.cases()).isZero();
        house.pass(Duration.ofMinutes(80));

        assertThat(acts(house.say("qh-23-1", "r-3", said))).isEqualTo("case 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"快递还没来", "我儿子还没来", "还没吃饭", "过年还不回来"})
    void whatElseHasNotComeIsNone(String said) {
        house.say("qh-23-1", "property-qh", "今天9点到10点21到25栋停水 清洗水箱");
        house.pass(Duration.ofMinutes(80));

        house.say("qh-23-1", "r-3", said);
        assertThat(house.cases()).isZero();
    }

    @Test
    void aRestartDoesNotForgetIt() {
        house.say("qh-2-1", "property-qh", "今天8点到17点停水，洗水箱");
        house.restart();

        house.say("qh-2-1", "r-1", "停水了");

        assertThat(house.cases()).isZero();
    }

    /// Another thing, another house, before its time, somebody for whom it is more than a nuisance, a danger.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今天8点到17点停水          | qh-2-1 | 停电了
            今天8点到17点3栋4栋停水    | qh-2-1 | 停水了
            明天8点到17点停水          | qh-2-1 | 停水了
            今天8点到17点停水          | qh-2-1 | 停水了 屋里有个瘫在床上的老人怎么办
            今天8点到17点停水          | qh-3-1 | 停水了
            今天下午2点到5点停水       | qh-2-1 | 没水了
            今天8点到17点停水          | qh-2-1 | 楼上水管爆了 水往下灌
            """)
    void whatIsNotAnnouncedThereIsAMatter(String notice, String group, String text) {
        house.say("qh-2-1", "property-qh", notice);

        house.say(group, "r-1", text);

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void aDangerBesideItIsHeard() {
        assertThat(house.say("qh-2-1", "leader-qh-2-1", "物业8点到17点停电 电梯里关了人 快来").issues()).extracting(issue -> issue.act()).containsExactly(Act.ALARM);
    }

    @Test
    void whatIsSaidOfItRightAfterIsTalk() {
        house.say("qh-2-1", "property-qh", "明天8点到17点停水");

        List.of("又停", "怎么又停水", "一个月停三回").forEach(text -> house.say("qh-2-1", "r-1", text));

        assertThat(house.cases()).isZero();
        assertThat(house.told("qh-2-1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"听说今天8点到17点停水", "今天8点到17点停水吗", "昨天8点到17点停水 烦死了", "物业天天停水"})
    void whatSomebodyHasHeardIsNoNotice(String rumour) {
        house.say("qh-2-1", "r-9", rumour);
        int before = house.cases();

        house.say("qh-2-1", "r-1", "停水了");

        assertThat(house.cases()).isGreaterThanOrEqualTo(Math.max(1, before));
    }

    @Test
    void theGroupOfTheCompoundIsReadByAll() {
        house.say("qh-all", "property-qh", "全小区今天8点到17点停水");

        List.of("qh-2-1", "qh-9-1", "qh-all").forEach(group -> house.say(group, "r-" + group, "停水了"));

        assertThat(house.cases()).isZero();
        assertThat(house.told("qh-9-1")).hasSize(1);
    }
}
