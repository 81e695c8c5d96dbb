package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever turns to Linli as to somebody they have met gets an honest word, and whoever wants a human gets one.
class ToLinliItselfTest extends HouseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            你是谁                | 我是邻里，社区的机器人
            你是机器人吗           | 不是真人
            你是真人吗             | 不是真人
            你叫什么名字           | 我是邻里
            在吗                  | 在，您说。
            明天早上8点提醒我吃药    | 提醒我做不到
            记得叫我起床           | 提醒我做不到
            你能陪我聊聊吗          | 我是机器人
            """)
    void whatIsSaidToLinliItselfIsAnsweredHonestly(String text, String answer) {
        assertThat(texts(house.sayInPrivate("r-1", text), "r-1")).singleElement().asString().contains(answer);
        assertThat(texts(house.ask("qh-2-1", "r-2", text), "qh-2-1")).singleElement().asString().contains(answer);
        assertThat(house.say("qh-3-1", "r-3", text).messages()).isEmpty();
        assertThat(house.cases()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"物业没人提醒我要交水费", "你是谁家的 楼道灯坏了"})
    void whatOnlySoundsLikeItIsSomethingElse(String text) {
        assertThat(texts(house.ask("qh-2-1", "r-1", text), "qh-2-1")).noneMatch(said -> said.contains("闹钟") || said.contains("我是邻里"));
    }

    @Test
    void whoeverWantsCompanyIsToldWhereSomebodyListens() {
        assertThat(texts(house.sayInPrivate("r-1", "你能陪我聊聊吗"), "r-1")).singleElement().asString().contains("心理咨询师", "周五", "红帆驿站", "人工");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我想找个活人说话", "我要找你们领导", "叫周敏给我打电话", "转人工", "能不能找个真人"})
    void whoeverWantsAHumanGetsANamedOne(String text) {
        var reply = house.ask("qh-3-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(texts(reply, "qh-3-1")).singleElement().asString().contains("周敏", "1001", "前联系您");
        assertThat(acts(house.sayInPrivate("r-2", text))).startsWith("handover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单元长是哪个", "我们单元长是谁", "2栋1单元的单元长是谁"})
    void leaderOfTheStairwellIsNamed(String text) {
        assertThat(texts(house.ask("qh-2-1", "r-1", text), "qh-2-1")).singleElement().asString().contains("清河苑 2-1", "胡月娥");
    }

    @Test
    void whereNothingTellsTheStairwellTheEntryAnswers() {
        assertThat(house.sayInPrivate("r-1", "单元长是谁").gravest().flatMap(issue -> issue.category())).contains("unit-leader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"闭嘴", "别说话了", "莫讲话", "你别说话了"})
    void quietIsAskedForInManyWords(String text) {
        assertThat(texts(house.ask("qh-2-1", "r-1", text), "qh-2-1")).isNotEmpty();

        assertThat(house.say("qh-2-1", "r-2", "劳动仲裁要钱吗").messages()).isEmpty();
    }

    @Test
    void whoeverTellsLinliSomethingThatIsNobodysBusinessIsNotMetWithSilence() {
        assertThat(texts(house.sayInPrivate("r-1", "今天的天气真是好得很咧"), "r-1")).containsExactly("我在听。报修、求助、问政策直接说就行；要找人回「人工」。");
        assertThat(house.sayInPrivate("r-1", "太阳晒得人舒服得很").messages()).isEmpty();
        assertThat(house.sayInPrivate("r-2", "谢谢").messages()).isEmpty();
        assertThat(house.say("qh-2-1", "r-1", "今天的天气真是好得很咧").messages()).isEmpty();
    }
}
