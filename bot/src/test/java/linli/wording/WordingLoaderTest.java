package linli.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import linli.Examples;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.files.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A community may say everything in its own words, but nothing that could not be said when the time comes.
class WordingLoaderTest {
    private static final String FILE = "wording.yaml";

    private CopiedFolder config;

    @BeforeEach
    void copy(@TempDir Path folder) {
        config = CopiedFolder.of("config", folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # as shipped               | changed to                    | problem
            case-joined: "             | case-joined: "{leader}        | 'case-joined' has no {leader}; it has [owner, case]
            case-joined: "             | case-joined: "{Owner}         | 'case-joined' has no {Owner}; it has [owner, case]
            case-joined: "             | case-joined: "{owner }        | 'case-joined' has no {owner }; it has [owner, case]
            case-joined: "             | case-joined: "{}              | 'case-joined' has no {}; it has [owner, case]
            case-taken:                | case-takn:                    | nothing is ever said under 'case-takn'
            weekdays: [周一, 周二,      | weekdays: [周一,               | a week has seven days
            property_service: [物业,    | property_servise: [物业,       | there is no kind or category 'property_servise'
            property_service: [物业,    | property_service: [梯子,       | 'elevator' and 'property_service' are both called '梯子'
            elevator: [梯子]            | elevator: [物业服务]           | '物业服务' is the name of 'property_service'
            tomorrow: 明天              | tomorow: 明天                  | unknown field 'tomorow'
            """)
    void mistakeIsNamedWithItsLine(String right, String wrong, String problem) {
        int line = config.lineOf(FILE, right);

        config.replace(FILE, right, wrong);

        assertThat(problems()).contains(new Problem("config/" + FILE, line, problem));
    }

    @Test
    void missingNamesAreAllReported() {
        config.replace(FILE, "  elevator: 电梯\n", "").replace(FILE, "fraud: 涉诈, ", "");

        assertThat(problems()).extracting(Problem::text).containsExactlyInAnyOrder(
                "the category 'elevator' has no name", "the kind 'fraud' has no name");
    }

    @Test
    void whatTheCommunityHasNoWordsForIsSaidAsItIsShipped() throws InvalidFiles {
        config.replace(FILE, "  somebody: \"一位居民\"\n", "");

        var wording = WordingLoader.load(config.folder(), Examples.community());

        assertThat(wording.say(Phrase.SOMEBODY)).isEqualTo("一位居民");
        assertThat(wording.borrowed()).containsExactly(Phrase.SOMEBODY);
    }

    @Test
    void theShippedFileHasWordsForEverything() throws InvalidFiles {
        assertThat(WordingLoader.load(config.folder(), Examples.community()).borrowed()).isEmpty();
    }

    @Test
    void missingFileIsNamed() {
        config.delete(FILE);

        assertThat(problems()).containsExactly(new Problem("config/" + FILE, 0, "the file is missing"));
    }

    @Test
    void ownWordsAreTaken() throws InvalidFiles {
        config.replace(FILE, "case-joined: ", "case-joined: \"{owner}晓得了，{case} 号。\" # ");

        assertThat(WordingLoader.load(config.folder(), Examples.community()).say(Phrase.CASE_JOINED, "owner", "周敏", "case", "1024"))
                .isEqualTo("周敏晓得了，1024 号。");
    }

    private List<Problem> problems() {
        return catchThrowableOfType(
                InvalidFiles.class, () -> WordingLoader.load(config.folder(), Examples.community())).problems();
    }
}
