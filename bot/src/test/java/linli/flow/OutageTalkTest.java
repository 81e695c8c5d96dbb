package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An outage is told of in fragments, in several groups at once: it is one, and no group reads of it twice.
class OutageTalkTest extends HouseTest {
    @Test
    void whatIsToldInFragmentsInSeveralGroupsIsOneOutage() {
        house.say("qh-2-1", "a-1", "跳了？");
        house.say("qh-2-1", "a-2", "我家也是 停电了");
        house.say("qh-2-2", "b-1", "你们那栋有电不");
        house.say("qh-2-2", "b-2", "冇得");
        house.say("qh-3-1", "c-1", "3栋也停电了");
        house.say("qh-3-1", "c-2", "我们这边也是");
        house.say("qh-4-1", "d-1", "黑了");
        house.say("qh-4-1", "d-2", "你们有电吗");
        house.say("qh-all", "e-1", "6栋也黑了");
        house.say("qh-all", "e-2", "哪几栋没电");

        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.reportersOf(1001)).contains("a-2", "b-1", "c-1", "c-2", "d-1", "d-2", "e-1");
        assertThat(Stream.of("qh-2-1", "qh-2-2", "qh-3-1", "qh-4-1", "qh-all")).allSatisfy(group ->
                assertThat(house.told(group)).hasSizeLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "收到短信说明天停电检修 真的假的", "短信说要停气三小时 是真的吗", "收到个通知短信说换水表 真的假的", "物业公司发的停水通知 可信不", "听说后天断网升级 是不是真的"})
    void whetherANoticeIsTrueIsNoScam(String text) {
        house.say("qh-all", "r-1", text);

        assertThat(house.cases()).isZero();
        assertThat(house.told("qh-all")).noneMatch(said -> said.contains("骗子"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"短信说不交电费马上停电 让点链接 是真的吗", "有人打电话说我家燃气费欠了要停气 让我扫码转钱 真的假的"})
    void whatWantsMoneyByItIsOneStill(String text) {
        assertThat(house.say("qh-all", "r-1", text).gravest().map(IssueReply::kind)).contains(Kind.FRAUD);
    }

    /// By themselves they are talk between neighbours.
    @ParameterizedTest
    @ValueSource(strings = {
        "你们有电吗", "你们那栋有电不", "隔壁单元有水没得", "对面有电", "我们8栋有电", "哪一栋还有电啊", "楼下的有水吗", "有电的吱一声", "我家有水 正常的", "大家有气吗", "别的楼有没有电"
    })
    void neighboursAskEachOther(String text) {
        house.say("qh-2-1", "r-1", text);

        assertThat(house.cases()).isZero();
        assertThat(house.outbox()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们有电吗", "你们那栋有电不", "隔壁单元有电没得", "3栋有没有电", "别的楼有电么", "黑了", "跳了", "冇得", "我们这边也是", "几点来电", "是不是停电了"})
    void whereAnOutageIsKnownTheyAreOnIt(String text) {
        house.say("qh-2-1", "r-1", "停电了");

        var reply = house.say("qh-2-1", "r-2", text);

        assertThat(reply.issues()).extracting(issue -> issue.act()).containsExactly(Act.JOIN);
        assertThat(reply.messages()).filteredOn(message -> message.to().startsWith("qh-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全小区都停了吗", "都停了吗", "停了", "我们这边也停了", "整栋都停了"})
    void inTheGroupOfAllWhatIsOutIsTheOnlyThingThatIs(String text) {
        house.say("qh-2-1", "r-1", "停水了");

        assertThat(house.say("qh-all", "r-2", text).issues()).extracting(issue -> issue.act()).containsExactly(Act.JOIN);
    }

    @Test
    void ofTwoThingsThatAreOutItIsNone() {
        house.say("qh-2-1", "r-1", "停水了");
        house.say("qh-2-1", "r-1", "停电了");

        assertThat(house.say("qh-all", "r-2", "全小区都停了吗").issues()).extracting(issue -> issue.act()).doesNotContain(Act.JOIN);
    }

    /// Who asked with the others is heard when theirs stays dark, and not when they talk of anything else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我屋里还没有      | true
            隔壁都有 就我没有 | true
            就我家还黑着      | true
            作业还没写完      | false
            我妈还没下班呢    | false
            还没吃饭          | false
            """)
    void whoStaysInTheDarkWhenTheOthersDoNot(String text, boolean isHeard) {
        house.say("qh-2-1", "r-1", "停电了");
        house.say("qh-2-1", "r-2", "几点来电");
        house.pass(Duration.ofMinutes(50));
        house.say("qh-2-1", "r-1", "来电了来电了");

        assertThat(house.say("qh-2-1", "r-2", text).messages().isEmpty()).isNotEqualTo(isHeard);
    }

    /// Where the power is out besides, those who were called to a danger need not read when it comes back.
    @ParameterizedTest
    @ValueSource(strings = {"几点来电啊", "什么时候来电", "我们那边也停电了"})
    void wordsOnTheOutageAreNoWordsOnADanger(String text) {
        house.say("qh-2-1", "r-1", "停电了");
        house.say("qh-2-1", "r-2", "电梯里关了人 快来");

        assertThat(house.say("qh-2-1", "r-3", text).issues()).extracting(issue -> issue.caseNumber().orElse("")).containsExactly("1001");
    }

    /// Of what is on again, never was off, or is another thing, nobody is counted among those who wait.
    @ParameterizedTest
    @ValueSource(strings = {"我家有电", "来电了", "我们8栋没停", "有电梯吗", "有水吗", "有电动车要转让吗", "没有"})
    void whatIsNotOnItIsNot(String text) {
        house.say("qh-2-1", "r-1", "停电了");

        var reply = house.say("qh-2-1", "r-2", text);

        assertThat(reply.issues()).extracting(issue -> issue.act()).doesNotContain(Act.JOIN);
    }

    /// What is under current is a danger all the same.
    @ParameterizedTest
    @ValueSource(strings = {"对面的铁门有电 摸了一下手发麻", "灯杆有电 别让小孩碰", "水龙头有电 手被打了"})
    void whatIsLiveIsADanger(String text) {
        assertThat(house.say("qh-2-1", "r-1", text).issues()).extracting(issue -> issue.act()).containsExactly(Act.ALARM);
    }

    @Test
    void animalsThatCannotGetDownAreNoAlarm() {
        List.of("有只猫卡在空调外机后面 叫了一晚上", "小猫在外机上下不来了", "树上有只猫下不来 谁会弄").forEach(text -> {
            var reply = house.say("qh-2-1", "r-" + text.length(), text);
            assertThat(reply.issues()).extracting(issue -> issue.act()).doesNotContain(Act.ALARM);
        });
    }
}
