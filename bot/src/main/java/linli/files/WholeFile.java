package linli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file that is whole or not there, however the process ends.
public final class WholeFile {
    private WholeFile() {}

    /// Writes what the file shall hold.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Written aside and moved into its place; its folder is made if there is none.
    ///
    /// @throws UncheckedIOException if the disk does not take it
    public static void write(Path file, Content content) {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = folder.resolve("aside-" + UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            try (var out = Files.newOutputStream(aside)) {
                content.writeTo(out);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            var failure = new UncheckedIOException("the file " + file + " cannot be written", e);
            remove(aside, failure);
            throw failure;
        }
    }

    private static void remove(Path aside, UncheckedIOException because) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
