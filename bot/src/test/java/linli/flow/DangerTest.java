package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import linli.cases.Case;
import linli.message.Audience;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutboxRow;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Alarms and scams: who is called at once, who is called when nobody comes, and what the group reads.
class DangerTest extends HouseTest {
    private static final String FIRE = "着火了！厨房起火了，快来人";
    private static final String SCAM = "在家就能赚，手机点点赞，一单5元，做完马上结，宝妈优先，想做的加我";

    @Test
    void groupReadsWhatToDoAndWhomToCall() {
        var reply = house.say("qh-2-1", "r-1", FIRE);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("楼梯", "打 119", "周敏", "1001");
    }

    @Test
    void alarmGoesToStaffGroupOwnerLeaderAndChief() {
        assertThat(targets(house.say("qh-2-1", "r-1", FIRE)))
                .contains("grid-1", "worker-1", "leader-qh-2-1", "chief", "qh-2-1");
    }

    @Test
    void dangerThatAColleagueTellsAmongColleaguesIsAnAlarmAndTheyReadTheCardAlone() {
        var reply = house.say("grid-1", "worker-1", "3栋2单元着火了 快叫消防");

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("险情 1001", "3栋2单元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天3栋着火了 已经处理完了", "3栋的火灭了没", "3栋那个着火的事报告交了没", "着火的照片谁有"})
    void whatColleaguesSayOfADangerOverIsTheirTalk(String text) {
        assertThat(house.say("grid-1", "worker-1", text)).isEqualTo(Reply.SILENT);
    }

    @Test
    void atNightTheAlarmGoesToWhoeverIsOnDutyAndWaitsForNoMorning() {
        var reply = house.at("2026-11-24T23:30").say("qh-2-1", "r-1", FIRE);

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
        assertThat(targets(reply)).contains("grid-1", "worker-2", "leader-qh-2-1", "chief");
        assertThat(house.outbox()).extracting(OutboxRow::notBefore).containsOnly(house.now());
    }

    @Test
    void secondReportOfTheFireJoinsAndTheOwnerHearsIt() {
        house.say("qh-2-1", "r-1", FIRE);

        var second = house.say("qh-2-1", "r-2", "着火了，好大的烟，快打119");

        assertThat(acts(second)).isEqualTo("join 1001");
        assertThat(texts(second, "grid-1")).singleElement().asString().contains("1001", "好大的烟");
        assertThat(house.caseOf(1001).incident()).contains("1");
    }

