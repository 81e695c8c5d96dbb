package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linli.message.IssueReply;
import org.junit.jupiter.api.Test;

/// One message with several matters, and talk that somebody passes on: a case for each, and one word to whoever wrote.
class SeveralIssuesTest extends HouseTest {
    @Test
    void twoMattersOfOneMessageAreTwoCasesAndOneLine() {
        var reply = house.say("qh-2-1", "r-1", "电梯又坏了，还有垃圾堆了三天没人收");

        assertThat(acts(reply)).isEqualTo("case 1001, case 1002");
        assertThat(texts(reply, "qh-2-1"))
                .containsExactly("电梯、卫生转给片区网格员周敏，今天 12:00 前联系您，编号 1001、1002。");
    }

    @Test
    void quarrelBesideAFaultStaysVeiledInTheSameMessage() {
        var reply = house.named("r-1", "2-1-301 李翠花").say("qh-2-1", "r-1", "垃圾堆了三天没人收，还有楼上天天剁排骨到十一点，说了好几次不改");

        assertThat(acts(reply)).isEqualTo("case 1001, case 1002");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("编号 1001", "群里先不展开")
                .doesNotContain("1002", "楼上", "排骨", "李翠花", "301");
    }

    @Test
    void placeIsAskedOnceForAllAndTheAnswerIsTakenForAll() {
        var asked = house.say("qh-all", "r-1", "电梯又坏了，还有垃圾堆了三天没人收");

        assertThat(acts(asked)).isEqualTo("ask 1001, ask 1002");
        assertThat(texts(asked, "qh-all")).singleElement().asString().contains("1001、1002", "哪一栋");

        var placed = house.say("qh-all", "r-1", "12栋");

        assertThat(texts(placed, "qh-all")).singleElement().asString().contains("1001、1002");
        assertThat(List.of(house.caseOf(1001), house.caseOf(1002))).allSatisfy(c -> {
            assertThat(c.place().building()).contains("12");
            assertThat(c.owner()).isEqualTo("worker-2");
        });
    }

    @Test
    void matterThatIsKnownIsSaidInTheSameBreath() {
        house.say("qh-2-1", "r-1", "电梯又坏了");

        var reply = house.say("qh-2-1", "r-2", "垃圾堆了三天没人收，还有电梯坏了");

        assertThat(acts(reply)).isEqualTo("case 1002, join 1001");
        assertThat(texts(reply, "qh-2-1")).hasSize(1);
    }

    @Test
    void mattersOfOneCategoryInABundleAreCasesOfTheirOwn() {
        var reply = house.sayInPrivate("leader-qh-2-1", "转五栋：\n1、楼道灯坏了三个\n2、单元门关不上\n3、一楼的信箱被撬了");

        assertThat(reply.issues()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(reply.issues()).extracting(IssueReply::caseNumber).doesNotHaveDuplicates();
    }

    @Test
    void bundleInPrivateGetsALineForEachCaseWithItsSpeaker() {
        var reply = house.sayInPrivate("leader-qh-2-1", "帮转：\n张姐：电梯坏了不动\n老李：我家也是\n小赵：三楼垃圾没人收");

        assertThat(acts(reply)).isEqualTo("case 1001, case 1002");
        assertThat(texts(reply, "leader-qh-2-1")).singleElement().asString().hasLineCount(2).contains("张姐", "小赵", "1001", "1002");
        assertThat(house.caseOf(1001).reporterName()).contains("张姐");
    }

    @Test
    void banterInABundleOpensNothing() {
        var reply = house.sayInPrivate("leader-qh-2-1", "帮转：\n张姐：电梯坏了不动\n阿强：[图片]\n阿强：你们上次说的那家粉店开了没咯\n小雅：周末一起去");

        assertThat(acts(reply)).isEqualTo("case 1001");
    }

    @Test
    void bundleOfTalkInPrivateGoesToSomebodyOnceAtMost() {
        var reply = house.sayInPrivate("leader-qh-2-1", "帮转：\n阿强：那个群主说的你们信不信咯\n小雅：有点悬\n阿强：我也觉得");

        assertThat(reply.issues()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void placesOfABundleAreNotTheSendersOwn() {
        house.say("qh-all", "r-1", "转：\n9-1-201 张姐：今天天气真好\n9-1-202 小何：是呀");

        var reply = house.say("qh-all", "r-1", "电梯坏了不动");

        assertThat(acts(reply)).isEqualTo("ask 1001");
    }

    @Test
    void phoneReachesTheCardHoweverLongTheStoryAndNeverTheGroup() {
        var reply = house.named("r-1", "2-1-301 李姐").say("qh-2-1", "r-1",
                "电梯坏了，按了没有反应，从昨天晚上到今天早上一直停在五楼不动，家里有人要出门看病，轮椅下不了楼，等了一上午，打我电话13800001234");

        assertThat(texts(reply, "grid-1").getFirst()).contains("电话 13800001234");
        assertThat(texts(reply, "qh-2-1")).noneMatch(text -> text.contains("13800001234"));
    }
}
