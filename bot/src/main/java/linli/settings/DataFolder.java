package linli.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import linli.files.OwnersAlone;

/// The folder in which everything lies that outlives the process. One that is made here is for the owner of the process alone.
public record DataFolder(Path path) {
    private static final int SECRET_BYTES = 32;

    public static DataFolder open(Path path) {
        try {
            OwnersAlone.makeFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder " + path + " cannot be made", e);
        }
        return new DataFolder(path);
    }

    /// The embedded store; what was played on the playground never mixes with what really happened.
    public Path store(boolean playground) {
        return path.resolve(playground ? "playground.db" : "linli.db");
    }

    /// The real store, or the playground's where there is no other.
    public Path existingStore() {
        boolean onlyPlayed = !Files.exists(store(false)) && Files.exists(store(true));
        return store(onlyPlayed);
    }

    /// What the store works with; may be thrown away while nothing runs.
    public Path library() {
        return path.resolve("sqlite");
    }

    /// What was learned from the knowledge base and need not be learned again; may be thrown away.
    public Path models() {
        return path.resolve("models");
    }

    /// What the YAML files said when they were last read; may be thrown away.
    public Path pages() {
        return path.resolve("pages.bin");
    }

    /// The secret of the open webhook, made at the first start, readable by the owner alone.
    public Secret openSecret() {
        Path file = path.resolve("open-secret");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                // written aside and moved into place: a kill in between must not leave an empty secret
                Path aside = Files.createTempFile(path, "open-secret", ".part"); // such files are for their owner alone
                Files.writeString(aside, HexFormat.of().formatHex(bytes));
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the secret in " + file + " cannot be read or made", e);
        }
    }
}
