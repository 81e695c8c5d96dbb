package linli.understand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linli.knowledge.Example;
import linli.knowledge.TextIndex;
import linli.message.Kind;
import linli.text.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder in which fitted models and the index of examples are kept under the fingerprint of the files they were made of, so that
/// a restart need not make them again. A folder is whole or not there; what cannot be read is made anew.
public final class ModelShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ModelShelf.class);
    private static final String MODELS = "models.bin";
    private static final String INDEX = "index";
    /// How texts are read, seen by what becomes of a sample: when the code that reads them changes, old models do not fit any more.
    private static final int READING = Arrays.hashCode(
            Features.of(PlainText.of("３栋２單元 報(bào)訊 停电了！！！😀😀 LED 2026-01-01 哈哈哈哈")).indexes());

    private final Path shelf;

    /// @param shelf made when the first models are put on it
    public ModelShelf(Path shelf) {
        this.shelf = shelf;
    }

    /// Takes down what lies under the fingerprint; may be done before the examples themselves are read.
    public Taken take(String fingerprint) {
        Path folder = folder(fingerprint);
        if (!Files.isDirectory(folder)) {
            return new Taken(fingerprint, Optional.empty());
        }
        try {
            var models = ModelFile.read(folder.resolve(MODELS));
            var index = TextIndex.open(folder.resolve(INDEX), TextClassifier.RANKING);
            return new Taken(fingerprint, models.map(m -> keepsake(m, index)));
        } catch (IOException e) {
            LOG.warn("models on the shelf cannot be read and are made anew", e);
            return new Taken(fingerprint, Optional.empty());
        }
    }

    /// What was on the shelf, or that nothing was.
    public final class Taken {
        private final String fingerprint;
        private final Optional<Keepsake> kept;

        private Taken(String fingerprint, Optional<Keepsake> kept) {
            this.fingerprint = fingerprint;
            this.kept = kept;
        }

        /// The models for these examples; made and put on the shelf if there were none.
        public FittedModels models(List<Example> examples) {
            return kept.map(k -> FittedModels.of(examples, k)).orElseGet(() -> {
                var models = FittedModels.train(examples);
                put(fingerprint, models.keepsake());
                return models;
            });
        }
    }

    private void put(String fingerprint, Keepsake keepsake) {
        Path aside = shelf.resolve("aside-" + UUID.randomUUID());
        try {
            Files.createDirectories(aside);
            var models = new ArrayList<LinearModel>();
            models.add(keepsake.kinds());
            models.addAll(keepsake.categories().values());
            ModelFile.write(aside.resolve(MODELS), List.copyOf(keepsake.categories().keySet()), models);
            keepsake.index().keep(Files.createDirectory(aside.resolve(INDEX)));
            Files.move(aside, folder(fingerprint), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("fitted models cannot be kept and will be made again at the next start", e);
        }
    }

    private Path folder(String fingerprint) {
        return shelf.resolve(fingerprint.substring(0, 16) + "-" + Integer.toHexString(READING));
    }

    private static Keepsake keepsake(ModelFile.Content content, TextIndex index) {
        var categories = new EnumMap<Kind, LinearModel>(Kind.class);
        for (int i = 0; i < content.kinds().size(); i++) {
            categories.put(content.kinds().get(i), content.models().get(i + 1));
        }
        return new Keepsake(content.models().getFirst(), categories, index);
    }
}
