package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.Examples;
import linli.cases.Case.Status;
import linli.cases.Due;
import linli.cases.Due.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A case gets another time, or its clock stands still while it waits.
class MoreTimeTest extends HouseTest {
    @BeforeEach
    void rubbishLies() {
        house.say("qh-2-1", "r-1", "楼道里垃圾好几天没人收了");
        house.say("grid-1", "worker-1", "1");
    }

    @Test
    void newTimeHoldsAndTheGroupHearsItOnce() {
        var reply = house.say("grid-1", "worker-1", "5 周五下午 等保洁换班");

        assertThat(house.caseOf(1001).finishDue()).isEqualTo(Examples.at("2026-11-27T17:30"));
        assertThat(house.caseOf(1001).next()).contains(new Due(Step.REMINDER, Examples.at("2026-11-27T10:00")));
        assertThat(texts(reply, "qh-2-1")).containsExactly("1001 的时间改了，片区网格员周敏周五 17:30 前办好。");
        assertThat(texts(reply, "grid-1")).containsExactly("1001 改到周五 17:30，已经告诉报事的人。");

        assertThat(house.say("grid-1", "worker-1", "5 周五下午 等保洁换班").messages()).isEmpty();
    }

    @Test
    void whoeverNamesATimeBeforeTakingItHasTakenIt() {
        house.say("qh-2-1", "r-2", "2栋1单元楼道灯坏了");
        house.say("grid-1", "worker-1", "5 1002 明天10点");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.ACCEPTED);
        assertThat(house.pass(Duration.ofHours(24))).noneMatch(fired -> fired.timer().equals("escalation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 2月30日 等货 | 没有「2月30日」这个时间，对一下再回一次。
            5 昨天         | 「昨天」已经过了，换一个再回一次。
            5 60天后       | 「60天后」太远，最多说到一个月后，换一个再回一次。
            5 明天25点     | 没有「明天25点」这个时间，对一下再回一次。
            """)
    void timeThatCannotBeGetsAShortLineAndChangesNothing(String text, String line) {
        var before = house.caseOf(1001);

        assertThat(texts(house.say("grid-1", "worker-1", text), "grid-1")).containsExactly(line);
        assertThat(house.caseOf(1001)).isEqualTo(before);
        assertThat(house.say("grid-1", "worker-1", text).messages()).isEmpty();
    }

    @Test
    void timeIsAskedForAndTheNextLineIsIt() {
        assertThat(texts(house.say("grid-1", "worker-1", "5"), "grid-1")).singleElement().asString().contains("到什么时候");

        house.say("grid-1", "worker-1", "明天10点 等保洁换班");

        assertThat(house.caseOf(1001).finishDue()).isEqualTo(Examples.at("2026-11-25T10:00"));
        assertThat(house.eventsOf(1001).getLast().detail()).endsWith("等保洁换班");
    }

    @Test
    void suspendedCaseWaitsAndKeepsTheWorkingHoursThatWereLeft() {
        var due = house.caseOf(1001).finishDue();
        house.say("grid-1", "worker-1", "5 周三17点");
        assertThat(house.caseOf(1001).finishDue()).isEqualTo(Examples.at("2026-11-25T17:00"));
        // left are thirteen hours: 9:00-12:00 and 14:00-17:30 on Tuesday, 8:30-12:00 and 14:00-17:00 on Wednesday
        house.say("grid-1", "worker-1", "挂起 等业主在家 下周一上午");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.SUSPENDED);
        assertThat(due).isNotEqualTo(house.caseOf(1001).finishDue());

        house.pass(Duration.ofHours(23).plusMinutes(30)); // Wednesday 8:30
        var reply = house.say("grid-1", "worker-1", "恢复");

        assertThat(texts(reply, "grid-1")).containsExactly("1001 接着办，明天 16:30 前办好。");
        assertThat(house.caseOf(1001).finishDue()).isEqualTo(Examples.at("2026-11-26T16:30"));
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void nothingIsPassedOnWhileItWaitsAndTheOwnerHearsWhenTheTimeHasCome() {
        house.say("grid-1", "worker-1", "挂起 等配件 下周一上午");

        var fired = house.pass(Duration.ofDays(6).plusHours(3).plusMinutes(1));

        assertThat(fired).singleElement().returns("resume", f -> f.timer());
        assertThat(fired.getFirst().messages()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo("grid-1");
            assertThat(message.text()).startsWith("1001 等的时候到了");
        });
        assertThat(house.caseOf(1001).finishDue()).isAfter(house.now());
    }

    @Test
    void suspendedTwiceStillHasWhatWasLeft() {
        house.say("grid-1", "worker-1", "5 周三17点");
        house.say("grid-1", "worker-1", "挂起 等配件 周五");
        house.pass(Duration.ofHours(23).plusMinutes(30));
        house.say("grid-1", "worker-1", "挂起 1001 还没到货 下周三");
        house.pass(Duration.ofHours(24));
        house.say("grid-1", "worker-1", "恢复 1001");

        assertThat(house.caseOf(1001).finishDue()).isEqualTo(Examples.at("2026-11-27T16:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"等一下大家", "等 会再说"})
    void waitingAmongColleaguesIsTalk(String text) {
        house.say("grid-1", "worker-1", text);

        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void dangerDoesNotWait() {
        house.say("qh-2-1", "r-2", "2栋1单元着火了 好大的烟");

        var reply = house.say("grid-1", "worker-1", "5 1002 明天10点");

        assertThat(texts(reply, "grid-1")).containsExactly("1002 是险情，不能等。");
    }
}
