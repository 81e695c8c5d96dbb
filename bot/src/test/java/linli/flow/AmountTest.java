package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amounts by rule and the hours of windows: what is certain is told, what is missing is asked for once, and the rest goes to the office.
class AmountTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我妈 83 岁长沙户口高龄津贴多少            | 每月 100 元
            我妈83岁长沙户口高龄津贴多少              | 每月 100 元
            老娘九十二岁了 长沙户口 高龄补贴几多       | 每月 200 元
            我爸79岁长沙户口 有高龄津贴吗 多少         | 满 80 岁才有
            我娭毑八十五岁 不是长沙户口 高龄津贴多少    | 户口在哪里就在哪里领
            工作12年年休假几天                        | 一年 10 天
            2035年退休的 养老保险最少交几年            | 18 年
            我娭毑是湘潭人 83岁 长沙户口 高龄津贴多少 | 每月 100 元
            住中山路的 我妈83岁 长沙户口 高龄津贴多少  | 每月 100 元
            我孙子两岁了 育儿补贴多少                  | 每年 3600 元
            """)
    void amountIsToldFromTheRowInForce(String question, String amount) {
        var reply = house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", question);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains(amount);
    }

    @Test
    void exampleAmountSaysThatItHasToBeConfirmed() {
        var reply = house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", "我妈83岁长沙户口高龄津贴多少");

        assertThat(texts(reply, "qh-2-1").getFirst()).contains("示例", "李姐", "8:30-12:00", "清河社区服务指南");
    }

    @Test
    void whatIsMissingIsAskedForOnceEach() {
        house.at("2026-11-30T10:00");
        assertThat(texts(house.ask("qh-2-1", "r-1", "高龄津贴一个月多少钱"), "qh-2-1").getFirst()).contains("多少岁");
        assertThat(texts(house.say("qh-2-1", "r-1", "91"), "qh-2-1").getFirst()).contains("户口");

        var reply = house.say("qh-2-1", "r-1", "长沙");

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(texts(reply, "qh-2-1").getFirst()).contains("每月 200 元");
        assertThat(house.say("qh-2-1", "r-1", "91").messages()).isEmpty();
    }

    /// A wrong number of years would be a wrong amount.
    @ParameterizedTest
    @CsvSource({"6个月, 3600", "半岁, 3600", "40个月, 不发了"})
    void monthsOfAChildAreNotTakenForYears(String age, String amount) {
        house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", "育儿补贴一年多少钱");

        assertThat(texts(house.say("qh-2-1", "r-1", age), "qh-2-1").getFirst()).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不晓得", "记不清了", "快80了", "湘潭的"})
    void whoeverCannotTellIsShownTheOffice(String text) {
        house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", "高龄津贴一个月多少钱");

        assertThat(texts(house.say("qh-2-1", "r-1", text), "qh-2-1").getFirst()).contains("没有准数", "民政窗口李姐", "8:30-12:00");
        assertThat(house.say("qh-2-1", "r-1", "91").messages()).isEmpty();
    }

    @Test
    void notToKnowIsSmallTalkWhereNobodyAsked() {
        assertThat(house.at("2026-11-30T10:00").say("qh-2-1", "r-1", "不晓得").messages()).isEmpty();
    }

    @Test
    void factThatAnotherNeighbourMentionsIsNoAnswer() {
        house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", "高龄津贴一个月多少钱");

        assertThat(house.say("qh-2-1", "r-2", "91").messages()).isEmpty();
    }

    @Test
    void askedForFactIsRememberedOverARestart() {
        house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", "长沙户口的高龄津贴一个月多少钱");
        house.restart();

        assertThat(texts(house.say("qh-2-1", "r-1", "八十八了"), "qh-2-1").getFirst()).contains("每月 100 元");
    }

    @Test
    void answerThatComesTooLateIsSmallTalk() {
        house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", "长沙户口的高龄津贴一个月多少钱");
        house.pass(Duration.ofDays(2));

        assertThat(house.say("qh-2-1", "r-1", "88").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老家湖北的 我妈83岁 高龄津贴标准多少", "明年高龄津贴多少 我爸85岁长沙户口"})
    void outsideItsRegionAndDatesATableGivesNoAmountButTheOffice(String question) {
        var reply = house.at("2026-11-30T10:00").ask("qh-2-1", "r-1", question);

        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("没有准数", "民政窗口李姐", "周一到周五 8:30-12:00")
                .doesNotContain("元");
    }

    @Test
    void expiredTableGivesNoAmount() {
        var reply = house.at("2027-01-04T10:00").ask("qh-2-1", "r-1", "我妈83岁长沙户口高龄津贴多少");

        assertThat(texts(reply, "qh-2-1").getFirst()).contains("没有准数").doesNotContain("元");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30T10:00 | 这周五律师在吗            | 12月4日周五有：9:00-12:00、14:00-17:00
            2026-11-29T10:00 | 这周五律师在不在          | 12月4日周五有
            2026-12-04T10:00 | 律师今天在不在            | 今天有：9:00-12:00、14:00-17:00
            2026-12-04T18:00 | 律师今天还在吗            | 今天的已经收了。下一次是12月11日周五
            2026-11-30T10:00 | 明天红帆驿站开门不         | 明天不开。下一次是12月4日周五
            2026-11-30T10:00 | 星期天社区窗口上班吗       | 12月6日周日不开。下一次是12月7日周一 8:30-12:00
            2026-09-30T10:00 | 明天社区窗口上班吗         | 明天不开。下一次是10月8日周四
            2026-09-24T10:00 | 中秋社区上班吗             | 明天不开。下一次是9月28日周一
            2026-02-10T10:00 | 春节社区窗口开门吗         | 不开。下一次是2月24日周二
            2026-02-18T10:00 | 春节社区窗口开门吗         | 今天不开。下一次是2月24日周二
            2026-11-30T10:00 | 春节社区窗口开门吗         | 2027 年的放假安排还没公布
            2026-11-30T12:30 | 现在社区窗口有人吗         | 这会儿没人，今天 14:00-17:30
            2026-11-30T11:30 | 现在社区窗口有人吗         | 今天有：8:30-12:00、14:00-17:30
            2026-11-30T10:00 | 下周一社区开门吗           | 12月7日周一有
            2026-12-30T10:00 | 周五律师在吗              | 2027 年的放假安排还没公布
            2026-11-30T10:00 | 律师一般几点在            | 周五 9:00-12:00、14:00-17:00
            """)
    void windowIsAnsweredFromItsHoursAndTheCalendar(String now, String question, String answer) {
        var reply = house.at(now).ask("qh-2-1", "r-1", question);

        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains(answer);
    }
}
