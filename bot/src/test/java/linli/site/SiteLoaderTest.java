package linli.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.files.Problem;
import linli.understand.FittedModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clerk mends everything in one go: the problems of all files of both folders are named together.
class SiteLoaderTest {
    private CopiedFolder config;
    private CopiedFolder knowledge;

    @BeforeEach
    void copy(@TempDir Path folder) {
        config = CopiedFolder.of("config", folder);
        knowledge = CopiedFolder.of("knowledge-base", folder);
    }

    @Test
    void problemsOfBothFoldersAreNamedTogether() {
        config.replace("people.yaml", "substitutes: [worker-1, street]", "substitutes: [worker-1, stret]")
                .replace("wording.yaml", "somebody:", "sombody:");
        knowledge.append("examples/talk.jsonl", "{\"id\":\"x-1\",\"text\":\"好\",\"kind\":\"none\"}")
                .replace("entries/daily.yaml", "owner: community-desk", "owner: community-dask");

        assertThat(problems()).extracting(Problem::text).containsExactlyInAnyOrder(
                "nobody is called 'stret'",
                "nothing is ever said under 'sombody'",
                "'none' is no kind",
                "neither a person nor a staff group is called 'community-dask'");
    }

    @Test
    void withoutACommunityNothingElseCanBeChecked() {
        config.delete("people.yaml").replace("wording.yaml", "somebody:", "sombody:");

        assertThat(problems()).containsExactly(new Problem("config/people.yaml", 0, "the file is missing"));
    }

    private List<Problem> problems() {
        return catchThrowableOfType(
                InvalidFiles.class, () -> new SiteLoader(config.folder(), knowledge.folder(), _ -> FittedModels::train).load()).problems();
    }
}
