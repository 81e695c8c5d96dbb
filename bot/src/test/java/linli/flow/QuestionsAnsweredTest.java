package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers come from an entry, short and seldom; what no entry answers is kept for staff.
class QuestionsAnsweredTest extends HouseTest {
    private static final String ARBITRATION = "劳动仲裁要钱吗";
    private static final String UNKNOWN = "小区附近哪里可以打印照片";

    @Test
    void questionIsAnsweredWithItsSourceInAtMostThreeLines() {
        var reply = house.say("qh-2-1", "r-1", ARBITRATION);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest().orElseThrow().category()).contains("labor-arbitration");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("依据", "劳动争议调解仲裁法", "2008-05-01")
                .satisfies(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"请问居住证怎么办", "你好，想问下居住证咋办 谢谢", "请问一下居住证怎么办"})
    void politenessAroundAQuestionAsksNothing(String text) {
        var reply = house.say("qh-2-1", "r-1", text);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest().orElseThrow().category()).contains("residence-permit");
    }

    @Test
    void ageOfOnesMotherIsNotAskedForTwice() {
        var reply = house.sayInPrivate("r-1", "我妈80了 长沙户口 高龄补贴一个月多少");

        assertThat(texts(reply, "r-1")).singleElement().asString().doesNotContain("多少岁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"多少钱?", "怎么办？", "在哪？", "啥时候啊", "要带什么"})
    void questionThatNamesNothingIsNotAnsweredByAGuess(String text) {
        assertThat(house.say("qh-2-1", "r-1", text).messages()).isEmpty();
    }

    @Test
    void quietBudgetStopsTheThirdUnaskedAnswerInAnHourAndStaffSeeWhatWasAsked() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "高龄补贴去哪里申请");

        var third = house.say("qh-2-1", "r-3", "垃圾分几类");

        assertThat(acts(third)).isEqualTo("collect");
        assertThat(third.messages()).isEmpty();
        assertThat(acts(house.say("qh-3-1", "r-4", "垃圾分几类"))).isEqualTo("answer");
        house.pass(Duration.ofHours(9));
        assertThat(house.told("community-desk")).singleElement().asString().contains("垃圾分几类");
    }

    @Test
    void quietBudgetDoesNotStopAnAnswerThatWasAskedForByName() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "高龄补贴去哪里申请");

        assertThat(acts(house.ask("qh-2-1", "r-3", "垃圾分几类"))).isEqualTo("answer");
    }

    @Test
    void answersThatWereAskedForUseUpNoBudget() {
        house.ask("qh-2-1", "r-1", ARBITRATION);
        house.ask("qh-2-1", "r-2", "高龄补贴去哪里申请");

        assertThat(acts(house.say("qh-2-1", "r-3", "垃圾分几类"))).isEqualTo("answer");
    }

    @Test
    void budgetComesBackAfterAnHour() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "高龄补贴去哪里申请");
        house.pass(Duration.ofMinutes(61));

        assertThat(acts(house.say("qh-2-1", "r-3", "垃圾分几类"))).isEqualTo("answer");
    }

    @Test
    void sameAnswerIsNotGivenTwiceWithinTwoHours() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.pass(Duration.ofMinutes(110));
        assertThat(acts(house.say("qh-2-1", "r-2", ARBITRATION))).isEqualTo("silent");

        house.pass(Duration.ofMinutes(20));
        assertThat(acts(house.say("qh-2-1", "r-3", ARBITRATION))).isEqualTo("answer");
    }

    @Test
    void questionWithoutEntryIsCollectedInSilence() {
        var reply = house.say("qh-2-1", "r-1", UNKNOWN);

        assertThat(acts(reply)).isEqualTo("collect");
        assertThat(reply.messages()).isEmpty();
    }

    @Test
    void questionWithoutEntryIsHandedToANamedPersonWhenLinliIsCalled() {
        var reply = house.ask("qh-2-1", "r-1", UNKNOWN);

        assertThat(acts(reply)).isEqualTo("handover 1001");
        assertThat(house.caseOf(1001).owner()).isEqualTo("clerk");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains("李姐", "12:00");
        assertThat(texts(reply, "community-desk")).singleElement().asString().contains("1001", UNKNOWN);
    }

    @Test
    void suggestionIsCollectedInSilence() {
        var reply = house.say("qh-2-1", "r-1", "建议中心花园加几条长椅");

        assertThat(acts(reply)).isEqualTo("collect");
        assertThat(reply.messages()).isEmpty();
    }

    @Test
    void staffSeeWhatWasCollectedOnceAtFive() {
        house.say("qh-2-1", "r-1", UNKNOWN);
        house.say("qh-2-1", "r-1", "建议中心花园加几条长椅");

        var digest = house.pass(Duration.ofHours(9));

        assertThat(digest).singleElement().satisfies(fired -> {
            assertThat(fired.timer()).isEqualTo("digest");
            assertThat(fired.at()).isEqualTo(Examples.at("2026-11-24T17:00"));
        });
        assertThat(house.told("community-desk")).singleElement().asString().contains(UNKNOWN, "长椅");
        assertThat(house.pass(Duration.ofDays(3))).isEmpty();
    }

    @Test
    void digestShowsNoPhone() {
        house.say("qh-2-1", "r-1", "建议中心花园加几条长椅，联系我13912345678");
        house.pass(Duration.ofHours(9));

        assertThat(house.told("community-desk")).singleElement().asString().contains("长椅").doesNotContain("13912345678");
    }
}
