package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import linli.cases.Case.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Violence at home and despair are for whoever has the case, those above and those who were called; to all others the number is none of theirs.
class DangerInConfidenceTest extends HouseTest {
    @BeforeEach
    void somebodyIsBeatenAtHome() {
        house.sayInPrivate("r-1", "我老公喝了酒又动手打我 清河苑2栋1单元302");
        assertThat(house.caseOf(1001).confidential()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "volunteer-9, 查 1001", "repair-3, 1 1001", "leader-qh-5-1, 1001 谁报的", "leader-qh-2-1, 查 1001", "volunteer-9, 1001 到场",
        "worker-3, 接单 1001", "worker-3, 4 1001 看过了", "volunteer-9, 1001 在路上", "worker-3, 经过 1001"})
    void whoeverWasNotCalledLearnsNothingAndChangesNothing(String colleague, String word) {
        var before = house.caseOf(1001);
        String ofNone = word.replace("1001", "1999");

        var reply = house.sayInPrivate(colleague, word);

        assertThat(texts(reply, colleague)).isEqualTo(texts(house.sayInPrivate(colleague, ofNone), colleague).stream()
                .map(text -> text.replace("1999", "1001")).toList());
        assertThat(targets(reply)).allMatch(colleague::equals);
        assertThat(house.caseOf(1001)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer-9", "repair-3"})
    void aWordOnAQuotedNumberIsNoneOfTheirsEither(String colleague) {
        var reply = house.quotingText("险情 1001 打斗", "grid-2", colleague, "到场");

        assertThat(targets(reply)).doesNotContain("worker-1", "police");
        assertThat(house.caseOf(1001).status()).isEqualTo(Status.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker-1", "chief", "police"})
    void ownerThoseAboveAndThoseWhoWereCalledSeeItAndComeToIt(String colleague) {
        assertThat(texts(house.sayInPrivate(colleague, "查 1001"), colleague)).singleElement().asString().contains("302");

        assertThat(texts(house.sayInPrivate(colleague, "1001 到场"), colleague)).singleElement().asString().contains("您在场");
        assertThat(house.caseOf(1001).owner()).isEqualTo(colleague);
    }

    @Test
    void whoeverItHasClimbedToSeesIt() {
        house.pass(Duration.ofMinutes(10));

        assertThat(texts(house.sayInPrivate("street", "查 1001"), "street")).singleElement().asString().contains("302");
    }

    @Test
    void whoeverWasCalledAndIsNotTheOwnerReadsHowItWent() {
        assertThat(texts(house.sayInPrivate("police", "经过 1001"), "police")).singleElement().asString().contains("9:00");
    }
}