    @Test
    void anotherSortOfDangerInTheSameBuildingIsAnotherAlarm() {
        house.say("qh-2-1", "r-1", "厨房好大的煤气味，闻着头晕");

        var second = house.say("qh-2-1", "r-2", "有人被关在电梯里出不来");

        assertThat(acts(second)).isEqualTo("alarm 1002");
        assertThat(texts(second, "qh-2-1")).singleElement().asString().contains("靠墙站稳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"浓烟滚滚，好呛", "有人困在里面了", "6楼有人被困出不来", "还有人困在楼上下不来", "楼上阳台有人喊救命", "闻到烧焦的味道 走廊里有烟"})
    void whatAFireBringsIsTheSameAlarm(String text) {
        house.say("qh-2-1", "r-1", FIRE);

        assertThat(acts(house.say("qh-2-1", "r-2", text))).isEqualTo("join 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"有人被关在电梯里出不来", "厨房好大的煤气味，闻着头晕", "有人晕倒了，没反应，快叫救护车", "楼下有人打架，拿着刀"})
    void whatIsNoneOfTheFireIsAnAlarmOfItsOwn(String text) {
        house.say("qh-2-1", "r-1", FIRE);

        assertThat(acts(house.say("qh-2-1", "r-2", text))).isEqualTo("alarm 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家着火了 2栋2单元301", "2-1-502 我妈叫不醒了", "救命 2栋1单元", "2栋 煤气味好大 快来人"})
    void aPlainCryIsHeardWithWhateverAddressItComes(String cry) {
        assertThat(acts(house.say("qh-2-1", "r-1", cry))).isEqualTo("alarm 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2栋有电 别慌", "我住2栋1单元502 上午都在屋里", "2栋402快递放门口", "2栋消防演习 10点开始", "2-1的救护车是接我妈复查的"})
    void anAddressAloneIsNoDanger(String text) {
        assertThat(acts(house.say("qh-2-1", "r-1", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh-16-1 | 201老汪说 我爸胸口痛得在地上打滚       | qh-16-1 | 我老公切菜把手指切断了 血止不住
            qh-8-1  | 楼下有人拿刀打起来了                   | qh-8-2  | 我老公喝醉了打我 救我
            qh-8-1  | 救命 我在1单元电梯里出不来了           | qh-8-2  | 我跟崽困在2单元电梯里了 门打不开
            qh-5-1  | 我妈妈走丢了 老年痴呆 穿红衣服         | qh-5-1  | 我崽不见了 五岁 刚才还在楼下玩
            qh-6-1  | 我家厨房好大煤气味                     | qh-6-2  | 我屋里灶台在漏气 嘶嘶响
            qh-2-1  | 我家厨房烧起来了                       | qh-2-2  | 我家着火了 2栋2单元301
            qh-2-1  | 我家着火了 2栋1单元301 快来人          | qh-2-1  | 我家阳台烧起来了 2栋1单元602
            """)
    void twoWhoEachTellOfTheirOwnAreTwoAlarms(String group, String first, String other, String second) {
        house.say(group, "r-1", first);

        assertThat(acts(house.say(other, "r-2", second))).isEqualTo("alarm 1002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh-8-1 | 我家厨房着火了 快来人         | qh-8-2 | 8栋着火了 好大的烟
            qh-8-1 | 我家厨房着火了 8栋1单元301    | qh-8-1 | 我家601全是烟 下不来 救命
            qh-8-1 | 我家厨房着火了 8栋1单元301    | qh-8-2 | 我和我妈困在家里了 好大的烟 出不去
            qh-8-1 | 楼道好大的烟 我家501出不去    | qh-8-1 | 我家301厨房着火了 快来人
            qh-8-1 | 我爸晕倒了 叫不应 快叫救护车  | qh-8-1 | 有人晕倒了 快打120
            """)
    void whatNeighboursSeeOfSomebodysOwnDangerIsThatAlarm(String group, String first, String other, String second) {
        house.say(group, "r-1", first);

        assertThat(acts(house.say(other, "r-2", second))).isEqualTo("join 1001");
    }

    @Test
    void fireInAnotherHouseAndOneAnHourAgoAreOtherFires() {
        house.say("qh-2-1", "r-1", FIRE);

        assertThat(acts(house.say("qh-9-1", "r-2", "有人困在里面了"))).isEqualTo("alarm 1002");
        house.pass(Duration.ofMinutes(40));
        assertThat(acts(house.say("qh-2-1", "r-3", "有人困在里面了"))).isEqualTo("alarm 1003");
    }

    @Test
    void inAGroupOfManyHousesWhatNamesNoneIsAboutTheFireThatWasToldOfThere() {
        house.say("qh-all", "r-1", "7栋着火了，好大的烟");

        assertThat(acts(house.say("qh-all", "r-2", "有人困在里面了"))).isEqualTo("join 1001");
        assertThat(acts(house.say("qh-all", "r-3", "9栋有人困在里面了"))).isEqualTo("alarm 1002");
    }

    @Test
    void peopleWhoCannotGetOutTurnOutToBeInAFire() {
        house.say("qh-2-1", "r-1", "6楼有人被困出不来");
        house.pass(Duration.ofMinutes(1));

        var fire = house.say("qh-2-1", "r-2", FIRE);

        assertThat(acts(fire)).isEqualTo("join 1001");
        assertThat(texts(fire, "qh-2-1")).singleElement().asString().contains("别坐电梯", "打 119", "1001");
        assertThat(targets(fire)).contains("grid-1");
        assertThat(Set.copyOf(house.outbox().stream().map(row -> row.message().to()).filter(to -> to.startsWith("volunteer")).toList()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(house.caseOf(1001).category()).contains("fire");
        assertThat(acts(house.say("qh-2-1", "r-3", "浓烟滚滚，好呛"))).isEqualTo("join 1001");
    }

    @Test
    void whoCannotGetOutOfTheFireIsToldToThoseOnDutyAndNeighboursHearThatTheyAreCalled() {
        house.say("qh-2-1", "r-1", FIRE);

        var reply = house.say("qh-2-1", "r-2", "我妈还困在501，楼道全是烟下不来");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(targets(reply)).contains("worker-1", "leader-qh-2-1", "chief").noneMatch(to -> to.startsWith("volunteer"));
        assertThat(texts(reply, "chief")).singleElement().asString().contains("1001", "501");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("已经叫片区网格员周敏赶过去");
    }

    @Test
    void whoSeesTheSameSmokeWakesNobodyUpOnceMore() {
        house.say("qh-2-1", "r-1", FIRE);

        var reply = house.say("qh-2-1", "r-2", "看到了看到了 烟好大 快来人");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(targets(reply)).contains("grid-1").doesNotContain("chief", "leader-qh-2-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对门老太太两天没开门了 喊也不应", "敲门不应 电话也没人接 一个老人家住", "没咧 有两天没看见他下楼了"})
    void whoeverIsNotSeenForDaysIsKnockedForAndNobodyIsToldToFlee(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("敲门", "谁有钥匙").doesNotContain("先离开");
    }

    @Test
    void alarmThatIsDoneWithoutAWordIsOverWithoutAnEmptyReason() {
        house.say("qh-2-1", "r-1", FIRE);
        house.say("grid-1", "worker-1", "1");

        var reply = house.say("grid-1", "worker-1", "4");

        assertThat(texts(reply, "chief")).containsExactly("1001 解除了（片区网格员周敏说的）。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 到了 人还清醒 在等救护车", "1001到了，在楼下", "到了 1001"})
    void whoeverIsThereMaySayHowItLooks(String text) {
        house.say("qh-2-1", "r-1", FIRE);

        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).last().asString().contains("您在场");
    }

    @Test
    void whoeverHasPaidASwindlerIsToldToStopTheMoney() {
        house.say("qh-2-1", "r-1", "刚有个电话说我医保卡被冻结了 要我把钱转到安全账户");

        var reply = house.say("qh-2-1", "r-1", "啊我已经转了两千");

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "qh-2-1")).containsExactly("钱要是已经转了，马上打 110，再打银行客服止付，越快越可能追回。");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "两千");
        assertThat(house.say("qh-2-1", "r-1", "我转了两千了啊").messages()).noneMatch(m -> m.to().equals("qh-2-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我不想活了 真的撑不下去了", "活着没意思 药我都攒好了"})
    void whoeverDespairsIsSpokenToKindlyAndNotOfAsOneOfOthers(String text) {
        var reply = house.sayInPrivate("r-1", text);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("我在", "12356", "120").doesNotContain("身边的人");
    }

    @Test
    void whoeverFearsForANeighbourReadsWhatToDoForThem() {
        var reply = house.sayInPrivate("r-1", "隔壁小伙子说不想活了 门反锁了");

        assertThat(texts(reply, "r-1")).singleElement().asString().contains("身边的人别走开");
    }

    @Test
    void groupIsNotToldThatAnAlarmClimbs() {
        house.say("qh-2-1", "r-1", FIRE);

        assertThat(house.pass(Duration.ofHours(1))).flatExtracting(Fired::messages)
                .extracting(SentMessage::audience).doesNotContain(Audience.GROUP);
    }

    @Test
    void acceptedAlarmDoesNotGoUp() {
        house.say("qh-2-1", "r-1", FIRE);
        house.say("grid-1", "worker-1", "1");

        assertThat(house.pass(Duration.ofMinutes(110))).isEmpty();
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void oneUnderAnotherCardCallsNobodyOff() {
        house.at("2026-11-23T09:00").say("qh-2-1", "r-2", "电梯坏了不动");
        var fire = house.say("dx-7-1", "r-1", FIRE);

        house.say("grid-1", "worker-1", "1");

        assertThat(targets(fire)).contains("worker-1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Case.Status.ASSIGNED);
    }

    @Test
    void inDangerAnyColleagueMayAccept() {
        house.say("qh-2-1", "r-1", FIRE);
        house.sayInPrivate("leader-qh-2-1", "1");

        assertThat(house.caseOf(1001).owner()).isEqualTo("leader-qh-2-1");
    }

    @Test
    void alarmInPrivateAsksWhereOnlyAfterSayingWhatToDo() {
        var reply = house.sayInPrivate("r-1", FIRE);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "r-1").getFirst()).contains("打 119", "哪一栋");
        house.sayInPrivate("r-1", "清河苑12-1");
        assertThat(house.caseOf(1001).place().building()).contains("12");
    }

    @Test
    void groupIsWarnedOfScamsOnceInHours() {
        var first = house.say("qh-2-1", "r-1", SCAM);
        var second = house.say("qh-2-1", "r-2", "您好，我是拼多多售后，您买的洗衣液甲醛超标，现在三倍退款，请加我QQ办理");

        assertThat(acts(first)).isEqualTo("warn 1001");
        assertThat(texts(first, "qh-2-1")).singleElement().asString().contains("96110").doesNotContain("1001");
        assertThat(acts(second)).isEqualTo("warn 1002");
        assertThat(texts(second, "qh-2-1")).isEmpty();
    }

    @Test
    void groupIsNotToldThatAScamClimbs() {
        house.say("qh-2-1", "r-1", SCAM);

        assertThat(house.pass(Duration.ofHours(8))).isNotEmpty();
        assertThat(house.told("qh-2-1")).hasSize(1);
    }
}
