package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import linli.cases.Case.Status;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.rounds.Sweep.Fired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is called to a danger, and again, and what those who come, who do not, and who reported it say and hear.
class AlarmTest extends HouseTest {
    private static final String FIRE = "着火了！厨房起火了，快来人";
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    void thoseOnDutyAndVolunteersWhoKnowHowAreCalledWithTheSameMessage() {
        var reply = fire();

        assertThat(targets(reply)).contains("worker-1", "leader-qh-2-1", "chief", "volunteer-6", "volunteer-9", "volunteer-19");
        assertThat(volunteersOf(reply)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void everyAlarmRingsInATransactionOfItsOwnSoThatNoCaseOfOthersCanHoldItUp() {
        int beforeAnything = house.at("2026-11-24T09:00").partsOfALook();
        fire();
        house.say("qh-3-1", "r-2", "有人晕倒了，没反应，快叫救护车");

        house.at("2026-11-24T09:10");

        assertThat(house.partsOfALook()).isEqualTo(beforeAnything + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "有人晕倒了，没反应，快叫救护车, volunteer-2 volunteer-3 volunteer-16, police",
        "楼下有人打架，拿着刀, police volunteer-4 volunteer-11, volunteer-2",
        "有人被关在电梯里出不来, property-qh volunteer-9, property-dx",
    })
    void whoIsCalledFitsTheDanger(String text, String called, String notCalled) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(targets(reply)).contains(called.split(" ")).doesNotContain(notCalled);
    }

    @Test
    void volunteerReadsWhereButNoRoomNoNameAndNoPhone() {
        var reply = house.named("r-1", "2-1-301 王姐").say("qh-2-1", "r-1", "我家301厨房着火了，快来人，电话13900001234");

        assertThat(texts(reply, "volunteer-9")).singleElement().asString()
                .contains("清河苑 2-1", "着火", "1001").doesNotContain("301", "王", "139");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("301", "13900001234");
    }

    @Test
    void volunteerWhoComesIsToldTheRoom() {
        house.named("r-1", "2-1-301 王姐").say("qh-2-1", "r-1", "我家301厨房着火了，快来人");

        assertThat(texts(house.sayInPrivate("volunteer-9", "在路上"), "volunteer-9")).singleElement().asString().contains("2-1-301");
    }

    @Test
    void whoHasNotAnsweredIsCalledAgainEveryMinuteFiveTimesAtMost() {
        fire();

        house.pass(Duration.ofMinutes(30));

        assertThat(house.told("volunteer-9")).hasSize(6);
        assertThat(house.told("volunteer-9").subList(1, 6)).allMatch(text -> text.startsWith("第 "));
        assertThat(house.told("volunteer-9").getLast()).startsWith("第 6 遍叫");
    }

    @Test
    void itGoesUpTheChainEveryTwoMinutesAndThenAsksTheTopEveryQuarterOfAnHour() {
        fire();

        assertThat(house.pass(A_MINUTE)).extracting(Fired::timer).containsExactly("repeat");
        assertThat(house.pass(A_MINUTE)).extracting(Fired::timer).containsExactly("alarm");
        assertThat(house.caseOf(1001).owner()).isEqualTo("chief");
        assertThat(house.told("community-desk")).singleElement().asString().contains("叫了 2 分钟还没人到");
        assertThat(house.pass(A_MINUTE.multipliedBy(2))).extracting(Fired::timer).containsExactly("repeat", "alarm");
        assertThat(house.caseOf(1001).owner()).isEqualTo("street");
        house.pass(A_MINUTE);
        var later = house.pass(Duration.ofMinutes(45));
        assertThat(later).extracting(Fired::timer).containsExactly("repeat", "repeat", "repeat");
        assertThat(later).flatExtracting(Fired::messages).extracting(SentMessage::to).containsOnly("street");
    }

    @Test
    void whereTheClockIsPutBackNobodyInDangerWaitsForItAndAllElseKeepsItsTime() {
        house.say("qh-3-1", "r-3", "电梯又停了 没人管吗");
        fire();
        house.pass(A_MINUTE);
        var contact = house.caseOf(1001).due();

        var fired = house.putBack(Duration.ofHours(1));

        assertThat(fired).extracting(Fired::timer).containsExactly("alarm");
        assertThat(house.pass(A_MINUTE)).extracting(Fired::timer).containsExactly("repeat");
        assertThat(house.caseOf(1001).due()).isEqualTo(contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 到场", "到场", "我到了", "人到了", "1001 到场"})
    void whoeverIsThereEndsTheCallingAndTheOthersHearItInOneLine(String there) {
        fire();

        var reply = house.sayInPrivate("volunteer-9", there);

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, "volunteer-9")).singleElement().asString().contains("您在场", "解除 1001");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001", "志愿者段磊到场了");
        assertThat(texts(reply, "volunteer-6")).singleElement().asString().contains("不再叫您");
        assertThat(targets(reply)).doesNotContain("qh-2-1");
        assertThat(house.pass(Duration.ofMinutes(60))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"在路上", "马上到", "我马上过来", "我来", "接单", "正赶过去", "1001 在路上"})
    void whoeverIsOnTheWayGetsFiveMinutesBeforeAnybodyIsCalledAgain(String coming) {
        fire();

        house.sayInPrivate("worker-1", coming);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.pass(Duration.ofMinutes(5).minusSeconds(1))).isEmpty();
        assertThat(house.pass(Duration.ofSeconds(1))).flatExtracting(Fired::messages).extracting(SentMessage::to)
                .contains("volunteer-9", "chief").doesNotContain("worker-1");
        assertThat(texts(house.sayInPrivate("worker-1", "1"), "worker-1")).singleElement().asString().contains("您在场");
    }

