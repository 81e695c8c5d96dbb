package linli.understand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import linli.files.Packing;
import linli.files.WholeFile;
import linli.knowledge.EntryFile;
import linli.knowledge.Fingerprints;
import linli.knowledge.Knowledge;
import linli.knowledge.KnowledgeLoader.Kept;
import linli.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which fitted models and indexes are kept under the fingerprint of the files they were made of, so that a restart
/// need not make them again. A file is whole or not there; what cannot be read is made anew.
public final class ModelShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ModelShelf.class);
    /// How texts are read, seen by what becomes of a sample: when the code that reads them changes, old models do not fit any more.
    /// Nothing in it is Traditional, for the table of those takes longer to load than all models.
    private static final int READING = Arrays.hashCode(
            Features.of(PlainText.of("３栋２单元 报(bào)讯 停电了！！！😀😀 LED 2026-01-01 哈哈哈哈")).indexes());

    /// The folder in the jar with the models for the shipped knowledge.
    public static final String SHIPPED = "models";

    private static final int KEPT = 8;

    private final Path shelf;
    private final Executor packing;
    /// What was taken last: when answers alone have changed, what the examples teach is at hand.
    private volatile Optional<Taken> latest = Optional.empty();

    /// Whatever is taken lies on the shelf from then on.
    ///
    /// @param shelf made when the first models are put on it
    public ModelShelf(Path shelf) {
        this(shelf, Runnable::run);
    }

    /// @param packing puts models on the shelf while they are in use already
    public ModelShelf(Path shelf, Executor packing) {
        this.shelf = shelf;
        this.packing = packing;
    }

    /// Takes down what lies under the fingerprints; may be done before the examples themselves are read.
    public Taken take(Fingerprints prints) {
        var lessons = latest.filter(taken -> taken.prints.examples().equals(prints.examples()))
                .flatMap(taken -> taken.lessons)
                .or(() -> read(lessonsOf(prints), ModelFile::readLessons));
        var indexed = read(entriesOf(prints), ModelFile::readEntries);
        var files = indexed.map(IndexedEntries::files).or(() -> latest.map(taken -> taken.files)).orElse(List.of());
        return new Taken(prints, lessons, indexed, files, latest.flatMap(taken -> taken.finder));
    }

    private interface Reading<T> {
        Optional<T> read(byte[] file) throws IOException;
    }

    private <T> Optional<T> read(String name, Reading<T> reading) {
        try {
            var bytes = bytes(name);
            return bytes.isEmpty() ? Optional.empty() : reading.read(bytes.get());
        } catch (IOException | RuntimeException e) { // damaged bytes may break any rule of the layout
            LOG.warn("models on the shelf cannot be read and are made anew", e);
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        Path file = shelf.resolve(name);
        if (Files.isRegularFile(file)) {
            return Optional.of(Files.readAllBytes(file));
        }
        try (var shipped = ModelShelf.class.getResourceAsStream("/" + SHIPPED + "/" + name)) {
            if (shipped == null) {
                return Optional.empty();
            }
            byte[] bytes = shipped.readAllBytes();
            put(name, out -> out.write(bytes)); // from there it need not be unpacked at the next start
            return Optional.of(bytes);
        }
    }

    /// What was on the shelf, or that nothing was.
    public final class Taken implements Fitting {
        private final Fingerprints prints;
        private final Optional<IndexedEntries> indexed;
        private final Optional<EntryFinder> before;
        private Optional<Lessons> lessons;
        private List<EntryFile> files;
        private Optional<EntryFinder> finder = Optional.empty();

        private Taken(
                Fingerprints prints, Optional<Lessons> lessons, Optional<IndexedEntries> indexed, List<EntryFile> files,
                Optional<EntryFinder> before) {
            this.prints = prints;
            this.lessons = lessons;
            this.indexed = indexed;
            this.files = files;
            this.before = before;
        }

        @Override
        public Kept kept() {
            return new Kept(lessons.map(Lessons::textbook), files);
        }

        /// The models for this knowledge; made and put on the shelf if there were none.
        @Override
        public FittedModels models(Knowledge knowledge) {
            files = knowledge.entryFiles();
            var finding = indexed.map(known -> CompletableFuture.completedFuture(new EntryFinder(knowledge, known.index())))
                    .orElseGet(() -> CompletableFuture.supplyAsync(() -> indexed(knowledge)));
            var learned = lessons.orElseGet(() -> learned(knowledge));
            lessons = Optional.of(learned);
            finder = Optional.of(finding.join());
            latest = Optional.of(this);
            return new FittedModels(learned, finding.join(), knowledge.dialect());
        }

        private Lessons learned(Knowledge knowledge) {
            var learned = Lessons.learn(knowledge.textbook());
            put(lessonsOf(prints), packed(packing -> ModelFile.write(packing, learned)));
            return learned;
        }

        private EntryFinder indexed(Knowledge knowledge) {
            var finder = before.map(known -> known.renewed(knowledge)).orElseGet(() -> EntryFinder.of(knowledge));
            var entries = new IndexedEntries(knowledge.entryFiles(), finder.index());
            put(entriesOf(prints), packed(packing -> ModelFile.write(packing, entries)));
            return finder;
        }
    }

    private static WholeFile.Content packed(Consumer<Packing> content) {
        return out -> Packing.write(out, content);
    }

    private void put(String name, WholeFile.Content content) {
        packing.execute(() -> {
            try {
                WholeFile.write(shelf.resolve(name), content);
                clearAway();
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("fitted models cannot be kept and will be made or unpacked again at the next start", e);
            }
        });
    }

    /// Only the newest stay: every edit of the knowledge leaves models behind that nobody will ask for again.
    private void clearAway() throws IOException {
        try (var files = Files.list(shelf)) {
            for (Path old : files.sorted(Comparator.comparing(ModelShelf::writtenAt).reversed()).skip(KEPT).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // another process has just cleared it away
        }
    }

    private static String lessonsOf(Fingerprints prints) {
        return name("examples", prints.examples());
    }

    private static String entriesOf(Fingerprints prints) {
        return name("entries", prints.questions());
    }

    private static String name(String part, String fingerprint) {
        return part + "-" + fingerprint.substring(0, 16) + "-" + Integer.toHexString(READING) + ".bin";
    }
}
