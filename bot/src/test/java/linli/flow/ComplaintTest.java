package linli.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A complaint about one of the community's own people never comes before that person.
class ComplaintTest extends HouseTest {
    private static final String ABOUT_A_GRID_WORKER = "举报网格员周敏 低保名额都给了她亲戚";

    @Test
    void theOneItIsAboutReadsNothingOfItAndCanDoNothing() {
        house.say("qh-2-1", "r-1", ABOUT_A_GRID_WORKER);

        var reply = house.say("grid-1", "worker-1", "1 1001");
        house.passWithRounds(Duration.ofDays(3));

        assertThat(house.caseOf(1001).confidential()).isTrue();
        assertThat(house.told("chief")).isNotEmpty();
        assertThat(house.told("worker-1")).isEmpty();
        assertThat(texts(reply, "grid-1")).containsExactly("您手上没有 1001 这个编号，对一下再回一次。"); // as of any that is not there
        assertThat(house.told("grid-1")).hasSize(1);
        assertThat(house.eventsOf(1001)).noneMatch(event -> event.detail().contains("to worker-1"));
    }

    @Test
    void itDoesNotComeToThemByStandingInEither() {
        house.say("community-desk", "chief", "请假 今天到周五 周敏顶");

        house.say("qh-2-1", "r-1", ABOUT_A_GRID_WORKER);

        assertThat(house.caseOf(1001).owner()).isEqualTo("street");
    }
}
