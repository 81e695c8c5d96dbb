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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2-1-101 老刘：下水道又堵了 | 2-1-101 老刘 | 下水道又堵了",
        "2-1-102老刘:厕所返水 | 2-1-102老刘 | 厕所返水",
        "2-1-904 老何 下水道又堵了 | 2-1-904 老何 | 下水道又堵了",
        "【2-1-907 小唐】家里跳闸了 | 2-1-907 小唐 | 家里跳闸了",
        "@老刘 2-1-101：水龙头关不紧，一直漏 | 老刘 2-1-101 | 水龙头关不紧，一直漏",
        "老王：楼道灯不亮了 | 老王 | 楼道灯不亮了",
        "阳光明媚：门口垃圾桶满了 | 阳光明媚 | 门口垃圾桶满了",
        "王姐 10:21 电梯异响，坐着怕 | 王姐 | 电梯异响，坐着怕",
        "静静 2026/11/24 8:01:12\\n楼道声控灯不亮 | 静静 | 楼道声控灯不亮",
        "2-1-101 老刘：下水道\\n又堵了，厕所\\n返水 | 2-1-101 老刘 | 下水道\\n又堵了，厕所\\n返水",
        "转：2-1-203 小孙：门禁刷不开 | 2-1-203 小孙 | 门禁刷不开",
        "帮看下\\n2-1-201 小赵：我家断网了，路由器没问题 | 2-1-201 小赵 | 我家断网了，路由器没问题",
        "2-1-202 小钱：路灯不亮\\n麻烦处理一下 | 2-1-202 小钱 | 路灯不亮",
        "2-1-905 老何：门口井盖翘了\\n这个归谁管？ | 2-1-905 老何 | 门口井盖翘了",
        "刚才2-1-402的周姨跟我说她家没热水 | 2-1-402的周姨 | 她家没热水"})
    void singleLineIsTheNeighboursHoweverItWasPastedOrRetold(String line, String speaker, String words) {
        var reply = house.sayInPrivate(LEADER, line.replace("\\n", "\n"));

        assertThat(acts(reply)).isEqualTo("case 1001");
        assertThat(house.caseOf(1001).reporterName()).contains(speaker);
        assertThat(house.caseOf(1001).text()).isEqualTo(words.replace("\\n", "\n"));
        assertThat(texts(reply, LEADER)).singleElement().asString().startsWith(speaker + "那条（").contains("新建 1001，片区网格员周敏");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains(speaker + "（单元长", "转来）").doesNotContain("可私聊");
    }

    @Test
    void twoNeighboursWithLinesBrokenByHandAreTwo() {
        house.sayInPrivate(LEADER, "2-1-101 老刘：下水道\n又堵了，厕所\n返水\n2-1-602 陈姐：电梯\n门口\n灯坏了");

        assertThat(house.caseOf(1001).reporterName()).contains("2-1-101 老刘");
        assertThat(house.caseOf(1002).reporterName()).contains("2-1-602 陈姐");
    }

    @Test
    void whatOneNeighbourSaidIsNotAddedToWhatAnotherDid() {
        house.sayInPrivate(LEADER, "2-1-101 老刘：下水道又堵了");
        house.sayInPrivate(LEADER, "2-1-102 老李：厕所返水");
        house.sayInPrivate(LEADER, "我家水龙头坏了");
        var more = house.sayInPrivate(LEADER, "2-1-101 老刘：下水道的水漫出来了");

        assertThat(house.cases()).isEqualTo(3);
        assertThat(texts(more, LEADER)).singleElement().asString().contains("老刘那条（房屋设施）：并入 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址：2-1-101，水管漏水", "电梯：又坏了", "楼下路灯不亮，2栋1单元门口"})
    void leadersOwnWordsAreTheirOwn(String own) {
        var reply = house.sayInPrivate(LEADER, own);

        assertThat(house.caseOf(1001).reporterName()).isEmpty();
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("单元长胡月娥（可私聊）");
        assertThat(texts(reply, LEADER)).singleElement().asString().contains("联系您");
    }

    @Test
    void fireThatIsPassedOnInALineIsAnAlarm() {
        assertThat(acts(house.sayInPrivate(LEADER, "2-1-501 吴哥：我家厨房着火了快来人"))).isEqualTo("alarm 1001");
        assertThat(house.caseOf(1001).place().room()).contains("501");
    }

    @ParameterizedTest
    @CsvSource({"2-1-801 小李：建议楼下加几个充电桩, 小李那条（建议）：记下了，汇总给社区看", "2-1-803 黄爹：小区哪里可以打羽毛球, 黄爹那条（咨询）：新建 1001"})
    void suggestionsAndQuestionsGetALineToo(String line, String word) {
        assertThat(texts(house.sayInPrivate(LEADER, line), LEADER)).singleElement().asString().contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-1-101 老刘：电梯关门夹人", "转：阳光明媚：2栋1单元电梯关门夹人"})
    void lineAtTheDeskIsPassedOnWhereItSaysSo(String line) {
        assertThat(acts(house.say("grid-1", "worker-1", line))).isEqualTo("case 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老郑：我下午过来修电梯", "老刘：下水道堵了", "王姐说电梯又停了"})
    void colleaguesMayTalkOfOneAnotherAtTheirDesk(String talk) {
        assertThat(house.say("grid-1", "worker-1", talk).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @Test
    void residentsWordsBeforeAColonAreTheirOwn() {
        house.sayInPrivate("r-1", "2-1-101 老刘：下水道又堵了");

        assertThat(house.caseOf(1001).text()).isEqualTo("2-1-101 老刘：下水道又堵了");
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
