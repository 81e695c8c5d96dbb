package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colleagues mean cases by where they stand among what waits there, by the end of their numbers, and by what they name.
class CountedOffTest extends HouseTest {
    @BeforeEach
    void fourWait() {
        house.say("qh-3-1", "r-1", "3栋1单元门口路灯不亮");
        house.say("qh-5-2", "r-2", "5栋2单元对讲坏了 按了没声音");
        house.say("qh-8-1", "r-3", "8栋1单元垃圾堆了三天没人收");
        house.say("qh-10-1", "r-4", "10栋1单元单元门关不上");
        assertThat(List.of(1001, 1002, 1003, 1004)).allSatisfy(number -> assertThat(house.caseOf(number).owner()).isEqualTo("worker-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-4都接了            | 1001 1002 1003 1004
            1到3我接             | 1001 1002 1003
            2、3都接             | 1002 1003
            1 2 4都接了          | 1001 1002 1004
            第一个我接           | 1001
            第二个和第三个我接   | 1002 1003
            头一个接了 最后一个接了 | 1001 1004
            03接了               | 1003
            """)
    void theyAreTaken(String text, String taken) {
        house.say("grid-1", "worker-1", text);

        assertThat(List.of(1001, 1002, 1003, 1004).stream().filter(number -> house.caseOf(number).status() == Status.ACCEPTED).map(String::valueOf)).containsExactly(taken.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03叫老郑 今天务必      | 1003
            第二个给老郑           | 1002
            03给老郑               | 1003
            垃圾那个给老郑         | 1003
            对讲老郑去看下         | 1002
            """)
    void theyAreGivenAway(String text, int number) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(number).owner()).isEqualTo("property-qh");
        assertThat(List.of(1001, 1002, 1003, 1004).stream().filter(other -> other != number)).allSatisfy(other -> assertThat(house.caseOf(other).owner()).isEqualTo("worker-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1 2都给老郑 3我去", "1、2都给老郑，3我来", "前两个给老郑 第三个我去", "路灯和对讲给老郑 垃圾我去", "路灯、对讲给老郑，垃圾我接", "垃圾我接了 路灯跟对讲给老郑", "对讲还有路灯给老郑 垃圾我接"})
    void someAreGivenAwayAndOneIsKept(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(List.of(1001, 1002, 1003, 1004).stream().map(number -> house.caseOf(number).owner())).containsExactly("property-qh", "property-qh", "worker-1", "worker-1");
        assertThat(house.caseOf(1003).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1004).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void whoeverKeepsAnEyeOnThemTellsOfEach() {
        house.say("grid-1", "property-qh", "三号清了 一号要等路灯所");

        assertThat(house.caseOf(1003).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯是线断了 接好了", "路灯换了灯泡 亮了", "三栋路灯修好了 跳闸的"})
    void whatIsNamedNeedsNoNumber(String text) {
        house.say("grid-1", "property-qh", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1004).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"食堂的灯换好了", "会议室路灯那排插座修好了", "9栋路灯修好了", "我们这边路灯也换好了", "门卫室垃圾清了 报表也交了"})
    void whatIsMendedElsewhereEndsNothing(String text) {
        house.say("grid-1", "property-qh", text);

        assertThat(List.of(1001, 1002, 1003, 1004)).allSatisfy(number -> assertThat(house.caseOf(number).isOpen()).isTrue());
    }

    @Test
    void severalInOneBreathAreToldOfEach() {
        house.sayInPrivate("property-qh", "那个路灯我接好了已经亮了然后八栋垃圾那个要等环卫车明天来");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1003).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"嗯那个三栋的路灯那个我现在过去看一下啊可能是线松了", "三栋路灯我先拿胶带缠了一下", "路灯那个我问了供电所"})
    void whatIsToldToLinliAloneIsKeptWithTheOneThatIsNamed(String text) {
        house.sayInPrivate("property-qh", text);

        assertThat(house.cases()).isEqualTo(4);
        assertThat(house.eventsOf(1001).getLast().detail()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1-2都停水了", "三号去体检", "第二个月了", "15号我去长沙", "第一次见这么大雨", "3号楼今天检查", "02年的事了", "可以", "路灯多少钱一盏", "一号线通了", "2 3点开会", "10-1有人找",
        "第一个孩子上学了", "1-3点值班都是我", "前两个月我都在外面", "1 2都到了 3我叫下"})
    void talkCountsNothingOff(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(List.of(1001, 1002, 1003, 1004)).allSatisfy(number -> {
            assertThat(house.caseOf(number).status()).isEqualTo(Status.ASSIGNED);
            assertThat(house.caseOf(number).owner()).isEqualTo("worker-1");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grid-1         | chief    | 路灯那个弄好没
            community-desk | chief    | 垃圾的事怎么样了
            grid-1         | worker-1 | 对讲呢
            community-desk | chief    | 路灯有人去了吗
            """)
    void whoeverAsksAfterOneHearsHowItStands(String group, String colleague, String text) {
        assertThat(texts(house.say(group, colleague, text), group)).singleElement().asString().contains("片区网格员周敏");
    }

    @Test
    void askedInPrivateItIsNoMatterOfItsOwn() {
        assertThat(texts(house.sayInPrivate("chief", "路灯那个呢"), "chief")).singleElement().asString().startsWith("1001");
        assertThat(house.cases()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下午开会不", "谁有电梯卡", "怎么样了", "吃了没", "检查组来了没", "那个呢", "空调多少度"})
    void otherQuestionsAmongColleaguesAreTalk(String text) {
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
    }
}
