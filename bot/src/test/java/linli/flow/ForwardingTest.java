package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.Examples;
import linli.message.ForwardedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A unit leader passes on what others said: a line comes back for each thing, with whose it is and who has it.
class ForwardingTest extends HouseTest {
    private static final String LEADER = "leader-qh-2-1";

    @Test
    void lineForEachThingInTheOrderInWhichItWasPassedOn() {
        house.say("qh-2-1", "r-1", "电梯坏了不动");

        var reply = house.sayInPrivate(LEADER, "帮转：\n李姐：三楼垃圾堆了三天没人收\n老王：2栋1单元电梯坏了");

        var lines = texts(reply, LEADER).getFirst().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("李姐那条（卫生）：新建 1002", "周敏");
        assertThat(lines.getLast()).contains("老王那条（电梯）：并入 1001", "周敏在跟");
        assertThat(house.caseOf(1002).reporterName()).contains("李姐");
    }

    /// 可私聊 would send the colleague to somebody who has never written to Linli.
    @Test
    void cardTellsWhoPassedItOnAndNotThatTheSpeakerCanBeWrittenTo() {
        house.forward(LEADER, new ForwardedLine("2-1-101 老刘", Optional.empty(), "下水道又堵了，厕所返水"));

        assertThat(house.lastTo("grid-1").message().text()).contains("2-1-101 老刘（单元长" + Examples.community().person(LEADER).orElseThrow().name() + "转来）").doesNotContain("可私聊");
    }

    @Test
    void whatLinliHeardItselfIsKnownAlreadyAndTroublesNobody() {
        house.named("r-1", "2-1-301 李姐").say("qh-2-1", "r-1", "电梯坏了不动");
        int before = house.outbox().size();
        house.pass(Duration.ofMinutes(20));

        var reply = house.forward(LEADER, new ForwardedLine("李姐", Optional.empty(), "电梯坏了不动"));

        assertThat(acts(reply)).isEqualTo("join 1001");
        assertThat(texts(reply, LEADER)).singleElement().asString().contains("李姐那条（电梯）：早知道了，1001，", "在跟");
        assertThat(house.outbox()).hasSize(before + 1);
        assertThat(house.caseOf(1001).incident()).isEmpty();
    }

    @Test
    void leaderHearsOnceWhatCanBePassedOn() {
        house.forward(LEADER, new ForwardedLine("李姐", Optional.empty(), "2栋1单元电梯坏了不动"));

        house.say("grid-1", "worker-1", "办结 1001 换了门机皮带");

        assertThat(house.told(LEADER)).filteredOn(text -> text.contains("换了门机皮带")).singleElement().asString()
                .contains("李姐的事办好了：换了门机皮带", "可以转给李姐");
    }

    @Test
    void groupInWhichItWasSaidHearsItItself() {
        house.named("r-1", "2-1-301 李姐").say("qh-2-1", "r-1", "电梯坏了不动");
        house.forward(LEADER, new ForwardedLine("李姐", Optional.empty(), "电梯坏了不动"));

        house.say("grid-1", "worker-1", "办结 1001 换了门机皮带");

        assertThat(house.told("qh-2-1")).last().asString().contains("换了门机皮带");
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮看下", "转5栋的", "麻烦处理一下", "看看"})
    void commentBesideItIsNoMatterOfItsOwn(String comment) {
        assertThat(house.sayInPrivate(LEADER, comment).messages()).isEmpty();
        house.forward(LEADER, new ForwardedLine("李姐", Optional.empty(), "2栋1单元电梯坏了不动"));
        assertThat(house.sayInPrivate(LEADER, comment).messages()).isEmpty();

        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whoeverAsksWhoHasItIsTold() {
        house.forward(LEADER, new ForwardedLine("李姐", Optional.empty(), "2栋1单元电梯坏了不动"));

        var reply = house.sayInPrivate(LEADER, "这个谁管？");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(texts(reply, LEADER)).singleElement().asString().contains("1001", "周敏");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void tenThingsAreTenLinesAtMost() {
        var bundle = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> "邻居" + "甲乙丙丁戊己庚辛壬癸".charAt(i - 1) + "：" + (i + 10) + "栋电梯坏了不动")
                .collect(Collectors.joining("\n", "帮转：\n", ""));

        var reply = house.sayInPrivate(LEADER, bundle);

        assertThat(texts(reply, LEADER)).singleElement().asString().hasLineCount(10).endsWith("邻居癸那条（电梯）：新建 1010，片区网格员李想，今天 12:00 前联系");
        assertThat(house.cases()).isEqualTo(10);
    }

    @Test
    void deskReadsNothingOfAQuarrelThatIsPassedOn() {
        var reply = house.say("grid-1", "worker-1", "转：\n李姐：楼上天天剁排骨到十一点，说了好几次不改\n老王：2栋1单元电梯坏了不动");

        assertThat(texts(reply, "grid-1")).noneMatch(text -> text.contains("排骨") || text.contains("李姐"));
    }
}
