package linli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file that is whole or not there, however the process ends.
public final class WholeFile {
    private WholeFile() {}

    /// Written aside and moved into its place; its folder is made if there is none.
    ///
    /// @throws UncheckedIOException if the disk does not take it
    public static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = folder.resolve("aside-" + UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            Files.write(aside, bytes);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be written", e);
        }
    }
}
