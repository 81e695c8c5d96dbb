package linli.cases;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import linli.Examples;
import linli.cases.Routing.Matter;
import linli.community.Person;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who gets a matter of the example community, who else hears of it, where, and by when.
class RoutingTest {
    private static final Instant OFFICE = at("2026-11-24T10:00");
    private static final Instant NIGHT = at("2026-11-24T03:00");

    private final Routing routing = new Routing(Examples.community());

    @ParameterizedTest
    @CsvSource({
        "qh-1-1, worker-1, grid-1", "qh-2-1, worker-1, grid-1", "qh-10-1, worker-1, grid-1", "qh-11-1, worker-2, grid-2",
        "qh-20-1, worker-2, grid-2", "qh-21-1, worker-3, grid-3", "qh-30-1, worker-3, grid-3", "dx-1-2, worker-4, grid-4",
        "dx-16-1, worker-4, grid-4", "qh-8, worker-1, grid-1", "qh-2-1-701, worker-1, grid-1"
    })
    void matterAtAnAddressGoesToTheGridWorkerOfTheArea(String place, String owner, String staffGroup) {
        var assignment = routing.assign(matter("elevator", place), OFFICE);

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.staffGroup()).contains(staffGroup);
    }

    @ParameterizedTest
    @CsvSource({"qh, chief, community-desk", "'', chief, community-desk", "qh-99, chief, community-desk", "dx, worker-4, grid-4"})
    void matterThatMayBeInSeveralAreasGoesToTheChief(String place, String owner, String staffGroup) {
        var assignment = routing.assign(matter("noise_pollution", place), OFFICE);

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.staffGroup()).contains(staffGroup);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # category      | place  | owner    | in            | told        | rule
            elevator        | qh-2-1 | worker-1 | grid-1        | property-qh | qh-repairs
            elevator        | dx-2-1 | worker-4 | grid-4        | property-dx | dx-repairs
            sanitation      | qh     | chief    | community-desk | property-qh | qh-repairs
            public_order    | qh-2-1 | worker-1 | grid-1        | police      | order
            social_security | qh-2-1 | clerk    | community-desk | ''         | benefits
            social_security | ''     | clerk    | community-desk | ''         | benefits
            care_assistance | dx-5-1 | worker-4 | grid-4        | ''          | everything-else
            """)
    void firstRuleThatFitsCounts(String category, String place, String owner, String staffGroup, String told, String rule) {
        var assignment = routing.assign(matter(category, place), OFFICE);

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.staffGroup()).contains(staffGroup);
        assertThat(String.join(" ", assignment.tell().stream().map(Person::id).toList())).isEqualTo(told);
        assertThat(assignment.rule()).isEqualTo(rule);
    }

    @Test
    void complaintAboutStaffIsForTheChiefAlone() {
        var assignment = routing.assign(matter("oversight", "qh-2-1"), OFFICE);

        assertThat(assignment.owner().id()).isEqualTo("chief");
        assertThat(assignment.staffGroup()).isEmpty();
        assertThat(assignment.confidential()).isTrue();
        assertThat(assignment.tell()).isEmpty();
    }

    @Test
    void disputeIsConfidentialAndTheMediatorHearsOfIt() {
        var dispute = new Matter(Kind.DISPUTE, Optional.of("neighbor"), Severity.NORMAL, Examples.place("qh-2-1"));
        var assignment = routing.assign(dispute, OFFICE);

        assertThat(assignment.owner().id()).isEqualTo("worker-1");
        assertThat(assignment.staffGroup()).isEmpty();
        assertThat(assignment.confidential()).isTrue();
        assertThat(assignment.tell()).extracting(Person::id).containsExactly("mediator");
    }

    @Test
    void unansweredQuestionGoesToTheClerk() {
        var assignment = routing.assign(new Matter(Kind.QUESTION, Optional.empty(), Severity.LOW, Place.UNKNOWN), OFFICE);

        assertThat(assignment.owner().id()).isEqualTo("clerk");
        assertThat(assignment.rule()).isEqualTo("unanswered");
    }

    @Test
    void dangerInOfficeHoursGoesToTheGridWorkerAndEveryoneAtHandIsTold() {
        var assignment = routing.assign(danger("qh-2-1"), OFFICE);

        assertThat(assignment.owner().id()).isEqualTo("worker-1");
        assertThat(assignment.tell()).extracting(Person::id).containsExactlyInAnyOrder("leader-qh-2-1", "worker-2", "chief");
        assertThat(assignment.contactDue()).isEqualTo(at("2026-11-24T10:02"));
        assertThat(assignment.finishDue()).isEqualTo(at("2026-11-24T12:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T03:00, worker-2", "2026-11-24T12:30, worker-2", "2026-11-25T22:00, worker-3", "2026-11-27T07:00, chief",
        "2026-11-28T10:00, worker-1", "2026-10-01T10:00, worker-4"
    })
    void dangerOutsideOfficeHoursGoesToWhoeverIsOnDuty(String moment, String owner) {
        var assignment = routing.assign(danger("qh-12-1"), at(moment));

        assertThat(assignment.owner().id()).isEqualTo(owner);
        assertThat(assignment.staffGroup()).contains("grid-2");
        assertThat(assignment.contactDue()).isEqualTo(at(moment).plusSeconds(120));
        assertThat(assignment.tell()).extracting(Person::id).contains("leader-qh-12-1").doesNotContain(owner);
    }

    @Test
    void faultAtNightWaitsForItsGridWorker() {
        var assignment = routing.assign(matter("sanitation", "qh-12-1"), NIGHT);

        assertThat(assignment.owner().id()).isEqualTo("worker-2");
        assertThat(assignment.contactDue()).isEqualTo(at("2026-11-24T11:30"));
    }

    /// The property keeps no office hours, but nobody writes to it at night.
    @ParameterizedTest
    @CsvSource({"2026-11-24T21:30, 2026-11-25T07:00", "2026-11-24T23:49, 2026-11-25T10:00", "2026-11-24T10:00, 2026-11-24T13:00"})
    void clockOfWhoeverKeepsNoHoursStandsStillAtNight(String opened, String contactDue) {
        var property = Examples.community().person("property-qh").orElseThrow();

        assertThat(routing.contactDue(property, matter("elevator", "qh-2-1"), at(opened))).isEqualTo(at(contactDue));
    }

    @Test
    void lifelineIsDueAroundTheClock() {
        var powerCut = new Matter(Kind.SERVICE_REQUEST, Optional.of("water_power_gas"), Severity.HIGH, Examples.place("qh-12-1"));

        assertThat(routing.assign(powerCut, NIGHT).contactDue()).isEqualTo(at("2026-11-24T04:00"));
    }

    @Test
    void assignmentSaysWhichRowsItRestsOn() {
        assertThat(routing.assign(matter("elevator", "qh-2-1"), OFFICE).because().written())
                .isEqualTo("routing qh-repairs, roster office, service level normal");
    }

    private static Matter danger(String place) {
        return new Matter(Kind.EMERGENCY, Optional.of("fire"), Severity.CRITICAL, Examples.place(place));
    }

    private static Matter matter(String category, String place) {
        return new Matter(Kind.SERVICE_REQUEST, Optional.of(category), Severity.NORMAL, Examples.place(place));
    }
}
