package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import linli.message.Kind;
import linli.message.Audience;
import linli.message.ForwardedLine;
import linli.message.IssueReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Linli among two: who can be written to, whose stairwell is meant, and what leaders pass on.
class PrivateTalkTest extends HouseTest {
    @Test
    void whoeverAsksForAHumanInAGroupReachesANamedPerson() {
        var reply = house.say("qh-2-1", "r-1", "人工");

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("周敏", "1001");
        assertThat(texts(reply, "grid-1")).hasSize(1);
    }

    @Test
    void whoeverAsksForAHumanInPrivateReachesANamedPerson() {
        var reply = house.sayInPrivate("r-1", "转人工");

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("陈刚", "1001");
    }

    @Test
    void residentIsReachableOnceTheyHaveWrittenInPrivate() {
        house.say("qh-2-1", "r-1", "又停水了");
        assertThat(house.contactOf("r-1")).isEmpty();
        assertThat(house.lastTo("grid-1").message().text()).doesNotContain("可私聊");

        house.sayInPrivate("r-1", "清河苑2-1停电了");

        assertThat(house.contactOf("r-1")).contains("open");
        assertThat(house.lastTo("grid-1").message().text()).contains("可私聊");
    }

    @Test
    void leadersOwnStairwellIsWhereItIs() {
        var reply = house.sayInPrivate("leader-qh-2-1", "电梯坏了不动");

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(house.caseOf(1001).place().building()).contains("2");
        assertThat(house.caseOf(1001).place().unit()).contains("1");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void residentInPrivateIsAskedForTheCompoundToo() {
        var reply = house.sayInPrivate("r-1", "电梯坏了不动");

        assertThat(acts(reply)).isEqualTo("ask 1001");
        assertThat(texts(reply, "r-1")).singleElement().asString().contains("清河苑", "德馨园");
        house.sayInPrivate("r-1", "德馨园5-1");
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-4");
    }

    @Test
    void forwardedBundleGivesALinePerIssueWithWhoSaidIt() {
        var reply = house.forward("leader-qh-2-1",
                line("2-1-301 李姐", "又停水了"), line("阿强", "大家早上好"), line("2-1-502 老周", "电梯坏了不动"));

        assertThat(acts(reply)).isEqualTo("case 1001, case 1002");
        assertThat(reply.issues()).extracting(IssueReply::speaker).containsExactly("2-1-301 李姐", "2-1-502 老周");
        assertThat(texts(reply, "leader-qh-2-1")).singleElement().asString().isEqualTo("""
                2-1-301 李姐那条（水电气）：新建 1001，片区网格员周敏，今天 10:00 前联系
                2-1-502 老周那条（电梯）：新建 1002，片区网格员周敏，今天 12:00 前联系""");
        assertThat(house.caseOf(1002).reporterName()).contains("2-1-502 老周");
    }

    private static ForwardedLine line(String name, String text) {
        return new ForwardedLine(name, Optional.empty(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"吴姐跟702后来怎样了呀", "这个单元长我不想干了 天天挨骂"})
    void whatSomebodyConfidesIsForTheOneWhoCaresForIt(String text) {
        var reply = house.sayInPrivate("leader-qh-2-2", text);

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(targets(reply)).containsExactlyInAnyOrder("worker-1", "leader-qh-2-2");
        assertThat(house.pass(Duration.ofDays(2)).stream().flatMap(fired -> fired.messages().stream()).filter(m -> m.audience() == Audience.STAFF))
                .allSatisfy(message -> assertThat(message.text()).doesNotContain("1001"));
    }

    @Test
    void whoIsIllAndWhoIsInNeedIsNotForTheWholeGroupOfColleaguesToRead() {
        var reply = house.sayInPrivate("leader-qh-2-2", "302的老王得了癌症 家里困难 不好意思开口");

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(targets(reply)).containsExactlyInAnyOrder("worker-1", "leader-qh-2-2");
    }

    @Test
    void whoeverGoesOnAboutAnotherFlatTellsAnotherMatter() {
        house.sayInPrivate("leader-qh-2-1", "这个单元长我不想干了 天天挨骂");

        assertThat(acts(house.sayInPrivate("leader-qh-2-1", "301家两口子又吵起来了 砸东西"))).isEqualTo("case 1002");
    }

    @Test
    void aGridWorkerAloneWithLinliNeedNotNameTheCompound() {
        var reply = house.sayInPrivate("worker-1", "2栋1单元着火了");

        assertThat(acts(reply)).isEqualTo("alarm 1001");
        assertThat(targets(reply)).contains("leader-qh-2-1", "volunteer-6");
    }

    @Test
    void whoLivesElsewhereHearsOnceWhomToCall() {
        assertThat(texts(house.sayInPrivate("r-7", "我住阳光小区 我们楼下垃圾没人收"), "r-7")).containsExactly("阳光小区不归我们社区管，打 12345 说最快。");
        assertThat(house.sayInPrivate("r-7", "阳光小区3栋").messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我住清河苑3栋1单元 楼下垃圾没人收", "我们小区3栋楼下垃圾没人收", "我家在中心花园旁边 垃圾没人收 3栋1单元"})
    void whatIsOursIsACase(String text) {
        assertThat(acts(house.sayInPrivate("r-7", text))).contains("1001");
        assertThat(house.cases()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要投诉301 天天打麻将到半夜", "501那个姓孙的有病 天天骂我 我老婆刚做完手术", "我要投诉楼上 半夜拖椅子"})
    void complaintOfANeighbourIsAQuarrelInConfidence(String text) {
        house.named("r-9", "11-1-502").sayInPrivate("r-9", text);

        assertThat(house.caseOf(1001).kind()).isEqualTo(Kind.DISPUTE);
        assertThat(house.caseOf(1001).confidential()).isTrue();
    }

    @Test
    void whatAUnitLeaderSpeaksWithoutAPauseIsTakenApart() {
        var reply = house.sayInPrivate("leader-qh-5-1",
                "喂那个我跟你讲啊今天早上我下楼看到我们单元门口那个下水道盖子翘起来了啊好危险的小孩子跑来跑去的还有三楼的那个灯也不亮了你记一下啊");

        assertThat(acts(reply)).isEqualTo("case 1001, case 1002");
        assertThat(house.caseOf(1001).text()).contains("盖子");
        assertThat(house.caseOf(1002).text()).contains("灯");
    }
}
