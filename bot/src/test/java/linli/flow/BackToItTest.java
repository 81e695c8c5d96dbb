package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever was answered comes back to it in words that name nothing: after a quarrel told in between, to one of several answers, to the colleague who
/// answered, or with another fact than the one that was asked for.
class BackToItTest extends HouseTest {
    @ParameterizedTest
    @ValueSource(strings = {"能领几个月", "能领多久", "最多领多少个月"})
    void whatIsPaidIsAskedAlsoAfterAQuarrelWasTold(String question) {
        house.sayInPrivate("r-1", "失业金怎么领");
        house.sayInPrivate("r-1", "公司说是我自己辞职的 逼我签的");

        var reply = house.sayInPrivate("r-1", question);

        assertThat(reply.issues()).extracting(issue -> issue.act()).containsAnyOf(Act.ASK, Act.ANSWER);
        assertThat(texts(reply, "r-1")).singleElement().asString().doesNotContain("记下了");
    }

    @Test
    void whoeverWasDismissedAsksWhatIsLaidDown() {
        house.sayInPrivate("r-1", "公司把我辞退了 一分钱不赔");

        assertThat(texts(house.sayInPrivate("r-1", "能领几个月"), "r-1")).singleElement().asString().contains("失业保险");
    }

    /// What is of the quarrel stays with whoever mediates it.
    @ParameterizedTest
    @CsvSource({"公司把我辞退了 一分钱不赔, 怎么办", "公司把我辞退了 一分钱不赔, 什么时候来找我", "楼上天天拖桌子吵死了, 能赔多少", "楼上天天拖桌子吵死了, 他还骂人"})
    void whatIsOfTheQuarrelIsNot(String quarrel, String words) {
        house.sayInPrivate("r-1", quarrel);

        assertThat(house.sayInPrivate("r-1", words).issues()).extracting(issue -> issue.caseNumber().orElse("")).containsExactly("1001");
    }

    @ParameterizedTest
    @CsvSource({"第1个 要带什么, 住址证明", "第二个要不要公证, 公证", "第3个 去哪里办, 民政窗口"})
    void oneOfSeveralAnswersIsMeantByItsNumber(String question, String answer) {
        house.sayInPrivate("r-1", "1、居住证在哪办 2、遗嘱怎么写 3、高龄津贴怎么领");

        assertThat(texts(house.sayInPrivate("r-1", question), "r-1")).singleElement().asString().contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"都是长沙的", "长沙户口", "户口在长沙"})
    void anotherFactThanTheOneAskedForIsKept(String household) {
        house.sayInPrivate("r-1", "高龄津贴多少钱一个月");
        house.sayInPrivate("r-1", household);

        assertThat(texts(house.sayInPrivate("r-1", "91"), "r-1")).singleElement().asString().contains("200 元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中午有人吗", "周六有人吗", "几点下班"})
    void whoeverWasAnsweredByAColleagueMayAskWhenToCome(String question) {
        house.ask("qh-15-1", "r-1", "社区能免费打印复印不");
        house.sayInPrivate("clerk", "1001 一楼能复印 身份证两张以内不要钱");
        house.pass(Duration.ofMinutes(10));

        assertThat(texts(house.say("qh-15-1", "r-1", question), "qh-15-1")).singleElement().asString().contains("社区一楼");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void andWhatTheyAskBesidesGoesToThatColleagueWithWhatItIsAbout() {
        house.ask("qh-15-1", "r-1", "社区能免费打印复印不");
        house.sayInPrivate("clerk", "1001 一楼能复印 身份证两张以内不要钱");

        house.ask("qh-15-1", "r-1", "彩打呢");

        assertThat(house.caseOf(1002).owner()).isEqualTo("clerk");
        assertThat(house.caseOf(1002).text()).contains("打印", "彩打呢");
    }

    /// Of a neighbour who was answered nothing it is talk.
    @ParameterizedTest
    @ValueSource(strings = {"中午有人吗", "彩打呢", "第2个要不要", "都是长沙的"})
    void fromAnybodyElseItIsTalk(String words) {
        house.ask("qh-15-1", "r-1", "社区能免费打印复印不");
        house.sayInPrivate("clerk", "1001 一楼能复印 身份证两张以内不要钱");

        assertThat(house.say("qh-15-1", "r-2", words).messages()).isEmpty();
    }
}
