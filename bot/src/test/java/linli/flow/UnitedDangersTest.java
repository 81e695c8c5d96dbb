package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two dangers that a colleague has made one are over together, for everybody who was called to either.
class UnitedDangersTest extends HouseTest {
    @BeforeEach
    void twoFiresThatAreOne() {
        house.say("qh-2-1", "r-1", "着火了！厨房起火了，快来人");
        house.say("qh-3-1", "r-2", "着火了！厨房起火了，快来人");
        house.sayInPrivate("chief", "合并 1001 1002");
    }

    @Test
    void whoeverWasCalledToBothReadsOnceThatBothAreOver() {
        var reply = house.say("grid-1", "worker-1", "4 1001 灭火器扑灭了");

        assertThat(house.caseOf(1002).status()).isEqualTo(Status.DONE);
        assertThat(texts(reply, "chief")).containsExactly("1001、1002 解除了：灭火器扑灭了（片区网格员周敏说的）。");
        assertThat(texts(reply, "volunteer-9")).containsExactly("1001、1002 解除了，不用赶了，辛苦。");
        assertThat(texts(reply, "leader-qh-3-1")).containsExactly("1002 解除了：灭火器扑灭了（片区网格员周敏说的）。");
        assertThat(house.pass(Duration.ofMinutes(30))).isEmpty();
    }

    @Test
    void hoursLaterABareWordIsAboutNoneOfThem() {
        house.say("grid-1", "worker-1", "4 1001 灭火器扑灭了");
        house.pass(Duration.ofHours(5));

        assertThat(house.sayInPrivate("volunteer-9", "在路上").messages()).isEmpty();
    }

    @Test
    void oneOfThemThatIsCalledOffLeavesTheOtherRinging() {
        house.sayInPrivate("worker-1", "1001 到场");
        house.sayInPrivate("worker-1", "解除 1001 锅烧干了");

        assertThat(house.pass(Duration.ofMinutes(1))).extracting(fired -> fired.caseNumber().orElse("")).containsExactly("1002");
    }
}
