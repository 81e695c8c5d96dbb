package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said within minutes where an alarm was raised: more of it for those who were called, that it is over, or another danger.
class AfterAnAlarmTest extends HouseTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27-1-301  | 我屋里嗲嗲倒在地下喊不应哒 | 27栋301 快来人
            27-1-301  | 我屋里嗲嗲倒在地下喊不应哒 | 快来人
            27-1-301  | 我屋里嗲嗲倒在地下喊不应哒 | 快点啊
            27-1-301  | 我屋里嗲嗲倒在地下喊不应哒 | 13900001234
            27-1-301  | 我屋里嗲嗲倒在地下喊不应哒 | 救护车到哪了
            27-1-301  | 我屋里嗲嗲倒在地下喊不应哒 | 电话打不通
            27-1-801  | 我在电梯里 门打不开        | 7楼8楼之间
            27-1-801  | 我在电梯里 门打不开        | 里面好黑
            27-1-302  | 楼道里好大一股煤气味 谁家没关 | 敲门没人应啊
            27-1-302  | 着火了 厨房起火了 快来人   | 烟好大
            27-1-301  | 有没有看到我家婷婷 6岁 穿黄裙子 半个小时找不到了 | 扎两个辫子 背个红书包
            27-1-301  | 我屋里爹爹走丢了 老年痴呆  | 穿蓝色上衣 白头发 拿个红袋子
            27-1-301  | 我屋里爹爹走丢了 老年痴呆  | 还没找到
            27-1-301  | 我屋里爹爹走丢了 老年痴呆  | 7栋那边
            """)
    void whateverTheReporterAddsReachesThoseWhoWereCalledAndIsNoMatterOfItsOwn(String card, String alarm, String more) {
        house.named("r-1", card).say("qh-27-1", "r-1", alarm);
        house.pass(A_MINUTE.dividedBy(2));

        var reply = house.say("qh-27-1", "r-1", more);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-3")).singleElement().asString().contains("1001", more);
        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001", more);
        assertThat(targets(reply)).doesNotContain("qh-27-1");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverAsksWhetherAnybodyComesHearsOnceWhoDoesAndThoseWhoWereCalledReadIt() {
        house.say("qh-27-1", "r-1", "我屋里嗲嗲倒在地下喊不应哒");

        var reply = house.say("qh-27-1", "r-1", "还没来吗");

        assertThat(texts(reply, "chief")).singleElement().asString().contains("还没来吗");
        assertThat(texts(reply, "qh-27-1")).singleElement().asString().contains("谭亮赶过去");
        assertThat(targets(house.say("qh-27-1", "r-1", "还没来吗"))).doesNotContain("qh-27-1");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            有没有看到我家婷婷 6岁 穿黄裙子 半个小时找不到了 | 刚在滑梯那边看到一个穿黄的
            有没有看到我家婷婷 6岁 穿黄裙子 半个小时找不到了 | 看到了 在7栋楼下
            楼道里好大一股煤气味 谁家没关                    | 好像是402的
            楼上又打起来了 女的在哭喊救命                    | 402 两口子吧 经常的
            我在电梯里 门打不开                              | 听到了 卡在5楼
            着火了 厨房起火了 快来人                         | 已经打119了
            """)
    void whatNeighboursKnowOfItIsPassedOnToThoseWhoWereCalledAndNeverToTheGroup(String alarm, String more) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", alarm);
        house.named("r-2", "12-1-502");

        var reply = house.say("qh-12-1", "r-2", more);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-2")).singleElement().asString().contains("1001", more);
        assertThat(targets(reply)).doesNotContain("qh-12-1");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"吓死我了", "我的天 吓我一跳", "好险好险", "天哪 吓死人了"})
    void nobodyIsCalledAgainByHowSomebodyFeels(String text) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", "楼道里好大一股煤气味 谁家没关");

        assertThat(house.say("qh-12-1", "r-1", text).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"晚上一起看球不", "哈哈哈", "谁家快递放我门口了", "502 的快递到了"})
    void whatNeighboursChatAboutMeanwhileIsTheirTalk(String text) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", "着火了 厨房起火了 快来人");

        assertThat(house.say("qh-12-1", "r-2", text).messages()).isEmpty();
    }

    @Test
    void whoeverSearchesReadsWhereTheChildWasSeenAndNoMore() {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", "有没有看到我家婷婷 6岁 穿黄裙子 半个小时找不到了");

        var reply = house.say("qh-12-1", "r-2", "刚在滑梯那边看到一个穿黄的");

        assertThat(texts(reply, "volunteer-4")).singleElement().asString().contains("1001", "滑梯").doesNotContain("穿黄", "301");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楼道里好大一股煤气味 谁家没关 | 我爸胸口痛得在地上打滚
            楼道里好大一股煤气味 谁家没关 | 有人被关在电梯里出不来
            楼道里好大一股煤气味 谁家没关 | 着火了 好大的烟
            我在电梯里 门打不开           | 我妈晕倒了 叫不应
            有没有看到我家婷婷 6岁 穿黄裙子 半个小时找不到了 | 我崽不见了 五岁 刚才还在楼下玩
            楼上又打起来了 女的在哭喊救命 | 救命
            楼上又打起来了 女的在哭喊救命 | 我家着火了
            """)
    void anotherDangerIsAnotherAlarm(String first, String second) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", first);
        house.named("r-2", "12-1-502");

        assertThat(acts(house.say("qh-12-1", "r-2", second))).isEqualTo("alarm 1002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楼道里好大一股煤气味 谁家没关   | 我爸胸口痛得在地上打滚
            我屋里嗲嗲倒在地下喊不应哒     | 着火了 厨房起火了
            我在电梯里 门打不开            | 我老公打我 救命
            """)
    void anotherDangerOfWhoeverRaisedTheAlarmIsAnotherAlarm(String first, String second) {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", first);

        assertThat(acts(house.say("qh-12-1", "r-1", second))).isEqualTo("alarm 1002");
    }

    @Test
    void whereTheGasComesFromIsTheBetterPlace() {
        house.named("r-1", "3-1-302").say("qh-3-1", "r-1", "楼道里好大一股煤气味 谁家没关");

        var reply = house.say("qh-3-1", "r-1", "好像是402的");

        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("好像是402的");
        assertThat(house.caseOf(1001).place().room()).contains("402");
        assertThat(texts(house.sayInPrivate("volunteer-5", "在路上"), "volunteer-5")).singleElement().asString().contains("402");
    }

    @Test
    void whereSomebodyLivesWhoIsIllIsNotMovedByWhatANeighbourSays() {
        house.named("r-1", "3-1-302").say("qh-3-1", "r-1", "我家302 我爸晕倒了 叫不应");

        house.say("qh-3-1", "r-2", "402有钥匙 我打了120");

        assertThat(house.caseOf(1001).place().room()).contains("302");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            有没有看到我家婷婷 6岁 穿黄裙子 半个小时找不到了  | 回来了 警察送回来的
            楼下有个老太太坐在地上 不知道哪家的 好像迷路了    | 她女儿来接走了
            我在电梯里 门打不开                               | 出来了 谢谢
            """)
    void allClearOfWhoeverRaisedItReachesThoseWhoWereCalled(String alarm, String over) {
        house.say("qh-3-1", "r-1", alarm);
        house.pass(Duration.ofMinutes(20));

        var reply = house.say("qh-3-1", "r-1", over);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001 报的人说：" + over, "解除");
        assertThat(targets(reply)).doesNotContain("qh-3-1");
    }

    @Test
    void allClearOfTheFlatInQuestionReachesThoseWhoWereCalledToCheck() {
        house.named("r-1", "3-1-302").say("qh-3-1", "r-1", "楼道里好大一股煤气味 谁家没关");
        house.say("qh-3-1", "r-1", "好像是402的");

        var reply = house.named("r-2", "3-1-402").say("qh-3-1", "r-2", "是我家的 已经关了 忘关火了 不好意思");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001", "402", "已经关了", "解除");
        assertThat(targets(reply)).doesNotContain("qh-3-1");
    }

    @Test
    void whoeverFearsSomebodyWhoIsBackSaysNoAllClear() {
        house.say("qh-3-1", "r-1", "老公喝醉了又在打我，他拿着刀，救命");

        assertThat(texts(house.say("qh-3-1", "r-1", "他又回来了"), "worker-1")).singleElement().asString().doesNotContain("解除");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4楼", "7楼8楼之间"})
    void bareFloorThatFollowsNothingIsNobodysBusiness(String text) {
        assertThat(acts(house.sayInPrivate("r-1", text))).doesNotContain("case", "alarm");
        assertThat(house.say("qh-9-1", "r-2", text).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @Test
    void whatAFrightenedChildAddsBelongsToTheAlarmAndTheChildIsAnswered() {
        house.named("k-1", "小豆").sayInPrivate("k-1", "有个叔叔一直敲门");

        var more = house.sayInPrivate("k-1", "他说是修水管的");
        house.pass(A_MINUTE);
        var fear = house.sayInPrivate("k-1", "我好怕");

        assertThat(acts(more)).isEqualTo("join 1001");
        assertThat(texts(more, "police")).singleElement().asString().contains("修水管");
        assertThat(texts(more, "k-1")).singleElement().asString().contains("听到了");
        assertThat(acts(fear)).isEqualTo("join 1001");
        assertThat(texts(fear, "police")).singleElement().asString().contains("我好怕");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverIsBeatenReadsWhoKnowsAndWhereToGo() {
        house.named("r-1", "9-1-402").sayInPrivate("r-1", "他打我了 我抱着孩子在楼下 不敢回家");

        var hidden = house.sayInPrivate("r-1", "不要让他知道");
        var refuge = house.sayInPrivate("r-1", "我去哪里");

        assertThat(texts(hidden, "r-1")).singleElement().asString().contains("不在群里说");
        assertThat(texts(hidden, "police")).singleElement().asString().contains("不要让他知道");
        assertThat(texts(refuge, "r-1")).singleElement().asString().contains("派出所", "12338");
        assertThat(texts(refuge, "police")).singleElement().asString().contains("我去哪里");
        assertThat(house.passWithRounds(Duration.ofDays(2))).flatExtracting(fired -> fired.messages())
                .extracting(SentMessage::text).noneMatch(text -> text.contains("我去哪里") && text.contains("答不上"));
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"别告诉我爸妈", "你会不会告诉别人", "求你别跟我妈讲"})
    void whoeverDespairsAndFearsToBeToldOnIsAnsweredHonestlyAndThoseWhoComeKnow(String text) {
        house.sayInPrivate("r-1", "不想活了");

        var reply = house.sayInPrivate("r-1", text);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("来帮您的人", "不在群里说");
        assertThat(texts(reply, "counsellor")).singleElement().asString().contains(text);
    }

    @Test
    void whatCanBeAnsweredIsAnsweredAlsoAfterAnAlarm() {
        house.sayInPrivate("r-1", "3栋2单元着火了 快来人");

        assertThat(acts(house.sayInPrivate("r-1", "高龄津贴怎么办"))).startsWith("answer");
    }

    @Test
    void faultElsewhereIsAFaultAlsoAfterAnAlarm() {
        house.say("qh-3-1", "r-1", "楼道里好大一股煤气味 谁家没关");

        assertThat(acts(house.say("qh-3-1", "r-2", "电梯又停了 没人管吗"))).isEqualTo("case 1002");
    }

    @Test
    void whoeverLiesSomewhereIsNotLeftAloneAndTheAmbulanceIsCalled() {
        Reply reply = house.sayInPrivate("r-1", "有个人躺在楼道里 喝醉了 不知道死活");

        assertThat(texts(reply, "r-1")).singleElement().asString().contains("打 120", "别走开").doesNotContain("先离开");
    }

    @Test
    void whoeverSeemsLostIsNotLeftAlone() {
        Reply reply = house.say("qh-1-2", "r-1", "楼下有个老太太坐在地上 不知道哪家的 好像迷路了");

        assertThat(texts(reply, "qh-1-2")).singleElement().asString().contains("陪着", "110").doesNotContain("先离开");
    }

    @Test
    void placeThatIsToldWhenAskedReachesThoseWhoWereCalledBefore() {
        house.sayInPrivate("r-1", "着火了！厨房起火了，快来人");

        var reply = house.sayInPrivate("r-1", "清河苑12栋1单元");

        assertThat(texts(reply, "chief")).anyMatch(text -> text.contains("1001") && text.contains("12-1"));
    }

    @Test
    void whatNeighboursKnowIsPassedOnAlsoAfterARestart() {
        house.named("r-1", "12-1-301").say("qh-12-1", "r-1", "楼道里好大一股煤气味 谁家没关");
        house.restart();

        assertThat(targets(house.say("qh-12-1", "r-2", "好像是402的"))).contains("chief");
    }

    @Test
    void afterTheAlarmIsOverTalkIsTalk() {
        house.named("r-1", "3-1-302").say("qh-3-1", "r-1", "着火了 厨房起火了 快来人");
        house.sayInPrivate("worker-1", "1");
        house.sayInPrivate("worker-1", "解除 1001 锅烧干了");

        assertThat(house.say("qh-3-1", "r-1", "烟散得差不多了").messages()).isEmpty();
    }
}
