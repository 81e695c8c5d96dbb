package linli.community;

import static linli.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who steps in while somebody is on leave.
class SubstitutesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # away                                   | wanted   | steps in
            worker-1                                 | worker-1 | worker-2
            worker-1 worker-2                        | worker-1 | chief
            worker-1 worker-2 chief                  | worker-1 | street
            worker-3 worker-4 chief                  | worker-3 | worker-1
            worker-1 worker-2 chief street           | worker-1 | worker-1
            clerk                                    | clerk    | chief
            lawyer mediator                          | lawyer   | chief
            worker-1                                 | worker-2 | worker-2
            """)
    void substitutesAreTriedDownTheChain(String away, String wanted, String stepsIn) throws InvalidFiles {
        var community = with("2026-11-23..2026-11-25", away.split(" "));
        var person = community.person(wanted).orElseThrow();

        assertThat(community.presentOr(person, at("2026-11-24T10:00")).id()).isEqualTo(stepsIn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:59, worker-1", "2026-11-23T00:00, worker-2", "2026-11-25T23:59, worker-2", "2026-11-26T00:00, worker-1"
    })
    void bothEndsOfALeaveCount(String moment, String present) throws InvalidFiles {
        var community = with("2026-11-23..2026-11-25", "worker-1");

        assertThat(community.presentOr(community.person("worker-1").orElseThrow(), at(moment)).id()).isEqualTo(present);
    }

    @Test
    void whoeverIsAwayIsNotOnDuty() throws InvalidFiles {
        var community = with("2026-11-24", "worker-1");
        var worker = community.person("worker-1").orElseThrow();

        assertThat(community.isOnDuty(worker, at("2026-11-23T10:00"))).isTrue();
        assertThat(community.isOnDuty(worker, at("2026-11-24T10:00"))).isFalse();
    }

    @Test
    void whoeverHasNoRosterIsAtHandAtAnyTime() throws InvalidFiles {
        var community = with("2026-11-24", "worker-1");

        assertThat(community.isOnDuty(community.person("police").orElseThrow(), at("2026-11-22T03:00"))).isTrue();
        assertThat(community.isOnDuty(community.person("clerk").orElseThrow(), at("2026-11-22T03:00"))).isFalse();
    }

    private Community with(String leave, String... people) throws InvalidFiles {
        var config = CopiedFolder.of("config", folder);
        for (String person : people) {
            config.replace("people.yaml", "{id: " + person + ",", "{id: " + person + ", leave: " + leave + ",");
        }
        return CommunityLoader.load(config.folder());
    }
}
