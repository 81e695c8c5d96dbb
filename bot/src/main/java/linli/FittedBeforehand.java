package linli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.site.SiteLoader;
import linli.understand.ModelShelf;

/// Fits the models to the shipped knowledge when the jar is made, so that who starts with it the first time need not wait for that.
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
        new SiteLoader(
                Folder.shipped("config"), Folder.shipped("knowledge-base"), shelf::take).load();
    }
}
