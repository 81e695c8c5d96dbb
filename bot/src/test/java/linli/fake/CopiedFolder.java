package linli.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import linli.files.Folder;

/// A copy of a shipped folder on disk, in which a test changes or breaks what it is about.
public final class CopiedFolder {
    private final Path root;

    private CopiedFolder(Path root) {
        this.root = root;
    }

    /// @param name `config` or `knowledge-base`
    public static CopiedFolder of(String name, Path parent) {
        var copy = new CopiedFolder(parent.resolve(name));
        Folder.shipped(name).files().forEach(file -> copy.write(file.name().substring(name.length() + 1), file.text()));
        return copy;
    }

    public Folder folder() {
        return Folder.at(root);
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CopiedFolder write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Replaces the first occurrence.
    public CopiedFolder replace(String file, String old, String by) {
        String text = read(file);
        int at = indexOf(file, old);
        return write(file, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    public CopiedFolder append(String file, String line) {
        return write(file, read(file) + line + "\n");
    }

    public CopiedFolder delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line, counted from 1, on which the text first occurs.
    public int lineOf(String file, String text) {
        return (int) read(file).substring(0, indexOf(file, text)).chars().filter(c -> c == '\n').count() + 1;
    }

    private int indexOf(String file, String text) {
        int at = read(file).indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold: " + text);
        }
        return at;
    }
}
