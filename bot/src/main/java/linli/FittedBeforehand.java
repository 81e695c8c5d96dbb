package linli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.files.SourceFile;
import linli.files.YamlCache;
import linli.platforms.AccountLoader;
import linli.site.SiteLoader;
import linli.understand.ModelShelf;

/// Reads what is shipped and fits the models to it when the jar is made, so that who starts with it the first time need not wait for that.
/// Nothing depends on it: another knowledge base, or an edited one, is learned from when it is first seen.
final class FittedBeforehand {
    private FittedBeforehand() {}

    /// @param args the folder of classes that goes into the jar
    public static void main(String[] args) throws IOException, InvalidFiles {
        Path folder = Path.of(args[0], ModelShelf.SHIPPED);
        if (Files.isDirectory(folder)) {
            try (var old = Files.list(folder)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
        var shelf = new ModelShelf(folder);
        var pages = YamlCache.open(folder.resolve("pages.bin"), Server.SHIPPED_PAGES);
        var config = pages.of(Folder.shipped("config"));
        new SiteLoader(config, pages.of(Folder.shipped("knowledge-base")), shelf::take).load();
        AccountLoader.check(config);
        pages.keep();
        Files.write(Path.of(args[0], Folder.SHIPPED_NAMES), Stream.of("config", "knowledge-base")
                .flatMap(shipped -> Folder.shipped(shipped).files().stream())
                .map(SourceFile::name)
                .toList());
    }
}
