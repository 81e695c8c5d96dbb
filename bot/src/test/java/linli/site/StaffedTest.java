package linli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linli.Examples;
import linli.community.Community;
import linli.community.CommunityLoader;
import linli.community.Leave;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.roster.StaffChange;
import linli.roster.StaffChange.Step;
import linli.roster.StaffChange.What;
import linli.roster.Staffing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What staff said of who is there on top of the files, and what the files say since.
class StaffedTest {
    private static final Community FILES = Examples.community();
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    @TempDir
    private Path folder;

    @Test
    void leaveSaidInChatCountsBesideThatOfTheFiles() {
        var both = Staffing.of(FILES, List.of(change(What.AWAY, "worker-1")));

        assertThat(both.isAway(both.people().get("worker-1"), Examples.at("2026-11-24T10:00"))).isTrue();
        assertThat(both.isAway(both.people().get("worker-2"), Examples.at("2026-11-24T10:00"))).isFalse();
        assertThat(both.people().keySet()).containsExactlyElementsOf(FILES.people().keySet());
    }

    @Test
    void whoIsBackIsThereThoughTheFilesSayOff() throws InvalidFiles {
        var files = edited("2026-11-23..2026-11-27");

        var both = Staffing.of(files, List.of(change(What.BACK, "worker-1")));

        assertThat(both.isAway(both.people().get("worker-1"), Examples.at("2026-11-24T10:00"))).isFalse();
        assertThat(both.isAway(both.people().get("worker-1"), Examples.at("2026-11-23T10:00"))).isTrue();
        assertThat(both.isAway(both.people().get("worker-1"), Examples.at("2026-11-25T10:00"))).isTrue();
    }

    @Test
    void aFileEditedSinceIsReportedAndNeitherIsLost() throws InvalidFiles {
        var said = List.of(change(What.AWAY, "worker-1"));
        assertThat(Review.staffConflicts(FILES, said, Examples.at("2026-11-24T10:00"))).isEmpty();

        var conflicts = Review.staffConflicts(edited("2026-12-24"), said, Examples.at("2026-11-24T10:00"));

        assertThat(conflicts).singleElement().asString()
                .contains("staff_change 1,", "config/people.yaml", "both count").doesNotContain("worker-1", "2026-11-24");
    }

    @Test
    void whatIsOverConflictsWithNothing() throws InvalidFiles {
        assertThat(Review.staffConflicts(edited("2026-12-24"), List.of(change(What.AWAY, "worker-1")), Examples.at("2026-11-25T10:00")))
                .isEmpty();
    }

    @Test
    void holesAreNamedWithTheirLinkAndDays() {
        var nobody = List.of(change(What.AWAY, "chief"), change(What.AWAY, "street"), change(What.AWAY, "worker-1"), change(What.AWAY, "worker-2"));

        assertThat(Review.holes(Staffing.of(FILES, nobody), Examples.at("2026-11-24T08:00")))
                .contains("community (清河社区) has nobody from 2026-11-24 to 2026-11-24: whoever should be there is away, and so is everybody who could stand in");
        assertThat(Review.holes(FILES, Examples.at("2026-11-24T08:00"))).isEmpty();
    }

    private Community edited(String leave) throws InvalidFiles {
        var config = CopiedFolder.of("config", folder).replace("people.yaml", "{id: worker-1,", "{id: worker-1, leave: " + leave + ",");
        return CommunityLoader.load(config.folder());
    }

    private static StaffChange change(What what, String person) {
        return new StaffChange(
                1, person, what, new Leave(TUESDAY, TUESDAY, Leave.Part.WHOLE), false, StaffChange.saidOf(FILES.people().get(person)),
                new Step(person, Examples.at("2026-11-23T10:00")), Optional.empty());
    }
}
