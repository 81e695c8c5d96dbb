package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import linli.message.InboundMessage;
import linli.message.Quote;
import linli.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong numbers, slips of the finger, repeats, replies in the wrong order, clocks that jump: a short line or silence, and nothing is harmed.
class WrongRepliesTest extends HouseTest {
    @BeforeEach
    void liftHasStopped() {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"办 1001 好了", "1OO1", "接单 1OO1"})
    void slipOfTheFingerIsAskedBackOnceAndNeverGuessed(String text) {
        var before = house.caseOf(1001);

        var reply = house.say("grid-1", "worker-1", text);
        var again = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "grid-1")).containsExactly("1001 要怎么办没看懂。接单回「1 1001」，办结回「4 1001 结果」。");
        assertThat(again.messages()).isEmpty();
        assertThat(house.caseOf(1001)).isEqualTo(before);
    }

    @Test
    void numberFarTooLongIsNoResult() {
        house.say("grid-1", "worker-1", "1 1001");

        var reply = house.say("grid-1", "worker-1", "办结 999999999");

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("没看懂");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
    }

    @Test
    void numberWithADigitTooManyIsAskedBackEachTime() {
        for (int i = 0; i < 2; i++) {
            var reply = house.say("grid-1", "worker-1", "接单10015");
            assertThat(texts(reply, "grid-1")).containsExactly("您手上没有 10015 这个编号，对一下再回一次。");
        }
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"两边 1420", "两边 1372", "约 1420 周五", "联系对方 1372"})
    void wordOnACaseThatIsNoneOfTheirsIsNoDangerAndGetsALine(String text) {
        assertThat(texts(house.sayInPrivate("worker-1", text), "worker-1")).singleElement().asString().startsWith("您手上没有 1").endsWith("对一下再回一次。");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void whomToPassItToMayBeAnsweredWithTheNumberInFront() {
        house.say("grid-1", "worker-1", "1001 转给刘工");

        assertThat(texts(house.say("grid-1", "worker-1", "1001 给物业"), "grid-1")).singleElement().asString().contains("1001 转给", "老郑");
    }

    @Test
    void wordOnAnotherCaseIsNoAnswerToWhomThisOneGoes() {
        house.say("qh-3-1", "r-2", "楼道灯不亮好几天了");
        house.say("grid-1", "worker-1", "1001 转给刘工");

        assertThat(texts(house.say("grid-1", "worker-1", "1002 已经叫人去了"), "grid-1")).singleElement().asString().startsWith("1002");
        assertThat(texts(house.say("grid-1", "worker-1", "物业"), "grid-1")).singleElement().asString().contains("1001 转给");
    }

    @ParameterizedTest
    @CsvSource({"chief, 今天有几件没办"})
    void colleagueWhoIsNotUnderstoodInPrivateIsToldHowToSayItAndNobodyIsSentForThem(String colleague, String text) {
        var reply = house.sayInPrivate(colleague, text);

        assertThat(acts(reply)).isEqualTo("command");
        assertThat(texts(reply, colleague)).singleElement().asString().contains("带上编号", "「帮助」");
        assertThat(house.cases()).isEqualTo(1);
        assertThat(house.sayInPrivate(colleague, text).messages()).isEmpty();
    }

    @Test
    void amongResidentsAWrongNumberIsPassedOverInSilence() {
        assertThat(house.say("qh-2-1", "worker-1", "接单10015").messages()).isEmpty();
        assertThat(house.say("qh-2-1", "worker-3", "4 1001 好了").messages()).isEmpty();
    }

    @Test
    void whichCaseIsAnsweredByItsNumberAlone() {
        house.say("qh-2-1", "r-2", "2栋1单元楼道灯坏了");
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "1 1002");
        house.say("grid-1", "worker-1", "4 修好了皮带");
        house.restart();

        house.say("grid-1", "worker-1", "1001");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.told("qh-2-1").getLast()).contains("修好了皮带");
    }

    @ParameterizedTest
    @ValueSource(strings = {"查 1001", "我的", "今日", "查 1002", "为什么派给我 1001", "1 1002", "好的"})
    void whatIsMissingMayBeToldAfterSomethingElse(String between) {
        house.say("qh-3-1", "r-2", "3栋1单元楼道灯坏了");
        house.say("grid-1", "worker-1", "3 1001");
        house.say("grid-1", "worker-1", between);
        house.restart();

        house.say("grid-1", "worker-1", "电梯归物业管");

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.RETURNED);
    }

    @Test
    void whoTakesItAfterAllIsNotHeardRefusingIt() {
        house.say("grid-1", "worker-1", "3 1001");
        house.say("grid-1", "worker-1", "1 1001");

        house.say("grid-1", "worker-1", "我去看看");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
    }

    @Test
    void whyIsAskedAgainIfItWasNeverTold() {
        house.say("grid-1", "worker-1", "3 1001");
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "3 1001");

        house.say("grid-1", "worker-1", "电梯归物业管");

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.RETURNED);
    }

    @Test
    void questionThatIsTooOldIsForgotten() {
        house.say("grid-1", "worker-1", "3 1001");
        house.pass(Duration.ofMinutes(31));

        house.say("grid-1", "worker-1", "电梯归物业管");

        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.RETURNED);
    }

    @Test
    void wordAfterASlipIsAboutTheCaseThatWasAskedAbout() {
        house.say("qh-3-1", "r-2", "3栋1单元楼道灯坏了");
        house.say("grid-1", "worker-1", "办 1001 好了");
        house.say("grid-1", "worker-1", "查 1002");

        house.say("grid-1", "worker-1", "1");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ASSIGNED);
        house.say("grid-1", "worker-1", "1 1002");
        house.say("grid-1", "worker-1", "4 1001 换了皮带");
        house.say("grid-1", "worker-1", "4 换了灯泡");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    @Test
    void quoteOfSomethingUnknownMovesNoCase() {
        var plain = house.message("grid-1", "worker-1", "1");
        var quoting = new InboundMessage(
                plain.id(), plain.group(), plain.sender(), plain.name(), plain.receivedAt(), "1", false,
                Optional.of(new Quote(Optional.of("999999"), "")), plain.forwarded());

        assertThat(house.hear(quoting).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void doneBeforeTakenIsDoneAndTakenAfterwardsDoesNothing() {
        house.say("grid-1", "worker-1", "4 1001 换了皮带");
        var done = house.caseOf(1001);
        assertThat(done.status()).isEqualTo(Status.DONE);

        for (String late : new String[] {"1 1001", "2 1001 老郑", "3 1001 不管", "4 1001 又换了", "5 1001 明天10点", "挂起 1001 明天", "催办 1001"}) {
            assertThat(house.say("grid-1", "worker-1", late).messages()).as(late).extracting(SentMessage::text).containsExactly("1001 已经办结，不用再回。");
        }
        assertThat(house.caseOf(1001)).isEqualTo(done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1001", "2 1001 老郑", "3 1001 不归我管", "4 1001 好了", "5 1001 明天10点", "挂起 1001 明天 等货"})
    void sameReplyTwiceIsObeyedOnce(String text) {
        house.say("grid-1", "worker-1", text);
        var state = house.caseOf(1001);

        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(state.status());
        assertThat(house.caseOf(1001).owner()).isEqualTo(state.owner());
    }

    @Test
    void clockThatJumpsBackHarmsNothing() {
        house.say("grid-1", "worker-1", "1");
        house.say("grid-1", "worker-1", "挂起 1001 周五 等货");
        house.at("2026-11-24T07:10");

        house.say("grid-1", "worker-1", "恢复 1001");
        house.say("community-desk", "chief", "催办 1001");
        house.say("grid-1", "worker-1", "5 1001 周五下午");
        house.say("grid-1", "worker-1", "查 1001");
        house.say("grid-1", "worker-1", "4 1001 好了");
        house.say("qh-2-1", "r-1", "2");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
        assertThat(house.caseOf(1001).next()).isPresent();
    }

    @Test
    void bareDigitAnswersWhatWasAskedLast() {
        house.sayInPrivate("worker-1", "德馨园3栋1单元路灯坏了");
        int own = house.cases() + 1000;
        assertThat(house.caseOf(own).owner()).isEqualTo("worker-4");
        house.say("grid-4", "worker-4", "4 " + own + " 换了灯泡");

        house.sayInPrivate("worker-1", "1");

        assertThat(house.caseOf(own).status()).isEqualTo(Status.CONFIRMED);
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }
}
