package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.message.Audience;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer is short; whoever wants it in full or in plain words says so.
class AnotherFormTest extends HouseTest {
    private static final String ARBITRATION = "劳动仲裁要钱吗";
    private static final String MARRIAGE = "领结婚证要户口本吗";
    private static final String IN_FULL = "收到申请 5 天内决定收不收";
    private static final String FOR_ELDERS = "跟单位扯皮，可以申请仲裁，不收钱。";

    @ParameterizedTest
    @ValueSource(strings = {"详细", "详细点", "说详细点", "具体点", "完整的", "展开说说", "@邻里 能说详细点吗"})
    void fullAnswerIsGivenToWhoeverHasJustAsked(String wish) {
        house.say("qh-2-1", "r-1", ARBITRATION);
        var reply = house.say("qh-2-1", "r-1", wish);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest()).map(IssueReply::kind).contains(Kind.QUESTION);
        assertThat(reply.gravest().flatMap(IssueReply::category)).contains("labor-arbitration");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains(IN_FULL, "依据", "劳动争议调解仲裁法");
    }

    @ParameterizedTest
    @ValueSource(strings = {"说简单点", "老人版", "大白话", "听不懂", "你讲慢点 看不懂", "你讲的么子我听不懂"})
    void eldersFormIsGivenToWhoeverHasJustAsked(String wish) {
        house.say("qh-2-1", "r-1", ARBITRATION);
        var reply = house.say("qh-2-1", "r-1", wish);

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().contains(FOR_ELDERS, "依据").doesNotContain(IN_FULL);
    }

    @Test
    void whoeverAsksLinliOnGetsTheWholeAnswer() {
        house.sayInPrivate("r-1", "失业金能领几个月 我交了4年");
        var reply = house.sayInPrivate("r-1", "每个月多少");

        assertThat(acts(reply)).isEqualTo("answer");
        assertThat(reply.gravest().flatMap(IssueReply::category)).contains("unemployment-benefit");
        assertThat(acts(house.sayInPrivate("r-2", "每个月多少"))).isNotEqualTo("answer");
    }

    @Test
    void fullAnswerGoesInPrivateWhereThatIsPossibleAndTheGroupHearsOneShortLine() {
        house.sayInPrivate("r-1", "你好");
        house.say("qh-2-1", "r-1", ARBITRATION);
        var reply = house.say("qh-2-1", "r-1", "详细");

        assertThat(reply.messages()).extracting(SentMessage::to).containsExactly("r-1", "qh-2-1");
        assertThat(reply.messages().getFirst().audience()).isEqualTo(Audience.PERSON);
        assertThat(texts(reply, "r-1")).singleElement().asString().contains(IN_FULL);
        assertThat(texts(reply, "qh-2-1")).containsExactly("详细的私下发您了。");
    }

    @Test
    void whatWasGivenInPrivateCanBeAskedForInPlainWordsThere() {
        house.sayInPrivate("r-1", ARBITRATION);
        assertThat(texts(house.sayInPrivate("r-1", "详细点"), "r-1")).singleElement().asString().contains(IN_FULL);
        house.pass(Duration.ofHours(3));

        assertThat(texts(house.sayInPrivate("r-1", "听不懂"), "r-1")).singleElement().asString().contains(FOR_ELDERS);
    }

    @Test
    void fullAnswerNamesWhatToBringWhereAndWhoMayGo() {
        house.say("qh-2-1", "r-1", MARRIAGE);
        var reply = house.say("qh-2-1", "r-1", "详细");

        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("身份证", "去哪办：全国任何一个婚姻登记处", "代办：不能代办，两人要亲自到");
    }

    @Test
    void whoeverQuotesTheAnswerGetsItInFullHoweverLateAndHoweverManyCameAfter() {
        var answer = house.say("qh-2-1", "r-1", ARBITRATION).messages().getFirst();
        house.pass(Duration.ofDays(1));
        house.say("qh-2-1", "r-3", "垃圾分几类");

        assertThat(texts(house.quoting(answer, "qh-2-1", "r-2", "详细点"), "qh-2-1")).singleElement().asString().contains(IN_FULL);
        assertThat(texts(house.quotingText("劳动仲裁不收费，一年…", "qh-2-1", "r-4", "听不懂"), "qh-2-1"))
                .singleElement().asString().contains(FOR_ELDERS);
    }

    @Test
    void whoeverCallsLinliGetsTheLatestAnswerThere() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-3-1", "r-1", "垃圾分几类");
        house.pass(Duration.ofHours(1));

        assertThat(texts(house.ask("qh-2-1", "r-2", "详细"), "qh-2-1")).singleElement().asString().contains(IN_FULL);
    }

    @Test
    void whoeverHasJustAskedMeansTheirOwnQuestion() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "垃圾分几类");

        assertThat(texts(house.say("qh-2-1", "r-1", "详细"), "qh-2-1")).singleElement().asString().contains(IN_FULL);
    }

    @Test
    void othersWhoSaySoAmongThemselvesAreNotAnswered() {
        house.say("qh-2-1", "r-1", ARBITRATION);

        assertThat(house.say("qh-2-1", "r-2", "详细点").messages()).isEmpty();
        assertThat(house.quotingText("晚上一起看球不", "qh-2-1", "r-1", "详细点").messages()).isEmpty();
        house.pass(Duration.ofMinutes(11));
        assertThat(house.say("qh-2-1", "r-1", "详细点").messages()).isEmpty();
        assertThat(house.say("qh-3-1", "r-1", "听不懂").messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"说得好详细", "很详细了 谢谢", "听不懂方言", "太简单了"})
    void talkThatMerelyHoldsTheWordsIsNotAnswered(String talk) {
        house.say("qh-2-1", "r-1", ARBITRATION);

        assertThat(house.say("qh-2-1", "r-1", talk).messages()).isEmpty();
    }

    @Test
    void fullAnswerUsesUpNoBudgetAndNeedsNone() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        house.say("qh-2-1", "r-2", "高龄补贴去哪里申请");

        assertThat(acts(house.say("qh-2-1", "r-1", "详细"))).isEqualTo("answer");
    }

    @Test
    void repeatedMessageGetsTheSameReply() {
        house.say("qh-2-1", "r-1", ARBITRATION);
        var wish = house.message("qh-2-1", "r-1", "详细");

        var first = house.hear(wish);
        assertThat(house.hear(wish)).isEqualTo(first.asDuplicate());
    }

    @Test
    void colleagueGetsItInTheStaffGroup() {
        house.ask("grid-1", "worker-1", ARBITRATION);
        var reply = house.say("grid-1", "worker-1", "详细");

        assertThat(reply.messages()).singleElement().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo("grid-1");
            assertThat(sent.text()).contains(IN_FULL);
        });
    }
}
