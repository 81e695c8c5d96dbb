package linli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;

/// A folder of files that staff edit: one on disk, or the one that travels inside the jar.
public sealed interface Folder {
    /// No clerk writes more into one file, and a running server has to hold it beside everything else.
    long MOST_BYTES = 16L << 20;

    /// Every file in it and below, hidden ones left out, in the order of their names.
    List<SourceFile> files();

    /// Changes whenever a file is added, removed or written.
    long fingerprint();

    /// How the folder is called in messages to people.
    String name();

    /// A folder on disk.
    static Folder at(Path path) {
        return new OnDisk(path);
    }

    /// The names of all files that are shipped, for a jar can be looked through only as a whole, and that takes longer than reading them.
    String SHIPPED_NAMES = "/shipped/names.txt";

    /// `config` or `knowledge-base` as shipped with this build.
    static Folder shipped(String name) {
        var url = Objects.requireNonNull(Folder.class.getResource("/shipped/" + name), name);
        try {
            return url.openConnection() instanceof JarURLConnection jar
                    ? new InJar(jar.getJarFile(), name)
                    : new OnDisk(Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One of them by its name within the folder, without a look at the others.
    Optional<SourceFile> file(String name);

    /// See [#at].
    record OnDisk(Path path) implements Folder {
        @Override
        public String name() {
            return path.toAbsolutePath().normalize().getFileName().toString();
        }

        @Override
        public List<SourceFile> files() {
            return paths().stream().map(this::read).toList();
        }

        @Override
        public Optional<SourceFile> file(String name) {
            return Optional.of(root().resolve(name)).filter(Files::exists).map(this::read);
        }

        @Override
        public long fingerprint() {
            long hash = 17;
            for (Path file : paths()) {
                try {
                    hash = hash * 31 + file.hashCode();
                    hash = hash * 31 + Files.getLastModifiedTime(file).toMillis();
                    hash = hash * 31 + Files.size(file);
                } catch (IOException e) {
                    hash = hash * 31; // it has just gone: different from when it was there
                }
            }
            return hash;
        }

        private List<Path> paths() {
            try (var walk = Files.walk(root())) {
                return walk.filter(p -> Files.isRegularFile(p) || Files.isSymbolicLink(p))
                        .filter(p -> !p.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The folder itself may well be a link.
        private Path root() {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private SourceFile read(Path file) {
            try {
                String called = name() + "/" + root().relativize(file).toString().replace('\\', '/');
                if (!Files.isRegularFile(file)) {
                    return SourceFile.refused(called, "is a link to a folder or to nothing: copy the files instead of linking them");
                }
                if (!file.toRealPath().startsWith(root())) {
                    return SourceFile.refused(called, "leads out of the folder: copy the file instead of linking it");
                }
                return Files.size(file) > MOST_BYTES
                        ? SourceFile.refused(called, "is larger than %d MiB: split it".formatted(MOST_BYTES >> 20))
                        : new SourceFile(called, Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// See [YamlCache#of].
    record ReadBefore(Folder folder, YamlCache pages) implements Folder {
        @Override
        public String name() {
            return folder.name();
        }

        @Override
        public long fingerprint() {
            return folder.fingerprint();
        }

        @Override
        public List<SourceFile> files() {
            return folder.files().stream().map(file -> file.with(pages)).toList();
        }

        @Override
        public Optional<SourceFile> file(String name) {
            return folder.file(name).map(file -> file.with(pages));
        }
    }

    /// See [#shipped]; nothing in it ever changes.
    record InJar(JarFile jar, String name) implements Folder {
        @Override
        public long fingerprint() {
            return 0;
        }

        @Override
        public List<SourceFile> files() {
            try (var in = Objects.requireNonNull(Folder.class.getResourceAsStream(SHIPPED_NAMES), SHIPPED_NAMES)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(file -> file.startsWith(name + "/"))
                        .flatMap(file -> read(file).stream())
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<SourceFile> file(String name) {
            return read(this.name + "/" + name);
        }

        private Optional<SourceFile> read(String file) {
            var entry = jar.getJarEntry("shipped/" + file);
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = jar.getInputStream(entry)) {
                return Optional.of(new SourceFile(file, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
