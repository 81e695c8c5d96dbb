package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case.Status;
import linli.cases.CaseEvent;
import linli.cases.CaseEvent.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A closing by a slip of the finger is taken back, with its clock, and whoever read that it is done reads that it is not.
class TakenBackTest extends HouseTest {
    @BeforeEach
    void liftIsSaidToBeMended() {
        house.say("qh-2-1", "r-1", "电梯又停了 没人管吗");
        house.say("grid-1", "worker-1", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "点错了 1001还没好", "1001没办完", "撤销 1001", "重开 1001", "1001 没好 又坏了", "恢复 1001", "1001 还没办好", "1001 重新打开 点错了", "1001点错了", "撤销办结 1001", "1001 没修好"})
    void whoeverClosedItTakesItBack(String text) {
        var before = house.caseOf(1001);
        house.say("grid-1", "worker-1", "4 1001");

        var reply = house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).finishDue()).isEqualTo(before.finishDue());
        assertThat(house.caseOf(1001).next()).isPresent();
        assertThat(texts(reply, "grid-1")).singleElement().asString().startsWith("1001 接着办");
        assertThat(texts(reply, "qh-2-1")).singleElement().asString().startsWith("1001 刚才说早了，还没好，片区网格员周敏接着办");
        assertThat(house.cases()).isEqualTo(1);
    }

    @Test
    void byQuotingWhatLinliSaidOfIt() {
        var closed = house.say("grid-1", "worker-1", "4 1001").messages().getLast();

        house.quoting(closed, "grid-1", "worker-1", "点错了");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whoIsAboveTakesItBackAndTheOwnerReadsIt() {
        house.say("grid-1", "worker-1", "4 1001 换了皮带");

        var reply = house.say("community-desk", "chief", "1001 没修好 又停了");

        assertThat(house.caseOf(1001).owner()).isEqualTo("worker-1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("网格长陈刚说还没好");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001没办完", "撤销 1001", "1001 没好 又坏了"})
    void whoHasNothingToDoWithItDoesNot(String text) {
        house.say("grid-1", "worker-1", "4 1001");

        assertThat(house.say("grid-3", "worker-3", text).messages()).isEmpty();
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.DONE);
    }

    @Test
    void residentsWordIsForgottenAndTheClockRuns() {
        house.say("grid-1", "worker-1", "4 1001");
        house.say("grid-1", "worker-1", "1001没办完");

        house.say("qh-2-1", "r-1", "1");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.pass(Duration.ofDays(4))).isNotEmpty();
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).doesNotContain(Type.UNCONFIRMED);
    }

    @Test
    void allThatWasClosedByTheSameWordGoesOn() {
        house.say("qh-2-1", "r-2", "2栋1单元楼道灯坏了");
        house.say("grid-1", "worker-1", "合并 1001 1002");
        house.say("grid-1", "worker-1", "4 1001");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);

        var reply = house.say("grid-1", "worker-1", "1001没办完");

        assertThat(house.caseOf(1002).isOpen()).isTrue();
        assertThat(house.caseOf(1002).next()).isEqualTo(Optional.empty());
        assertThat(texts(reply, "qh-2-1")).hasSize(1);
        house.say("grid-1", "worker-1", "4 1001 换了总闸");
        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
    }

    @Test
    void whoWasNotToldThatItIsDoneIsNotToldThatItIsNot() {
        house.ask("qh-2-1", "r-1", "安静");
        house.say("grid-1", "worker-1", "4 1001");

        assertThat(targets(house.say("grid-1", "worker-1", "1001没办完"))).containsExactly("grid-1");
    }

    @Test
    void whatIsOpenIsNotTakenBack() {
        house.say("grid-1", "worker-1", "1001 没修好");

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.eventsOf(1001)).extracting(CaseEvent::type).contains(Type.NOTED).doesNotContain(Type.REOPENED);
    }
}
