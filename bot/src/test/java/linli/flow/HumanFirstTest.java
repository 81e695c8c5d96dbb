package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import linli.cases.Case;
import linli.message.Audience;
import linli.message.Purpose;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.Floor;
import linli.outbox.OutboxRow.Status;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A colleague who speaks for a case among neighbours is not talked over, and whoever asks for a human gets one.
class HumanFirstTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({
        "worker-1, 我马上到", "worker-1, 在处理了，别急", "property-qh, 师傅在修了，半小时好", "leader-qh-3-1, 电工师傅过来了，大家等一下",
        "chief, 已经联系电力抢修，八点前恢复", "property-dx, 停电是电力那边在抢修",
    })
    void whileAColleagueSpeaksOnACaseTheGroupHearsNothingOfItFromLinli(String colleague, String words) {
        powerCut();

        var spoken = house.say("qh-3-1", colleague, words);
        var joined = house.say("qh-3-1", "r-2", "停电了");
        var escalated = house.pass(Duration.ofHours(1));

        assertThat(texts(spoken, "qh-3-1")).isEmpty();
        assertThat(acts(joined)).isEqualTo("join 1001");
        assertThat(texts(joined, "qh-3-1")).isEmpty();
        assertThat(escalated).flatExtracting(Fired::messages).extracting(SentMessage::audience).doesNotContain(Audience.GROUP);
        assertThat(house.told("qh-3-1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大家早上好", "今天真冷", "谢谢各位支持", "[玫瑰]"})
    void smallTalkOfAColleagueIsNoWordOnACase(String words) {
        powerCut();
        house.say("qh-3-1", "leader-qh-3-1", words);

        assertThat(groupLines(house.pass(Duration.ofHours(1)))).hasSize(1);
    }

    @Test
    void colleagueWhoSpeaksWhereNothingIsOpenLeavesNoTrace() {
        house.say("qh-3-1", "leader-qh-3-1", "我马上到");

        assertThat(house.export()).isEmpty();
    }

    @Test
    void neighbourWhoSaysThatHelpComesIsNoColleague() {
        powerCut();
        house.say("qh-3-1", "r-5", "师傅在修了，半小时好");

        assertThat(groupLines(house.pass(Duration.ofHours(1)))).hasSize(1);
    }

    @Test
    void lineThatWasWrittenBeforeAndStillWaitsIsHeld() {
        powerCut();
        house.pass(Duration.ofHours(1));
        assertThat(house.lastTo("qh-3-1").status()).isEqualTo(Status.WAITING);
        assertThat(house.lastTo("qh-3-1").message().purpose()).isEqualTo(Purpose.NOTICE);

        house.say("qh-3-1", "worker-1", "在处理了，别急");

        assertThat(house.lastTo("qh-3-1").status()).isEqualTo(Status.HELD);
        assertThat(house.lastTo("qh-3-1").problem()).contains(Floor.HELD_BECAUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "worker-1, 王姐我看到了，维保师傅十一点到", "leader-qh-2-1, 我已经跟物业说了 下午来修", "property-qh, 师傅在修了，半小时好", "worker-1, 收到 我马上安排",
    })
    void whoSaysAmongNeighboursThatItIsInHandHasItTaken(String colleague, String words) {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");

        assertThat(texts(house.say("qh-2-1", colleague, words), "qh-2-1")).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.ACCEPTED);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(groupLines(house.pass(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void theOwnerHearsWhoSaidSoInTheirPlace() {
        house.say("qh-2-1", "r-1", "楼道灯坏了 晚上摸黑");

        assertThat(texts(house.say("qh-2-1", "leader-qh-2-1", "我已经跟物业说了 下午来修"), "grid-1")).containsExactly(
                "1001 单元长胡月娥在群里说：我已经跟物业说了 下午来修。先记您接了，周五 12:00 前办好。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"师傅什么时候到？", "还没人来修吗", "麻烦物业来处理一下", "别急", "好了好了 别吵了"})
    void whoOnlyAsksAmongNeighboursTakesNothing(String words) {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.say("qh-2-1", "leader-qh-2-1", words);

        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电梯又停了 没人管吗 | worker-1      | 大家好，电梯已经修好了，可以用了
            楼道灯坏了 晚上摸黑 | leader-qh-2-1 | 灯修好了，大家看看
            楼道灯坏了 晚上摸黑 | property-qh   | 楼道灯换好了
            门口垃圾堆了几天了  | worker-1      | 垃圾清走了，大家放心
            电梯又停了 没人管吗 | chief         | 修好了，大家放心用
            """)
    void whatIsSaidAmongNeighboursToBeMendedIsDone(String told, String colleague, String words) {
        house.say("qh-2-1", "r-1", told);
        house.pass(Duration.ofHours(1));

        var spoken = house.say("qh-2-1", colleague, words);

        assertThat(texts(spoken, "qh-2-1")).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.DONE);
        assertThat(texts(spoken, "grid-1")).hasSize(colleague.equals("worker-1") ? 0 : 1);
        assertThat(groupLines(house.pass(Duration.ofDays(2)))).isEmpty();
        house.say("qh-2-1", "r-1", "没好");
        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.ASSIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "worker-1, 门禁修好了", "worker-1, 马上就修好了", "worker-1, 还没修好", "worker-1, 明天下午修好", "leader-qh-9-1, 电梯修好了", "r-5, 电梯修好了", "worker-2, 孩子作业弄好了",
    })
    void whatIsNotSaidOfItOrByWhomItConcernsLeavesItOpen(String speaker, String words) {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.say("qh-2-1", speaker, words);

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            楼道里有人堆纸箱 过不去 | leader-qh-2-1 | 楼道纸箱的事我处理好了
            楼道灯坏了 晚上摸黑     | leader-qh-2-1 | 灯我换好了
            楼道灯坏了 晚上摸黑     | worker-1      | 2-1楼道灯的事搞定了，灯换好了
            """)
    void whatAColleagueTellsLinliAloneToBeMendedIsTheOpenCase(String told, String colleague, String words) {
        house.say("qh-2-1", "r-1", told);

        var reply = house.sayInPrivate(colleague, words);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).status()).isEqualTo(Case.Status.DONE);
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().startsWith("1001 办好了");
        assertThat(texts(reply, colleague)).singleElement().asString().startsWith("1001 办结");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whereTwoFitLinliAsksTheColleagueWhich() {
        house.say("qh-2-1", "r-1", "楼道里有人堆纸箱 过不去");
        house.say("qh-2-1", "r-2", "楼道灯坏了 晚上摸黑");

        assertThat(texts(house.sayInPrivate("leader-qh-2-1", "楼道的事我处理好了"))).singleElement().asString().contains("1001", "1002");
        assertThat(acts(house.sayInPrivate("leader-qh-2-1", "1002"))).isEqualTo("command 1002");
    }

    @Test
    void ofTwoThatFitNoneIsDone() {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.say("qh-2-1", "r-2", "楼道灯坏了");
        house.say("qh-2-1", "worker-1", "修好了，大家放心");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.caseOf(1002).isOpen()).isTrue();
    }

    @Test
    void anotherCaseOfTheGroupIsSpokenOfAsEver() {
        powerCut();
        house.say("qh-3-1", "worker-1", "停电在抢修，马上好");

        assertThat(texts(house.say("qh-3-1", "r-2", "电梯坏了不动"), "qh-3-1")).singleElement().asString().contains("1002");
    }

    @Test
    void afterTwoHoursLinliSpeaksAgain() {
        powerCut();
        house.say("qh-3-1", "worker-1", "在处理了，别急");
        house.sayInPrivate("worker-1", "1 1001");
        house.pass(Duration.ofHours(2));
        house.say("qh-3-1", "r-2", "停电了");
        assertThat(house.told("qh-3-1")).hasSize(1);

        assertThat(house.pass(Duration.ofDays(5))).isNotEmpty();
        assertThat(house.told("qh-3-1")).hasSize(2);
    }

    @Test
    void whoeverIsDoneIsHeardOfAtOnce() {
        powerCut();
        house.say("qh-3-1", "worker-1", "在处理了，别急");

        var done = house.sayInPrivate("worker-1", "4 1001 合上闸了");

        assertThat(texts(done, "qh-3-1")).singleElement().asString().contains("合上闸了");
    }

    @Test
    void whoeverCallsLinliInIsHelpedAgain() {
        powerCut();
        house.say("qh-3-1", "worker-1", "大家稍等，别急");
        house.ask("qh-3-1", "worker-1", "谢谢");

        assertThat(groupLines(house.pass(Duration.ofHours(1)))).hasSize(1);
    }

    @Test
    void neighbourWhoAsksLinliByNameIsAnswered() {
        powerCut();
        house.say("qh-3-1", "worker-1", "在处理了，别急");

        assertThat(texts(house.ask("qh-3-1", "r-2", "停电了"), "qh-3-1")).hasSize(1);
    }

    @Test
    void whatAColleagueReportsIsNotTakenForAWordOnSomethingElse() {
        powerCut();

        assertThat(acts(house.say("qh-3-1", "leader-qh-3-1", "电梯坏了不动，麻烦派人来修一下"))).isEqualTo("case 1002");
    }

    @Test
    void inDangerLinliGoesOnSpeaking() {
        powerCut();
        house.say("qh-3-1", "worker-1", "在处理了，别急");

        var fire = house.say("qh-3-1", "r-2", "着火了！厨房起火了，快来人");
        house.say("qh-3-1", "worker-1", "我马上到");

        assertThat(texts(fire, "qh-3-1")).singleElement().asString().contains("打 119");
        assertThat(texts(house.say("qh-all", "r-3", "3栋1单元着火了，好大的烟"), "qh-all")).singleElement().asString().contains("1002");
    }

    @Test
    void humanIsThereForWhoeverAsksInAQuietGroup() {
        assertThat(human(house.say("qh-3-1", "r-1", "人工"), "qh-3-1")).contains("周敏", "今天 12:00");
    }

    @Test
    void humanIsThereWhenTheBudgetOfTheGroupIsUsedUp() {
        for (String question : List.of("高龄津贴怎么领", "居住证怎么办", "养狗要办证吗", "老年公交卡去哪办")) {
            house.say("qh-3-1", "r-1", question);
        }

        assertThat(human(house.say("qh-3-1", "r-2", "转人工"), "qh-3-1")).contains("周敏");
    }

    @Test
    void humanIsThereWhileACaseIsOpenAndIsWhoeverHasIt() {
        house.say("qh-3-1", "r-1", "又停电了");
        house.pass(Duration.ofMinutes(40));

        assertThat(human(house.say("qh-3-1", "r-1", "人工"), "qh-3-1")).contains("周敏");
    }

    @Test
    void humanIsThereWhileAColleagueHasTheFloor() {
        house.say("qh-3-1", "r-1", "又停电了");
        house.say("qh-3-1", "worker-1", "在处理了，别急");
        house.pass(Duration.ofMinutes(40));

        assertThat(human(house.say("qh-3-1", "r-2", "人工"), "qh-3-1")).contains("周敏");
    }

    @Test
    void humanIsThereWhenTheCaseIsDone() {
        house.say("qh-3-1", "r-1", "又停电了");
        house.sayInPrivate("worker-1", "4 1001 好了");
        house.pass(Duration.ofMinutes(40));

        assertThat(human(house.say("qh-3-1", "r-1", "人工"), "qh-3-1")).contains("周敏");
    }

    @Test
    void humanIsThereInPrivate() {
        assertThat(human(house.sayInPrivate("r-1", "找人工"), "r-1")).containsAnyOf("陈刚", "周敏");
    }

    @Test
    void atNightTheHumanIsWhoeverIsOnDutyWithATime() {
        var reply = house.at("2026-11-24T23:30").say("qh-3-1", "r-1", "人工");

        assertThat(human(reply, "qh-3-1")).contains("李想", "明天");
    }

    private static List<String> texts(Reply reply) {
        return reply.messages().stream().map(SentMessage::text).toList();
    }

    /// Half an hour before somebody is to have answered.
    private void powerCut() {
        house.say("qh-3-1", "r-0", "又停电了");
        house.pass(Duration.ofMinutes(30));
    }

    private static String human(Reply reply, String to) {
        return String.join("\n", texts(reply, to));
    }

    private static List<SentMessage> groupLines(List<Fired> fired) {
        return fired.stream().flatMap(f -> f.messages().stream()).filter(m -> m.audience() == Audience.GROUP).toList();
    }
}
