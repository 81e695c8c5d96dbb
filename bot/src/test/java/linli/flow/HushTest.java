package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.Test;

/// A group that wants quiet has it for a day.
class HushTest extends HouseTest {
    @Test
    void quietIsPromisedOnceAndKept() {
        var reply = house.ask("qh-2-1", "r-1", "安静");
        assertThat(texts(reply, "qh-2-1")).containsExactly("好，今天不插话了，有险情还会喊。要我说话，@邻里 就行。");
        assertThat(house.ask("qh-2-1", "r-1", "安静点").messages()).isEmpty();
        house.restart();

        var fault = house.say("qh-2-1", "r-2", "电梯又停了 没人管吗");

        assertThat(acts(fault)).isEqualTo("case 1001");
        assertThat(texts(fault, "qh-2-1")).isEmpty();
        assertThat(texts(fault, "grid-1")).hasSize(1);
        assertThat(house.export()).contains("\"type\":\"hush\"", "\"by\":\"r-1\"");
    }

    @Test
    void dangerIsCalledOutAllTheSame() {
        house.ask("qh-2-1", "r-1", "安静");

        assertThat(texts(house.say("qh-2-1", "r-2", "2栋1单元着火了 好大的烟"), "qh-2-1")).singleElement().asString().contains("119");
    }

    @Test
    void whoeverCallsLinliIsAnswered() {
        house.ask("qh-2-1", "r-1", "安静");

        assertThat(texts(house.ask("qh-2-1", "r-2", "2栋1单元电梯停了 没人管"), "qh-2-1")).hasSize(1);
    }

    @Test
    void whoeverAsksForAHumanIsAnswered() {
        house.ask("qh-2-1", "r-1", "安静");

        assertThat(texts(house.say("qh-2-1", "r-2", "人工"), "qh-2-1")).hasSize(1);
    }

    @Test
    void timersSayNothingThereEither() {
        house.say("qh-2-1", "r-2", "电梯又停了 没人管吗");
        house.ask("qh-2-1", "r-1", "安静");

        var fired = house.pass(Duration.ofHours(3));

        assertThat(fired).isNotEmpty();
        assertThat(fired.stream().flatMap(f -> f.messages().stream()).map(m -> m.to())).doesNotContain("qh-2-1");
    }

    @Test
    void resultIsToldInPrivateToWhoeverReportedIt() {
        house.sayInPrivate("r-2", "你好");
        house.say("qh-2-1", "r-2", "电梯又停了 没人管吗");
        house.ask("qh-2-1", "r-1", "安静");

        var reply = house.say("grid-1", "worker-1", "4 1001 换了皮带");

        assertThat(texts(reply, "qh-2-1")).isEmpty();
        assertThat(texts(reply, "r-2")).singleElement().asString().contains("换了皮带", "解决了吗");
        house.sayInPrivate("r-2", "1");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void resultWaitsForWhoeverAsksWhereNobodyCanBeToldInPrivate() {
        house.say("qh-2-1", "r-2", "电梯又停了 没人管吗");
        house.ask("qh-2-1", "r-1", "安静");

        var reply = house.say("grid-1", "worker-1", "4 1001 换了皮带");

        assertThat(targets(reply)).containsExactly("grid-1");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 办结。群里要安静，没在群里说，有人问进度再讲。");
        assertThat(texts(house.ask("qh-2-1", "r-2", "进度"), "qh-2-1")).singleElement().asString().contains("1001", "办好了");
    }

    @Test
    void otherGroupsThatReportedTheSameAreTold() {
        house.say("qh-2-1", "r-2", "停电了");
        house.say("qh-3-1", "r-3", "停电了");
        house.ask("qh-2-1", "r-1", "安静");

        var reply = house.say("grid-1", "worker-1", "4 1001 来电了");

        assertThat(targets(reply)).containsExactlyInAnyOrder("qh-3-1", "grid-1");
    }

    @Test
    void thatADangerIsOverIsToldAllTheSame() {
        house.ask("qh-2-1", "r-1", "安静");
        house.say("qh-2-1", "r-2", "2栋1单元着火了 好大的烟");
        house.sayInPrivate("worker-1", "1 到场");

        assertThat(texts(house.sayInPrivate("worker-1", "解除 1001 是炒菜的烟"), "qh-2-1")).hasSize(1);
    }

    @Test
    void afterADayItIsOver() {
        house.ask("qh-2-1", "r-1", "安静");
        house.pass(Duration.ofHours(25));

        assertThat(texts(house.say("qh-2-1", "r-2", "电梯又停了 没人管吗"), "qh-2-1")).hasSize(1);
    }

    @Test
    void colleagueEndsItAndAResidentDoesNot() {
        house.ask("qh-2-1", "r-1", "安静");
        house.say("qh-2-1", "r-2", "恢复说话");
        assertThat(texts(house.say("qh-2-1", "r-2", "电梯又停了 没人管吗"), "qh-2-1")).isEmpty();

        var reply = house.say("qh-2-1", "worker-1", "恢复说话");

        assertThat(texts(reply, "qh-2-1")).containsExactly("好，有事我再说话。");
        assertThat(texts(house.say("qh-2-1", "r-3", "2栋1单元楼道灯坏了"), "qh-2-1")).hasSize(1);
    }

    @Test
    void amongChildrenAndInOtherGroupsTheWordMeansNothing() {
        assertThat(house.say("qh-2-1", "r-1", "安静").messages()).isEmpty();
        house.ask("qh-2-2", "r-1", "安静");

        assertThat(texts(house.say("qh-2-1", "r-2", "电梯又停了 没人管吗"), "qh-2-1")).hasSize(1);
    }
}
