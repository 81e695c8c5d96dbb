package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What only those can say who live there a colleague asks through Linli, and reads the answer where they asked.
class AskedByAColleagueTest extends HouseTest {
    @BeforeEach
    void itSmells() {
        house.named("r-3", "3-1-201 刘叔").say("qh-3-1", "r-3", "楼道好臭");
    }

    @ParameterizedTest
    @CsvSource({"1001 哪里臭 几楼, 哪里臭 几楼", "1001 问他几点在家, 几点在家", "1001 问下他家里有人没, 家里有人没", "1001 现在还臭不臭？, 现在还臭不臭"})
    void theQuestionIsPutWhereItWasTold(String words, String question) {
        var reply = house.say("grid-1", "worker-1", words);

        assertThat(texts(reply, "qh-3-1")).containsExactly("1001 片区网格员周敏想问一句：" + question + "？在这里回就行。");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 问过了，回话转给您。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"就是一楼垃圾桶那里", "我晚上七点以后在家", "一楼"})
    void theAnswerGoesToWhoeverAskedAndTheGroupReadsNothing(String answer) {
        house.say("grid-1", "worker-1", "1001 哪里臭 几楼");
        house.pass(Duration.ofMinutes(20));

        var reply = house.say("qh-3-1", "r-3", answer);

        assertThat(texts(reply, "grid-1")).containsExactly("1001 3-1-201 刘叔回：" + answer);
        assertThat(texts(reply, "qh-3-1")).isEmpty();
    }

    @Test
    void onlyWhoeverWasAskedAnswersAndOnlyOnce() {
        house.say("grid-1", "worker-1", "1001 哪里臭 几楼");

        assertThat(house.say("qh-3-1", "r-4", "我晚上在家").messages()).isEmpty();
        house.say("qh-3-1", "r-3", "一楼垃圾桶那里");
        assertThat(house.say("qh-3-1", "r-3", "中午吃么子").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"就是一楼垃圾桶那里", "还是好臭啊"})
    void anAnswerAfterAStartIsOneTooInTalkAndInAReport(String answer) {
        house.say("grid-1", "worker-1", "1001 哪里臭 几楼");
        house.restart();

        assertThat(texts(house.say("qh-3-1", "r-3", answer), "grid-1")).containsExactly("1001 3-1-201 刘叔回：" + answer);
    }

    @Test
    void whatIsSaidHoursLaterIsNoAnswer() {
        house.say("grid-1", "worker-1", "1001 哪里臭 几楼");
        house.pass(Duration.ofHours(3));

        assertThat(texts(house.say("qh-3-1", "r-3", "今天的橘子好甜"), "grid-1")).isEmpty();
    }

    @Test
    void dangerIsHeardFirst() {
        house.say("grid-1", "worker-1", "1001 哪里臭 几楼");

        assertThat(acts(house.say("qh-3-1", "r-3", "着火了 三楼好大的烟"))).isEqualTo("alarm 1002");
    }

    @Test
    void whoeverAsksIsAtIt() {
        house.say("grid-1", "worker-1", "1001 哪里臭 几楼");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 弄好没", "1001 谁报的", "1001 什么时候去", "1001 我再问问", "1001 问下物业", "1001 师傅来过没"})
    void whatLinliKnowsOrColleaguesDoIsAskedOfNobody(String words) {
        assertThat(texts(house.say("grid-1", "worker-1", words), "qh-3-1")).isEmpty();
    }

    @Test
    void whatNamesOthersIsNotPutInAGroup() {
        var reply = house.say("grid-1", "worker-1", "1001 问他是不是302的垃圾");

        assertThat(texts(reply, "qh-3-1")).isEmpty();
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("刘叔");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "我来", "1 1001", "接单 1001"})
    void whoeverWasAskedToKeepAnEyeOnWhatNobodyHasTakenHasItByTheSameWord(String word) {
        house.named("r-5", "3-1-302 王姐").say("qh-3-1", "r-5", "三楼楼道灯不亮");

        var reply = house.sayInPrivate("property-qh", word.replace("1001", "1002"));

        assertThat(texts(reply, "property-qh")).singleElement().asString().startsWith("1002 记您接了");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("老郑");
        assertThat(house.caseOf(1002).owner()).isEqualTo("property-qh");
    }

    @Test
    void whatItsOwnerHasTakenStaysTheirs() {
        house.named("r-5", "3-1-302 王姐").say("qh-3-1", "r-5", "三楼楼道灯不亮");
        house.say("grid-1", "worker-1", "1 1002");

        house.sayInPrivate("property-qh", "1 1002");

        assertThat(house.caseOf(1002).owner()).isEqualTo("worker-1");
    }
}
