package linli.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.files.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One mistake in the shipped files at a time: each is named with its file and line, and nothing loads half.
class CommunityLoaderTest {
    private CopiedFolder config;

    @BeforeEach
    void copy(@TempDir Path folder) {
        config = CopiedFolder.of("config", folder);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/community/mistakes.txt", delimiter = '|', quoteCharacter = '`')
    void mistakeIsNamedWithItsFileAndLine(String file, String right, String wrong, String problem) {
        int line = config.lineOf(file, right);

        config.replace(file, right, wrong);

        assertThat(problems()).contains(new Problem("config/" + file, line, problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # mistake in      | right              | wrong              | shows in          | at          | problem
            leaders.yaml      | leader-qh-2-1:     | leader-qh-2-9:     | organisation.yaml | each-unit   | nobody is called 'leader-qh-2-1'
            community.yaml    | buildings: 16      | buildings: 17      | organisation.yaml | each-unit   | nobody is called 'leader-dx-17-1'
            organisation.yaml | covers: [qh 11-20] | covers: [qh 12-20] | organisation.yaml | each-unit   | nobody at level 'area' covers qh 11
            organisation.yaml | covers: [qh 11-20] | covers: [qh 10-20] | organisation.yaml | each-unit   | both 'area-1' and 'area-2' cover qh 10
            groups.yaml       | {id: grid-4,       | {id: grid-5,       | organisation.yaml | id: area-4  | 'grid-4' is no staff group
            rosters.yaml      | {id: office,       | {id: ofice,        | people.yaml       | {id: chief, | there is no roster 'office'
            rosters.yaml      | id: duty           | id: dutty          | routing.yaml      | {id: danger, | there is no roster 'duty'
            """)
    void mistakeThatShowsElsewhereIsNamedWhereItShows(
            String file, String right, String wrong, String shownIn, String shownAt, String problem) {
        config.replace(file, right, wrong);

        assertThat(problems()).contains(new Problem("config/" + shownIn, config.lineOf(shownIn, shownAt), problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"routing.yaml", "service-levels.yaml"})
    void lastRuleMustCatchEverything(String file) {
        config.append(file, "- {id: one-more, kinds: [chatter], owner: clerk}");

        assertThat(problems()).contains(
                new Problem("config/" + file, 0, "the last row must apply to everything, so that nothing falls through"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "community.yaml", "organisation.yaml", "groups.yaml", "people.yaml", "leaders.yaml", "rosters.yaml", "holidays.yaml",
        "routing.yaml", "service-levels.yaml", "incidents.yaml"
    })
    void missingAndEmptyFilesAreNamed(String file) {
        config.write(file, "");
        assertThat(problems()).containsExactly(new Problem("config/" + file, 1, "the file is empty"));

        config.delete(file);
        assertThat(problems()).containsExactly(new Problem("config/" + file, 0, "the file is missing"));
    }

    @Test
    void fileThatNothingReadsIsNamed() {
        config.write("poeple.yaml", "[]");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("config/poeple.yaml");
            assertThat(problem.text()).startsWith("nothing reads this file");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people.yaml    | skills: [走访, 代办]}  | skills: [走访, 代办}
            people.yaml    | {id: clerk, name: 李姐 | {id: clerk, name: 李姐, name: 李哥
            rosters.yaml   | name: 社区值班         | name: '社区值班
            routing.yaml   | "@area", out-of-hours | @area, out-of-hours
            community.yaml | lines-per-hour: 2     | lines-per-hour: 2: 3
            """)
    void unreadableYamlIsNamedWithItsLine(String file, String right, String wrong) {
        int line = config.lineOf(file, right);

        config.replace(file, right, wrong);

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("config/" + file);
            assertThat(problem.line()).isBetween(line, line + 1);
            assertThat(problem.text()).startsWith("cannot be read");
        });
    }

    @Test
    void allProblemsOfAllFilesAreReportedAtOnce() {
        config.replace("people.yaml", "substitutes: [worker-1, street]", "substitutes: [worker-1, stret]")
                .replace("rosters.yaml", "days: 周一-周五", "days: 周一-周八")
                .replace("routing.yaml", "owner: clerk}", "owner: clark}")
                .replace("routing.yaml", "kinds: [fraud]", "kinds: [fruad]")
                .replace("incidents.yaml", "reach: unit", "reach: stairwell")
                .replace("groups.yaml", "compound: dx", "compound: dy");

        assertThat(problems()).extracting(Problem::file).contains(
                "config/people.yaml", "config/rosters.yaml", "config/routing.yaml", "config/incidents.yaml", "config/groups.yaml");
        assertThat(problems()).filteredOn(p -> p.file().equals("config/routing.yaml")).hasSize(2);
    }

    @Test
    void messageListsOneProblemALine() {
        config.replace("people.yaml", "substitutes: [worker-1, street]", "substitutes: [worker-1, stret]")
                .replace("routing.yaml", "owner: clerk}", "owner: clark}");
        int person = config.lineOf("people.yaml", "stret");
        int rule = config.lineOf("routing.yaml", "clark");

        assertThatThrownBy(() -> CommunityLoader.load(config.folder())).hasMessage(
                "config/people.yaml:" + person + ": nobody is called 'stret'\n"
                        + "config/routing.yaml:" + rule + ": nobody is called 'clark'");
    }

    @Test
    void linksThatAreEachOthersParentsAreFoundOut() {
        config.replace("organisation.yaml", "parent: community, covers: [qh 1-10]", "parent: area-2, covers: [qh 1-10]")
                .replace("organisation.yaml", "parent: community, covers: [qh 11-20]", "parent: area-1, covers: [qh 11-20]");

        int first = config.lineOf("organisation.yaml", "id: area-1");
        assertThat(problems()).contains(
                new Problem("config/organisation.yaml", first, "'area-2' is not of a higher level"),
                new Problem("config/organisation.yaml", first + 1, "'area-1' is not of a higher level"));
    }

    /// As editors on Windows leave files behind.
    @Test
    void byteOrderMarksAndWindowsLineEndsDoNoHarm() throws InvalidFiles {
        for (String file : List.of("people.yaml", "rosters.yaml", "community.yaml")) {
            config.write(file, "\ufeff" + config.read(file).replace("\n", "\r\n"));
        }

        assertThat(CommunityLoader.load(config.folder()).people()).isEqualTo(CommunityLoader.load(config.folder()).people())
                .containsKey("worker-1");
    }

    @Test
    void soundCopyLoads() throws InvalidFiles {
        assertThat(CommunityLoader.load(config.folder()).groups()).hasSize(65);
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InvalidFiles.class, () -> CommunityLoader.load(config.folder())).problems();
    }
}
