package linli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What YAML files said when they were last read, so that a start need not read again what has not changed: before it has warmed up, that
/// takes longer than anything else it does. Thread-safe.
public final class YamlCache {
    private static final Logger LOG = LoggerFactory.getLogger(YamlCache.class);

    private final Path file;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private volatile boolean isNew;

    private YamlCache(Path file) {
        this.file = file;
    }

    /// @param file where they are kept; made when there is something to keep, and may be thrown away
    /// @param shipped those that travel in the jar, for a first start; a resource
    public static YamlCache open(Path file, String shipped) {
        var pages = new YamlCache(file);
        try {
            if (Files.isRegularFile(file)) {
                pages.take(Files.readAllBytes(file));
            } else {
                pages.takeShipped(shipped);
            }
        } catch (IOException | RuntimeException e) { // damaged bytes may break any rule of the layout
            LOG.warn("what was read before cannot be taken over; the files are read again", e);
            pages.pages.clear();
        }
        return pages;
    }

    private void takeShipped(String resource) throws IOException {
        try (var in = YamlCache.class.getResourceAsStream(resource)) {
            if (in != null) {
                take(in.readAllBytes());
                isNew = true;
            }
        }
    }

    private void take(byte[] bytes) throws IOException {
        Page.read(Unpacking.of(bytes)).forEach(page -> pages.put(page.name(), page));
    }

    /// The folder, with what its files say at hand.
    public Folder of(Folder folder) {
        return new Folder.ReadBefore(folder, this);
    }

    Optional<Node> find(SourceFile source) {
        return Optional.ofNullable(pages.get(source.name())).filter(page -> page.mark().equals(source.mark())).map(Page::root);
    }

    void put(SourceFile source, Node root) {
        pages.put(source.name(), new Page(source.mark(), root));
        isNew = true;
    }

    /// Keeps for the next start what was read since.
    public void keep() {
        if (!isNew) {
            return;
        }
        isNew = false;
        try {
            WholeFile.write(file, out -> Packing.write(out, packing -> Page.write(packing, sorted())));
        } catch (UncheckedIOException e) {
            LOG.warn("what was read cannot be kept and will be read again at the next start", e);
        }
    }

    private List<Page> sorted() {
        return pages.values().stream().sorted(Comparator.comparing(Page::name)).toList();
    }
}
