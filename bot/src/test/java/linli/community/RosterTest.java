package linli.community;

import static linli.Examples.ZONE;
import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Time that counts: the office with its lunch break, the clinic on Fridays, the duty around the clock, and the calendar over all.
class RosterTest {
    private static final Community COMMUNITY = Examples.community();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked at (2026) | kept | due at            | what lies between
            11-23T09:00       | 1h   | 2026-11-23T10:00  | nothing
            11-23T11:00       | 1h   | 2026-11-23T12:00  | it ends with the morning
            11-23T11:30       | 1h   | 2026-11-23T14:30  | lunch
            11-23T12:30       | 1h   | 2026-11-23T15:00  | asked at lunch
            11-23T17:00       | 1h   | 2026-11-24T09:00  | an evening
            11-23T03:00       | 1h   | 2026-11-23T09:30  | asked at night
            11-23T09:00       | 7h   | 2026-11-24T09:00  | a whole working day
            11-27T17:00       | 1h   | 2026-11-30T09:00  | a weekend
            11-28T10:00       | 3h   | 2026-11-30T11:30  | asked on a Saturday
            09-30T17:00       | 1h   | 2026-10-08T09:00  | National Day
            10-03T10:00       | 3h   | 2026-10-08T11:30  | asked on National Day
            10-09T17:00       | 1h   | 2026-10-10T09:00  | nothing: the Saturday is worked
            10-10T17:00       | 1h   | 2026-10-12T09:00  | the Sunday after a worked Saturday
            09-18T17:00       | 1h   | 2026-09-20T09:00  | a Saturday: the Sunday is worked
            02-14T17:00       | 1h   | 2026-02-24T09:00  | Spring Festival
            11-23T09:00       | 24h  | 2026-11-26T12:00  | three evenings
            12-31T17:00       | 1h   | 2027-01-01T09:00  | nothing: the calendar of 2027 is not known
            """)
    void officeClockStopsWhileTheOfficeIsClosed(String asked, String kept, LocalDateTime due) {
        assertThat(dueBy("office", asked, kept)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11-26T10:00 | 1h  | 2026-11-27T10:00 | from Thursday to Friday
            11-27T11:30 | 1h  | 2026-11-27T14:30 | lunch
            11-27T16:30 | 1h  | 2026-12-04T09:30 | a week
            09-24T10:00 | 1h  | 2026-10-09T10:00 | two Fridays off: Mid-Autumn and National Day
            10-09T16:30 | 1h  | 2026-10-16T09:30 | a worked Saturday, which is no Friday
            11-23T09:00 | 40h | 2027-01-08T15:00 | six weeks
            """)
    void clinicIsOpenOnFridaysOnly(String asked, String kept, LocalDateTime due) {
        assertThat(dueBy("clinic", asked, kept)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:29, false", "2026-11-23T08:30, true", "2026-11-23T11:59, true", "2026-11-23T12:00, false",
        "2026-11-23T14:00, true", "2026-11-23T17:30, false", "2026-11-22T10:00, false", "2026-10-05T10:00, false",
        "2026-10-10T10:00, true", "2026-09-20T10:00, true"
    })
    void officeIsKeptFromTheFirstMinuteToTheLast(String moment, boolean kept) {
        assertThat(roster("office").isOn(at(moment), ZONE, COMMUNITY.holidays())).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00, worker-1", "2026-11-23T23:59, worker-1", "2026-11-24T03:00, worker-2", "2026-11-25T12:30, worker-3",
        "2026-11-26T20:00, worker-4", "2026-11-27T10:00, chief", "2026-11-28T10:00, worker-1", "2026-11-29T23:00, worker-3",
        "2026-10-01T04:00, worker-4"
    })
    void dutyIsKeptAroundTheClockAndChangesHandsAtMidnight(String moment, String person) {
        assertThat(roster("duty").isOn(at(moment), ZONE, COMMUNITY.holidays())).isTrue();
        assertThat(roster("duty").turnOf(at(moment), ZONE)).contains(person);
    }

    @Test
    void officeHasNoTurns() {
        assertThat(roster("office").turnOf(Examples.MONDAY_MORNING, ZONE)).isEqualTo(Optional.empty());
    }

    @Test
    void rosterThatIsNeverKeptStopsNoClock() {
        var never = new Roster("never", "", Set.of(), List.of(new Roster.Hours(0, 1440)), false, Map.of(), List.of());

        assertThat(hours(never).after(at("2026-11-23T09:00"), Duration.ofHours(2))).isEqualTo(at("2026-11-23T11:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # day      | off  | kept | due at           | what lies between
            2026-11-23 | 上午 | 1h   | 2026-11-23T15:00 | the morning off
            2026-11-23 | 下午 | 4h   | 2026-11-24T09:00 | the afternoon off
            2026-11-24 | 上午 | 8h   | 2026-11-24T15:00 | tomorrow's morning off
            2026-11-24 | 下午 | 11h  | 2026-11-25T09:00 | tomorrow's afternoon off; the morning is worked
            """)
    void halfADayOffStopsTheClockAsLunchDoes(LocalDate day, String off, String kept, LocalDateTime due) {
        var leave = new Leave(day, day, Leave.Part.find(off).orElseThrow());

        var by = hours(roster("office"), leave).after(at("2026-11-23T08:30"), Duration.parse("PT" + kept));

        assertThat(LocalDateTime.ofInstant(by, ZONE)).isEqualTo(due);
    }

    @Test
    void wholeDaysOffStopNoClockBecauseSomebodyStandsIn() {
        var week = new Leave(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-28"), Leave.Part.WHOLE);

        var by = hours(roster("office"), week).after(at("2026-11-23T17:00"), Duration.ofHours(1));

        assertThat(by).isEqualTo(at("2026-11-24T09:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:00, 2026-11-23T14:30, PT1H30M", "2026-11-27T17:00, 2026-11-30T09:00, PT1H",
        "2026-09-30T17:00, 2026-10-08T09:00, PT1H", "2026-10-09T17:00, 2026-10-10T09:00, PT1H",
        "2026-11-28T09:00, 2026-11-29T20:00, PT0S", "2026-11-24T10:00, 2026-11-23T10:00, PT0S"
    })
    void timeBetweenTwoMomentsIsWhatTheOfficeKeepsOfIt(String from, String until, Duration kept) {
        assertThat(hours(roster("office")).between(at(from), at(until))).isEqualTo(kept);
    }

    private static LocalDateTime dueBy(String roster, String asked, String kept) {
        var due = hours(roster(roster)).after(at("2026-" + asked), Duration.parse("PT" + kept));
        return LocalDateTime.ofInstant(due, ZONE);
    }

    private static WorkingHours hours(Roster roster, Leave... leaves) {
        return new WorkingHours(roster, List.of(leaves), ZONE, COMMUNITY.holidays());
    }

    private static Roster roster(String id) {
        return COMMUNITY.rosters().get(id);
    }
}
