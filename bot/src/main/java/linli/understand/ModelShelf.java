package linli.understand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import linli.knowledge.Knowledge;
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

    private final Path shelf;

    /// @param shelf made when the first models are put on it
    public ModelShelf(Path shelf) {
        this.shelf = shelf;
    }

    /// Takes down what lies under the fingerprint; may be done before the examples themselves are read.
    public Taken take(String fingerprint) {
        try {
            return new Taken(fingerprint, read(name(fingerprint)));
        } catch (IOException | RuntimeException e) { // damaged bytes may break any rule of the layout
            LOG.warn("models on the shelf cannot be read and are made anew", e);
            return new Taken(fingerprint, Optional.empty());
        }
    }

    private Optional<Keepsake> read(String name) throws IOException {
        Path file = shelf.resolve(name);
        if (Files.isRegularFile(file)) {
            return ModelFile.read(Files.newInputStream(file));
        }
        var shipped = ModelShelf.class.getResourceAsStream("/" + SHIPPED + "/" + name);
        return shipped == null ? Optional.empty() : ModelFile.read(shipped);
    }

    /// What was on the shelf, or that nothing was.
    public final class Taken {
        private final String fingerprint;
        private final Optional<Keepsake> kept;

        private Taken(String fingerprint, Optional<Keepsake> kept) {
            this.fingerprint = fingerprint;
            this.kept = kept;
        }

        /// The models for this knowledge; made and put on the shelf if there were none.
        public FittedModels models(Knowledge knowledge) {
            return kept.map(k -> FittedModels.of(knowledge, k)).orElseGet(() -> {
                var models = FittedModels.train(knowledge);
                put(fingerprint, models.keepsake());
                return models;
            });
        }
    }

    private void put(String fingerprint, Keepsake keepsake) {
        try {
            Files.createDirectories(shelf);
            Path aside = shelf.resolve("aside-" + UUID.randomUUID());
            ModelFile.write(aside, keepsake);
            Files.move(aside, shelf.resolve(name(fingerprint)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("fitted models cannot be kept and will be made again at the next start", e);
        }
    }

    private static String name(String fingerprint) {
        return fingerprint.substring(0, 16) + "-" + Integer.toHexString(READING) + ".bin";
    }
}
