package linli.command;

import java.nio.file.Path;
import java.util.Optional;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.site.Site;
import linli.site.SiteLoader;
import linli.understand.FittedModels;
import picocli.CommandLine.Option;

/// The two options that every command takes.
final class Files {
    @Option(names = "--config", paramLabel = "DIR", description = "the community's files (default: the shipped example)")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--knowledge", paramLabel = "DIR", description = "the knowledge base (default: the shipped one)")
    private Optional<Path> knowledge = Optional.empty();

    Folder config() {
        return config.map(Folder::at).orElseGet(() -> Folder.shipped("config"));
    }

    Folder knowledge() {
        return knowledge.map(Folder::at).orElseGet(() -> Folder.shipped("knowledge-base"));
    }

    /// The site, with models fitted on the spot: commands other than `serve` keep nothing.
    Site site() throws InvalidFiles {
        return new SiteLoader(config(), knowledge(), _ -> FittedModels::train).load();
    }
}
