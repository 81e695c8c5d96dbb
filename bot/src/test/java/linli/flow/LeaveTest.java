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
            请假 2月30日                 | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            请假                         | 哪几天？回「请假 明天」或「请假 12月1日到12月5日」这样就行。
            请假 李想 明天               | 李想的假请李想自己说，或者请上一级说。
            顶班 谭亮                    | 哪几天要谭亮顶？回「请假 明天 谭亮顶」这样就行。
            销假                         | 周敏没有请假，不用销。
            """)
    void oneLineSaysWhatWasUnderstood(String said, String answer) {
        assertThat(texts(house.say("grid-1", "worker-1", said))).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"请假怎么请", "今天有人请假吗", "孩子学校请假条怎么写", "他请假了我去看看", "顶班的人呢", "王姐明天请假去医院，大家体谅"})
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

    @Test
    void theChiefSpeaksForAnybody() {
        var answer = house.say("community-desk", "chief", "请假 李想 明天");

        assertThat(texts(answer)).containsExactly("记下了：李想明天请假，周敏顶。");
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
}
