package linli.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// A copy of `config/` and `knowledge-base/` that a test may change.
record ProjectFiles(Path folder) {
    private static final Path PROJECT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    static ProjectFiles copiedTo(Path folder) {
        copy(PROJECT.resolve("config"), folder.resolve("config"));
        copy(PROJECT.resolve("knowledge-base"), folder.resolve("knowledge-base"));
        return new ProjectFiles(folder);
    }

    /// A community that never sleeps, so that what is said to staff waits for no morning, whatever time it is.
    static ProjectFiles withoutNight(Path folder) {
        var files = copiedTo(folder);
        files.replace("config/community.yaml", "night: 22:00-7:00", "night: 0:00-0:00");
        return files;
    }

    Path config() {
        return folder.resolve("config");
    }

    Path knowledge() {
        return folder.resolve("knowledge-base");
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a line, and tells its number.
    int append(String file, String line) {
        String text = read(file).stripTrailing() + "\n" + line + "\n";
        write(file, text);
        return (int) text.lines().count();
    }

    /// Replaces what must be there.
    void replace(String file, String old, String replacement) {
        String text = read(file);
        if (!text.contains(old)) {
            throw new AssertionError(file + " no longer holds: " + old);
        }
        write(file, text.replace(old, replacement));
    }

    /// The texts of the labelled examples of a kind.
    static List<String> examples(String kind) {
        var texts = new ArrayList<String>();
        try (var files = Files.list(PROJECT.resolve("knowledge-base/examples"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).stream()
                        .map(JsonMapper.shared()::readTree)
                        .filter(row -> row.path("kind").asString().equals(kind))
                        .map(row -> row.path("text").asString())
                        .forEach(texts::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stream().distinct().toList();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