    @Test
    void whoeverSaysInTheGroupThatTheyComeIsHeardAndAnsweredInPrivate() {
        fire();

        var reply = house.say("qh-2-1", "leader-qh-2-1", "我马上到");

        assertThat(targets(reply)).containsExactly("leader-qh-2-1");
        assertThat(house.pass(Duration.ofMinutes(4))).isEmpty();
    }

    @Test
    void secondOneThereIsToldWhoIsThereAndNobodyElseHearsIt() {
        fire();
        house.sayInPrivate("volunteer-9", "1");

        var second = house.sayInPrivate("volunteer-6", "1 到场");

        assertThat(targets(second)).containsExactly("volunteer-6");
        assertThat(texts(second, "volunteer-6").getFirst()).contains("志愿者段磊已经在场");
    }

    @Test
    void itIsOverWhenWhoeverIsThereSaysSoAndAllWhoWereCalledHearItOnce() {
        fire();
        house.sayInPrivate("volunteer-9", "1");

        var reply = house.sayInPrivate("volunteer-9", "解除 1001 是炒菜的烟");

        assertThat(texts(reply, "worker-1")).containsExactly("1001 解除了：是炒菜的烟（志愿者段磊说的）。");
        assertThat(texts(reply, "volunteer-6")).containsExactly("1001 解除了，不用赶了，辛苦。");
        assertThat(texts(reply, "qh-2-1")).containsExactly("1001 的险情解除了，大家放心。");
        assertThat(targets(house.sayInPrivate("volunteer-9", "解除 1001 是炒菜的烟"))).isEmpty();
        assertThat(acts(house.sayInPrivate("volunteer-9", "4 1001 锅烧糊了"))).isEqualTo("command 1001");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(house.told("worker-1")).filteredOn(text -> text.contains("解除了")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"解除 1001 炒菜的烟", "1001误报 隔壁炒菜", "假的 炒菜的烟"})
    void whatWasNothingIsDoneWithItsReasonAndGoesNoFurther(String words) {
        fire();
        house.sayInPrivate("worker-1", "1");

        var reply = house.sayInPrivate("worker-1", words);

        assertThat(texts(reply, "worker-1")).containsExactly("1001 解除了，也办结了，叫过的人都告诉了。");
        assertThat(texts(reply, "qh-2-1")).containsExactly("1001 的险情解除了，大家放心。");
        assertThat(house.caseOf(1001).isOpen()).isFalse();
        assertThat(house.pass(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void whatWasSomethingIsStillToBeDone() {
        fire();
        house.sayInPrivate("worker-1", "1");
        house.sayInPrivate("worker-1", "解除 1001 灶台烧焦了 火扑灭了");

        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"假的 炒菜的烟", "没着火 看错了", "别叫了", "是隔壁炒菜"})
    void whoeverIsCalledAndSaysThatItIsNothingReadsHowToStandItDown(String words) {
        fire();

        assertThat(texts(house.sayInPrivate("worker-1", words))).containsExactly("看清了没事，回「解除 1001 怎么回事」，叫过的人都会知道。");
        assertThat(texts(house.sayInPrivate("volunteer-9", words))).containsExactly("1001 要到场的人说了才解除，您到了先回「1 到场」。");
        assertThat(texts(house.say("grid-1", "chief", words))).singleElement().asString().contains("解除 1001");
        assertThat(house.told("qh-2-1")).hasSize(1);
    }

    @Test
    void volunteerWhoAsksWhetherToGoReadsWhereAndNeitherRoomNorName() {
        house.named("r-1", "2-1-602 吴姐");
        fire();

        for (String asked : List.of("要去吗", "还要去吗", "1001 还要去吗", "谁报的", "查 1001")) {
            assertThat(texts(house.sayInPrivate("volunteer-9", asked))).as(asked).containsExactly("要，清河苑 2-1。到了回「1 到场」。");
        }
        house.sayInPrivate("volunteer-6", "1");
        assertThat(texts(house.sayInPrivate("volunteer-9", "还要去吗"))).containsExactly("1001 志愿者魏强到场了，不再叫您。");
        house.sayInPrivate("volunteer-6", "解除 1001 炒菜的烟");
        assertThat(texts(house.sayInPrivate("volunteer-9", "还要去吗"))).containsExactly("不用去了，1001 解除了，辛苦。");
    }

    @Test
    void itIsNotOverWithoutAWordWhyNorWhenSomebodyElsewhereSaysSo() {
        fire();
        house.sayInPrivate("volunteer-9", "1");

        assertThat(texts(house.sayInPrivate("volunteer-9", "解除 1001"), "volunteer-9").getFirst()).contains("怎么回事");
        assertThat(texts(house.sayInPrivate("volunteer-6", "误报 1001"), "volunteer-6").getFirst()).contains("到场的人");
        assertThat(targets(house.sayInPrivate("r-9", "解除 1001 没事"))).isEmpty();
        assertThat(house.told("qh-2-1")).hasSize(1);
    }

    @Test
    void aResultEndsTheCallingToo() {
        fire();

        var reply = house.say("grid-1", "worker-1", "4 1001 灭火器扑灭了");

        assertThat(texts(reply, "chief")).singleElement().asString().contains("解除了", "扑灭");
        assertThat(house.pass(Duration.ofMinutes(30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没事了", "误会误会，是炒菜的烟", "不好意思看错了", "灭了灭了", "是楼下做饭的油烟", "锅烧糊了而已", "人都出来了", "灭了 谢谢大家"})
    void secondThoughtsOfTheReporterReachThoseOnDutyAtOnceAndCallNobodyOff(String words) {
        fire();

        var reply = house.say("qh-2-1", "r-1", words);

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, "worker-1")).singleElement().asString().contains("1001 报的人说：" + words);
        assertThat(targets(reply)).doesNotContain("qh-2-1", "volunteer-9");
        assertThat(house.pass(Duration.ofMinutes(5))).flatExtracting(Fired::messages).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "楼道好大的燃气味，是不是漏气了, 做饭的时候停水了 6栋1单元, case 1002",
        "楼道好大的燃气味，是不是漏气了, 电梯又停了 刚从电梯出来了, case 1002",
        "着火了！厨房起火了，快来人, 6栋1单元楼道灯灭了, case 1002",
        "着火了！厨房起火了，快来人, 刚接到电话说我医保卡冻结了要转到安全账户 做饭都没心思, warn 1002",
    })
    void whoeverRaisedAnAlarmAndThenTellsOfAnotherMatterIsHeardWithThat(String danger, String words, String done) {
        house.say("qh-6-1", "r-1", danger);

        var reply = house.say("qh-6-1", "r-1", words);

        assertThat(acts(reply)).isEqualTo(done);
        assertThat(texts(reply, "worker-1")).noneMatch(text -> text.contains("报的人说"));
    }

    @Test
    void secondThoughtsThatStandBesideAnotherMatterAreHeardAsWell() {
        fire();

        var reply = house.say("qh-2-1", "r-1", "火灭了，没事了。另外6栋1单元停水了，麻烦来看下");

        assertThat(acts(reply)).contains("case 1002");
        assertThat(house.told("worker-1")).anyMatch(text -> text.contains("1001 报的人说") && text.contains("灭了"));
    }

    @Test
    void neighbourWhoNeverReportedAnythingMayHaveSecondThoughtsOfTheirOwn() {
        fire();

        assertThat(house.say("qh-2-1", "r-2", "没事了").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我不想活了，安眠药都买好了", "老公喝醉了又在打我，他拿着刀，救命"})
    void ofWhatIsTheirOwnTheGroupReadsNoMoreThanWhatKeepsPeopleSafe(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("110", "周敏").doesNotContain("1001", "轻生", "想不开", "打人", "刀");
        assertThat(targets(reply)).contains("worker-1", "police");
        assertThat(volunteersOf(reply)).isEmpty();
    }

    @Test
    void howItWentIsToldToThoseWhoWereOnDutyAndToNobodyElse() {
        fire();
        house.pass(A_MINUTE);
        house.sayInPrivate("worker-1", "在路上");
        house.pass(Duration.ofMinutes(3));
        house.sayInPrivate("worker-1", "1");
        house.pass(Duration.ofMinutes(9));
        house.sayInPrivate("worker-1", "解除 1001 锅烧干了");

        var course = texts(house.say("grid-1", "worker-1", "经过 1001"), "grid-1");

        assertThat(course).singleElement().asString().isEqualTo("""
                1001 着火的经过：
                9:00 有人报
                9:00 叫了 10 人
                9:01 又叫了 10 人
                9:01 片区网格员周敏在路上
                9:04 片区网格员周敏到场
                9:13 片区网格员周敏解除：锅烧干了""");
        assertThat(house.sayInPrivate("volunteer-9", "经过 1001").messages()).isEmpty();
        assertThat(house.sayInPrivate("r-5", "经过 1001").messages()).isEmpty();
    }

    @Test
    void whoeverHasTheAlarmIsThereAfterARestart() {
        fire();
        house.restart();
        house.pass(A_MINUTE);
        house.sweepAndCrash();

        house.sayInPrivate("worker-1", "1");

        assertThat(house.pass(Duration.ofMinutes(30))).isEmpty();
        assertThat(house.export()).contains("\"type\":\"alarm\"", "\"type\":\"alarm_call\"", "\"answer\":\"there\"");
    }

    @Test
    void placeThatBecomesKnownCallsThoseWhoAreNearIt() {
        house.sayInPrivate("r-1", FIRE);

        var reply = house.sayInPrivate("r-1", "德馨园5栋");

        assertThat(targets(reply)).contains("worker-4");
        assertThat(house.pass(A_MINUTE)).flatExtracting(Fired::messages).extracting(SentMessage::to).contains("worker-4");
    }

    @Test
    void dangerThatGetsAPlaceAndThenTurnsOutWorseCallsNoMoreVolunteersThanMayCome(@TempDir Path folder) {
        var files = new ChangingFiles(folder);
        IntStream.rangeClosed(1, 12).forEach(n -> files.replaceInConfig(
                "people.yaml", "- {id: volunteer-1,",
                "- {id: helper-%d, name: 帮手%d, title: 志愿者, volunteer: true, private: true, skills: [敲门], lives: %s}\n- {id: volunteer-1,"
                        .formatted(n, n, n <= 8 ? "dx" : "qh 3")));
        try (var busy = new House(folder, files)) {
            busy.sayInPrivate("r-1", "电线在冒火花 有烧焦味");
            busy.sayInPrivate("r-1", "清河苑3栋1单元");

            var reply = busy.sayInPrivate("r-1", "起火了 着火了 快来人");

            assertThat(texts(reply, "worker-1")).isNotEmpty();
            assertThat(texts(reply, "r-1")).singleElement().asString().contains("弯腰");
            assertThat(busy.outbox().stream().map(row -> row.message().to()).filter(AlarmTest::isVolunteer).distinct()).hasSize(8);
        }
    }

    private static boolean isVolunteer(String id) {
        return id.startsWith("volunteer-") || id.startsWith("helper-");
    }

    private Reply fire() {
        return house.say("qh-2-1", "r-1", FIRE);
    }

    private static List<String> volunteersOf(Reply reply) {
        return targets(reply).stream().filter(to -> to.startsWith("volunteer")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公喝了酒又动手打我 我不想别人知道", "我不想活了，安眠药都买好了"})
    void whatHappensAtHomeIsReadByThoseWhoHelpAndByNoOffice(String text) {
        var reply = house.sayInPrivate("r-1", text);

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(targets(reply)).contains("chief", "police").noneMatch(to -> to.startsWith("grid-") || to.endsWith("-desk") || to.startsWith("leader-"));
        assertThat(targets(house.sayInPrivate("r-1", "清河苑2栋1单元302"))).contains("worker-1").noneMatch(to -> to.startsWith("grid-") || to.endsWith("-desk") || to.startsWith("leader-"));
    }

    private static List<String> texts(Reply reply) {
        return reply.messages().stream().map(SentMessage::text).toList();
    }
}
