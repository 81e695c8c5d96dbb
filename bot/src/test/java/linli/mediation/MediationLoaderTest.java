package linli.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import linli.Examples;
import linli.fake.CopiedFolder;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One mistake in the shipped file at a time: each is named with its file and line.
class MediationLoaderTest {
    private CopiedFolder config;

    @BeforeEach
    void copy(@TempDir Path folder) {
        config = CopiedFolder.of("config", folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # right                   | wrong                    | problem
            mediator-skill: 调解        | mediator-skill: 调停       | nobody has the skill '调停'
            check-days: 7             | check-days: 0            | 'check-days' must be at least 1
            check-days: 7             | check-day: 7             | unknown field 'check-day'
            roster: clinic            | roster: klinik           | there is no roster 'klinik'
            people: [property-dx]     | people: [property-dy]    | nobody is called 'property-dy'
            skills: [心理, 社工         | skills: [心里, 社工        | nobody has the skill '心里'
            categories: [labor]       | categories: [elevator]   | there is no category 'elevator' of disputes
            compounds: [dx]           | compounds: [dy]          | there is no compound 'dy'
            offices: [市场监管 12315]   | offices: [市场监管]        | '市场监管' must be an office and its number, such as 劳动监察 12333
            id: leak-dx               | id: leak-qh              | two rows are called 'leak-qh'
            """)
    void mistakeIsNamedWithItsFileAndLine(String right, String wrong, String problem) {
        int line = config.lineOf("mediation.yaml", right);

        config.replace("mediation.yaml", right, wrong);

        assertThat(problems(config.folder())).contains(new Problem("config/mediation.yaml", line, problem));
    }

    @Test
    void lastFamilyMustCatchEverything() {
        config.append("mediation.yaml", "  - {id: one-more, categories: [labor], people: [lawyer]}");

        assertThat(problems(config.folder())).extracting(Problem::text)
                .containsExactly("the last family must apply to everything, so that nobody is left without advice");
    }

    @Test
    void missingFileIsNamed() {
        config.delete("mediation.yaml");

        assertThat(problems(config.folder())).containsExactly(new Problem("config/mediation.yaml", 0, "the file is missing"));
    }

    private static List<Problem> problems(Folder folder) {
        return catchThrowableOfType(InvalidFiles.class, () -> MediationLoader.load(folder, Examples.community())).problems();
    }
}
