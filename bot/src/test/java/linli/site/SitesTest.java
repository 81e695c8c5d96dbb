package linli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import linli.fake.CopiedFolder;
import linli.files.InvalidFiles;
import linli.files.Problem;
import linli.understand.FittedModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While an old state is in force, whatever the reason, those who watch can see it.
class SitesTest {
    private CopiedFolder config;
    private Sites sites;
    private Optional<RuntimeException> trouble = Optional.empty();

    @BeforeEach
    void open(@TempDir Path folder) throws InvalidFiles {
        config = CopiedFolder.of("config", folder);
        var knowledge = CopiedFolder.of("knowledge-base", folder);
        sites = new Sites(new SiteLoader(config.folder(), knowledge.folder(), _ -> {
            trouble.ifPresent(e -> {
                throw e;
            });
            return FittedModels::train;
        }));
    }

    @Test
    void filesThatCannotBeTakenOverForAReasonNobodyThoughtOfAreNamedUntilTheyCan() {
        var before = sites.get();
        trouble = Optional.of(new IllegalStateException("a bug"));
        config.append("wording.yaml", "# 改了一笔");
        sites.refresh();

        assertThat(sites.get()).isSameAs(before);
        assertThat(sites.problems()).extracting(Problem::text).containsExactly("cannot be taken over: IllegalStateException, the log says more");

        sites.refresh();
        assertThat(sites.problems()).as("nothing has changed since").isNotEmpty();

        trouble = Optional.empty();
        config.append("wording.yaml", "# 又改了一笔");
        sites.refresh();

        assertThat(sites.problems()).isEmpty();
        assertThat(sites.get()).isNotSameAs(before);
    }
}
