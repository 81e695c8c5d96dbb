package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import linli.cases.Case.Status;
import linli.message.SentMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Staff do their whole job by a character or two, and nobody else can.
class ShortReplyFlowTest extends HouseTest {
    private SentMessage firstCard;

    @BeforeEach
    void waterIsOut() {
        firstCard = house.say("qh-2-1", "r-1", "又停水了").messages().getFirst();
    }

    @Test
    void oneAcceptsTheLatestCardInThatPlace() {
        house.say("qh-2-1", "r-2", "2栋停电了");

        var reply = house.say("grid-1", "worker-1", "1");

        assertThat(acts(reply)).isEqualTo("command 1002");
        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1002");
        assertThat(statusOf(1002)).isEqualTo(Status.ACCEPTED);
        assertThat(statusOf(1001)).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1001", "1001 1", "接单 1001", "１ １００１"})
    void numberSaysWhichCaseIsAccepted(String text) {
        house.say("qh-2-1", "r-2", "2栋停电了");
        house.say("grid-1", "worker-1", text);

        assertThat(statusOf(1001)).isEqualTo(Status.ACCEPTED);
        assertThat(statusOf(1002)).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void quotedCardIsTheOneThatIsAccepted() {
        house.say("qh-2-1", "r-2", "2栋停电了");
        house.quoting(firstCard, "grid-1", "worker-1", "1");

        assertThat(statusOf(1001)).isEqualTo(Status.ACCEPTED);
        assertThat(statusOf(1002)).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void resultClosesWhatOneHasAcceptedAndEveryGroupThatReportedHearsIt() {
        house.say("qh-3-1", "r-2", "停水了");
        house.say("grid-1", "worker-1", "1");
        house.say("qh-2-1", "r-3", "2栋停电了");

        var reply = house.say("grid-1", "worker-1", "4 主管修好了，水已恢复");

        assertThat(acts(reply)).isEqualTo("command 1001");
        assertThat(targets(reply)).containsExactlyInAnyOrder("qh-2-1", "qh-3-1", "grid-1");
        assertThat(texts(reply, "qh-3-1").getFirst()).contains("1001", "主管修好了");
        assertThat(statusOf(1002)).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void severalAcceptedCasesAreAskedForTheNumber() {
        house.say("qh-2-1", "r-2", "2栋停电了");
        house.say("grid-1", "worker-1", "1 1001");
        house.say("grid-1", "worker-1", "1 1002");

        var reply = house.say("grid-1", "worker-1", "4 修好了");

        assertThat(texts(reply, "grid-1")).singleElement().asString().contains("1001", "1002");
        assertThat(house.caseOf(1001).isOpen()).isTrue();
        assertThat(house.caseOf(1002).isOpen()).isTrue();
    }

    @Test
    void oneAmongResidentsDoesNothing() {
        var reply = house.say("qh-2-1", "worker-1", "1");

        assertThat(reply.messages()).isEmpty();
        assertThat(statusOf(1001)).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"办结 1001", "1 1001", "4 1001 好了"})
    void strangersShortReplyDoesNothingAndLearnsNothing(String text) {
        var reply = house.say("qh-2-1", "wx-40077", text);

        assertThat(reply.messages()).isEmpty();
        assertThat(statusOf(1001)).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void workerOfAnotherAreaCannotCloseIt() {
        house.say("grid-3", "worker-3", "办结 1001");

        assertThat(statusOf(1001)).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void acceptingTwiceChangesNothing() {
        house.say("grid-1", "worker-1", "1");
        var accepted = house.caseOf(1001);
        var events = house.eventsOf(1001);

        var again = house.say("grid-1", "worker-1", "1");

        assertThat(again.messages()).isEmpty();
        assertThat(house.caseOf(1001)).isEqualTo(accepted);
        assertThat(house.eventsOf(1001)).isEqualTo(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 701换了水龙头", "4 已联系业主13912345678", "4 七零一的阀门换了", "4 电话 139 1234 5678"})
    void resultWithARoomOrPhoneIsNotRepeatedToTheGroup(String text) {
        var reply = house.say("grid-1", "worker-1", text);

        assertThat(texts(reply, "qh-2-1")).singleElement().asString()
                .contains("1001")
                .doesNotContain("701", "139", "七零一", text.substring(2));
    }

    @Test
    void chiefMayCloseWhatAGridWorkerHas() {
        house.say("community-desk", "chief", "办结 1001 水来了");

        assertThat(statusOf(1001)).isEqualTo(Status.DONE);
    }

    private Status statusOf(int number) {
        return house.caseOf(number).status();
    }
}
