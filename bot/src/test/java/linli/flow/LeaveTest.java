package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colleagues say in chat who is off and who stands in, and the next matter goes where it should.
class LeaveTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            请假 明天                    | 记下了：周敏明天请假，李想顶。
            我明天也请假                 | 记下了：周敏明天请假，李想顶。
            我发烧了，今天下午不来了     | 记下了：周敏今天下午请假，李想顶。
            我下周一到周三休年假         | 记下了：周敏11月30日周一到12月2日周三请假，李想顶。
            请假 周三下午                | 记下了：周敏明天下午请假，李想顶。
            请假 12月1日到12月5日        | 记下了：周敏12月1日周二到12月5日周六请假，李想顶。
            我请假12月1日到5日，谭亮顶   | 记下了：周敏12月1日周二到12月5日周六请假，谭亮顶。
            我明天请假 谭亮来顶          | 记下了：周敏明天请假，谭亮顶。
            我明天去医院 请一天假 李想帮我顶一下 | 记下了：周敏明天请假，李想顶。
            年假 下周一到周三            | 记下了：周敏11月30日周一到12月2日周三请假，李想顶。
            下午孩子家长会 请半天假      | 记下了：周敏今天下午请假，李想顶。
            明天我休息 有事找谭亮        | 记下了：周敏明天请假，谭亮顶。
            明天调休                     | 记下了：周敏明天请假，李想顶。
            病了 今天起不来了            | 记下了：周敏今天请假，李想顶。
            病假 今天                    | 记下了：周敏今天请假，李想顶。
            请假 周四 体检               | 记下了：周敏11月26日周四请假，李想顶。
            请两天假 从明天开始          | 记下了：周敏明天到11月26日周四请假，李想顶。
            不好意思 今明两天请假 小孩发烧住院了 | 记下了：周敏今天到明天请假，李想顶。
            我发烧了 明天请假 我手上的全部转给谭亮 | 记下了：周敏明天请假，谭亮顶。
            请假到周五                   | 记下了：周敏今天到11月27日周五请假，李想顶。
            这周请假                     | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            请假三天                     | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            我手上的全部转给谭亮 我要休产假了 | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            明天请半天假                 | 上午还是下午？回「上午」或「下午」就行。
            病了 起不来了                | 是今天请假吗？回「今天」就记下。难受得厉害打 120。
            我周四请假送王姐去机场       | 是您11月26日周四请假吗？回「请假 11月26日周四」就记下。
            李想病了 明天请假            | 李想的假请李想自己说，或者请上一级说。
            请假 2月30日                 | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            请假                         | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            请假 李想 明天               | 李想的假请李想自己说，或者请上一级说。
            顶班 谭亮                    | 哪几天要谭亮顶？回「请假 明天 谭亮顶」这样就行。
            销假                         | 周敏没有请假，不用销。
            我从明天休到下周一           | 记下了：周敏明天到11月30日周一请假，李想顶。
            明天开始休年假 休到周五 谭亮顶 | 记下了：周敏明天到11月27日周五请假，谭亮顶。
            后天起休假到下周三           | 记下了：周敏11月26日周四到12月2日周三请假，李想顶。
            周五不在 有事找谭亮          | 记下了：周敏11月27日周五请假，谭亮顶。
            我这周五休息 窗口没人 跟大家讲声 | 记下了：周敏11月27日周五请假，李想顶。
            """)
    void oneLineSaysWhatWasUnderstood(String said, String answer) {
        assertThat(texts(house.say("grid-1", "worker-1", said))).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请假怎么请", "今天有人请假吗", "孩子学校请假条怎么写", "他请假了我去看看", "顶班的人呢", "王姐明天请假去医院，大家体谅",
        "王姐发烧了 今天请假", "明天请假的同事把表交一下", "我明天不请假", "都转给谭亮", "我回来了", "我回来上班了", "不请了", "明天休息吗", "病假条放我桌上", "孩子明天请假不上学", "改成后天", "下午也来不了", "我休到一半", "他周五不在 有事找物业", "周五不在吗", "谁能帮我顶一下", "电梯下午也不来", "我不在 放门卫"})
    void talkOfLeaveChangesNothing(String said) {
        assertThat(house.say("grid-1", "worker-1", said).messages()).isEmpty();
        assertThat(house.export()).doesNotContain("staff_change");
    }

    @Test
    void strangersAndNeighboursGetNothing() {
        assertThat(house.say("qh-2-1", "r-1", "请假 明天").messages()).isEmpty();
        assertThat(house.say("qh-2-1", "worker-1", "请假 明天").messages()).isEmpty();
        assertThat(house.export()).doesNotContain("staff_change");
    }

    @Test
    void theNextMatterGoesToTheStandInAlsoAfterARestart() {
        house.say("grid-1", "worker-1", "请假 今天 谭亮顶");
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.restart();
        house.say("qh-3-1", "r-2", "单元门锁不上");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-3");
        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-3");
        assertThat(house.export()).contains("\"type\":\"staff_change\"", "\"stand_in\":\"worker-3\"", "\"by\":\"worker-1\"");
    }

    @Test
    void whatWasNotTakenUpGoesToTheStandInOnTheFirstDayAndTheRestStays() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "1 1001");
        house.at("2026-11-24T17:00").say("qh-3-1", "r-2", "垃圾没人收");

        var answer = texts(house.say("grid-1", "worker-1", "请假 明天"));
        house.pass(Duration.ofHours(8));

        assertThat(answer).containsExactly(
                "记下了：周敏明天请假，李想顶。没接的（1002）头一天转给李想。接了的（1001）还归您，要一起转回「一起转给李想」。");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-2");
        assertThat(house.lastTo("grid-2").message().text()).contains("1002");
    }

    @Test
    void allGoesWhereTheColleagueAsksForIt() {
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "请假 今天");

        house.say("grid-1", "worker-1", "一起转给李想");
        house.sweep();

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-2");
    }

    @Test
    void whoIsBackGetsWhatComesFromThenOn() {
        house.say("grid-1", "worker-1", "请假 今天到周五");
        var back = house.say("grid-1", "worker-1", "销假");
        house.say("qh-2-1", "r-1", "楼道灯坏了");

        assertThat(texts(back)).containsExactly("好，周敏从现在起在岗。转出去的还归接的人。");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.export()).contains("\"undone_by\":\"worker-1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grid-1         | 周敏发烧了 今天请假 | 记下了：周敏今天请假，李想顶。 | worker-1
            community-desk | 李姐小孩病了 明天请假 | 记下了：李姐明天请假，陈刚顶。 | clerk
            community-desk | 谭亮他妈住院了 谭亮这周四请假 | 记下了：谭亮11月26日周四请假，罗小燕顶。 | worker-3
            community-desk | 李想下午请假        | 记下了：李想今天下午请假，周敏顶。 | worker-2
            community-desk | 帮周敏请个假 明天    | 记下了：周敏明天请假，李想顶。 | worker-1
            """)
    void leaveOfSomebodyElseIsTheirsAndTheyHearOfIt(String group, String said, String answer, String whose) {
        var noted = house.say(group, "chief", said);

        assertThat(texts(noted, group)).containsExactly(answer);
        assertThat(texts(noted, whose)).singleElement().asString().startsWith("网格长陈刚帮您记了");
        assertThat(house.export().lines().filter(line -> line.contains("staff_change"))).singleElement().asString().contains("\"person\":\"" + whose + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我回来上班了", "我回来了", "不请了", "假取消", "明天不请假了", "我来上班了 有事找我"})
    void whoSaysInOtherWordsThatTheyAreThereIsBack(String said) {
        house.sayInPrivate("worker-1", "请假 今天到周五");

        assertThat(texts(house.sayInPrivate("worker-1", said))).containsExactly("好，周敏从现在起在岗。转出去的还归接的人。");
        house.say("qh-2-1", "r-1", "楼道灯坏了");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void leaveAheadIsCalledOffAndNotTakenForAMatter() {
        house.sayInPrivate("worker-1", "请假 明天");

        assertThat(texts(house.sayInPrivate("worker-1", "不请了"))).containsExactly("好，周敏从现在起在岗。转出去的还归接的人。");
        assertThat(house.sayInPrivate("worker-1", "不请了").messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @Test
    void otherDaysAreOfTheLeaveThatWasJustWrittenDownAndOfNoCase() {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.sayInPrivate("worker-1", "1 1001");
        var due = house.caseOf(1001).finishDue();
        house.sayInPrivate("worker-1", "请假 明天 谭亮顶");
        house.pass(Duration.ofMinutes(2));

        assertThat(texts(house.sayInPrivate("worker-1", "改成后天"))).singleElement().asString().startsWith("记下了：周敏11月26日周四请假，谭亮顶。");
        assertThat(texts(house.sayInPrivate("worker-1", "说错了 是周五"))).singleElement().asString().startsWith("记下了：周敏11月27日周五请假，谭亮顶。");
        assertThat(house.caseOf(1001).finishDue()).isEqualTo(due);
        assertThat(house.export().lines().filter(line -> line.contains("staff_change") && line.contains("\"in_force\":true"))).hasSize(1);

        house.pass(Duration.ofMinutes(11));
        assertThat(texts(house.sayInPrivate("worker-1", "改到明天"), "worker-1")).singleElement().asString().startsWith("1001 改到明天");
    }

    @Test
    void halfADayStaysHalfOnAnother() {
        house.sayInPrivate("worker-1", "明天上午请假半天");

        assertThat(texts(house.sayInPrivate("worker-1", "不对 是后天"))).singleElement().asString().startsWith("记下了：周敏11月26日周四上午请假");
    }

    @Test
    void whoHasLostSomebodyIsAskedWhichDays() {
        assertThat(texts(house.sayInPrivate("chief", "周敏家里老人走了 请假三天 谭亮顶"))).singleElement().asString().startsWith("哪几天");
    }

    @Test
    void theDaysAloneAnswerWhichDays() {
        house.sayInPrivate("worker-1", "我手上的全部转给谭亮 我要休产假了");

        assertThat(texts(house.sayInPrivate("worker-1", "下周一到12月18日"))).containsExactly("记下了：周敏11月30日周一到12月18日周五请假，谭亮顶。");
        house.say("grid-2", "worker-2", "明天请半天假");
        assertThat(texts(house.say("grid-2", "worker-2", "下午"))).containsExactly("记下了：李想明天下午请假，周敏顶。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"摔了一跤 今天起不来了 快来人", "胸口疼 起不来了"})
    void cryForHelpOfAColleagueIsNoSickNote(String said) {
        assertThat(acts(house.sayInPrivate("worker-1", said))).isNotEqualTo("command");
        assertThat(house.export()).doesNotContain("staff_change");
    }

    @Test
    void theChiefSpeaksForAnybody() {
        var answer = house.say("community-desk", "chief", "请假 李想 明天");

        assertThat(texts(answer, "community-desk")).containsExactly("记下了：李想明天请假，周敏顶。");
    }

    @Test
    void standInIsNamedLater() {
        house.say("grid-1", "worker-1", "请假 明天");

        assertThat(texts(house.say("grid-1", "worker-1", "顶班 谭亮"))).containsExactly("记下了：周敏明天请假，谭亮顶。");
    }

    @Test
    void saidTwiceItIsWrittenOnce() {
        house.say("grid-1", "worker-1", "请假 明天");

        assertThat(house.say("grid-1", "worker-1", "请假 明天").messages()).isEmpty();
        assertThat(house.export().lines().filter(line -> line.contains("staff_change"))).hasSize(1);
    }

    @Test
    void theRosterIsShown() {
        house.say("grid-1", "worker-1", "请假 今天到周五");

        assertThat(texts(house.say("grid-1", "worker-1", "谁值班"))).containsExactly(
                "今天社区值班：片区网格员李想\n明天社区值班：片区网格员谭亮\n11月26日周四社区值班：片区网格员罗小燕\n片区网格员周敏请假到11月27日周五 李想顶");
    }

    @Test
    void whyIsAnsweredWithTheRowsInPlainWords() {
        house.say("qh-2-1", "r-1", "电梯停了");
        house.say("grid-1", "worker-1", "请假 今天");
        house.sweep();

        assertThat(texts(house.say("grid-2", "worker-2", "为什么派给我 1001"))).containsExactly(
                "1001 是「清河苑的维修」，片区网格员周敏请假，顶班归片区网格员李想。作息照「社区工作日」：周一到周五 8:30-12:00、14:00-17:30。（qh-repairs）");
        assertThat(targets(house.say("qh-2-1", "worker-2", "为什么派给我 1001"))).containsExactly("worker-2");
        assertThat(house.say("grid-3", "worker-3", "为什么派给我 1001").messages()).isEmpty();
        assertThat(house.say("qh-2-1", "r-9", "为什么派给我 1001").messages()).isEmpty();
    }

    @Test
    void whyQuotingTheCard() {
        SentMessage card = house.say("qh-2-1", "r-1", "电梯停了").messages().stream()
                .filter(m -> m.to().equals("grid-1")).findFirst().orElseThrow();

        assertThat(texts(house.quoting(card, "grid-1", "worker-1", "为什么是我"))).singleElement().asString()
                .startsWith("1001 是「清河苑的维修」，照规矩归片区网格员周敏。");
    }

    @Test
    void afterTheTimeIsUpWhySaysWhoHadItBefore() {
        house.say("qh-2-1", "r-1", "电梯停了");
        house.pass(Duration.ofHours(4));

        assertThat(texts(house.say("community-desk", "chief", "1001 为什么派给我"))).singleElement().asString()
                .contains("片区网格员周敏到点没接，往上一级，归网格长陈刚");
    }

    private static List<String> texts(Reply reply) {
        return reply.messages().stream().map(SentMessage::text).toList();
    }

    @Test
    void whoIsOffInTheMorningAndCannotComeInTheAfternoonEitherIsOffAllDay() {
        house.say("grid-1", "worker-1", "我今天上午请假 谭亮顶");
        house.pass(Duration.ofHours(2));

        assertThat(texts(house.say("grid-1", "worker-1", "下午也来不了了"))).containsExactly("记下了：周敏今天下午请假，谭亮顶。");
    }

    @Test
    void whoStandsInMayBeNamedAfterwards() {
        house.say("grid-1", "worker-1", "我从明天休到下周一");

        assertThat(texts(house.say("grid-1", "worker-1", "谭亮帮我顶一下"))).singleElement().asString().contains("谭亮顶");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            周敏腰扭了 今天让李想顶          | 记下了：周敏今天请假，李想顶。
            谭亮崽住院了 这三天罗小燕顶      | 记下了：谭亮今天到11月26日周四请假，罗小燕顶。
            罗小燕孩子发烧 明天谭亮替她      | 记下了：罗小燕明天请假，谭亮顶。
            周敏请假 今天 我替               | 记下了：周敏今天请假，陈刚顶。
            李想家里有事 后天周敏代班        | 记下了：李想11月26日周四请假，周敏顶。
            周敏腰扭了 让李想顶              | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            """)
    void whoeverNeedsSomebodyInTheirPlaceIsOff(String said, String answer) {
        assertThat(texts(house.sayInPrivate("chief", said), "chief")).singleElement().isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"让李想顶住压力", "周敏说让李想顶一下门", "李想替周敏拿了快递", "垃圾桶顶上破了 让老郑看看", "这三天都下雨", "周敏今天生日 李想买蛋糕"})
    void whateverElsePeopleDoForEachOtherIsNoLeave(String said) {
        assertThat(texts(house.sayInPrivate("chief", said))).noneMatch(text -> text.contains("请假，") || text.startsWith("哪几天"));
    }
}
