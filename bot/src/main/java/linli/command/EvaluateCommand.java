package linli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import linli.measure.Scores;
import linli.text.PlainText;
import linli.understand.FittedModels;
import linli.understand.Labelled;
import linli.understand.TextClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `evaluate`: how well labels are told apart, on files with known labels.
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measures classification on a labelled file.")
final class EvaluateCommand implements Callable<Integer> {
    private static final String KIND = "kind";
    private static final String CATEGORY = "category";

    private final PrintStream out;

    @Mixin
    private Files files = new Files();

    @Option(names = "--test", required = true, paramLabel = "FILE", description = "JSON lines with 'text' and the label")
    private Path test = Path.of("");

    @Option(names = "--train", paramLabel = "FILE", description = "learn from this file alone; else from the knowledge base")
    private Optional<Path> train = Optional.empty();

    @Option(names = "--label", paramLabel = "FIELD", description = "the field that holds the label (default: ${DEFAULT-VALUE})")
    private String label = KIND;

    EvaluateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (train.isPresent()) {
            var classifier = TextClassifier.train(read(train.get()));
            var scores = new Scores();
            for (Labelled row : read(test)) {
                scores.add(row.label(), classifier.classify(PlainText.of(row.text())).label());
            }
            write(scores, Optional.empty());
        } else {
            evaluateKnowledge();
        }
        return 0;
    }

    /// Kinds and categories as Linli itself would have them.
    private void evaluateKnowledge() throws Exception {
        var models = FittedModels.train(files.site().knowledge());
        var scores = new Scores();
        var whereKindRight = new Scores();
        boolean categories = label.equals(CATEGORY);
        JsonLines.read(test, line -> {
            var truth = line.optionalText(label);
            if (truth.isEmpty()) {
                return;
            }
            String plain = PlainText.of(line.text("text"));
            var reading = models.readErringTowardsDanger(plain);
            String kind = reading.kind().code();
            if (!categories) {
                scores.add(truth.get(), kind);
                return;
            }
            String predicted = reading.category().orElse("");
            scores.add(truth.get(), predicted);
            if (line.optionalText(KIND).filter(kind::equals).isPresent()) {
                whereKindRight.add(truth.get(), predicted);
            }
        });
        write(scores, categories ? Optional.of(whereKindRight) : Optional.empty());
    }

    private List<Labelled> read(Path file) throws BadInput {
        var rows = new ArrayList<Labelled>();
        JsonLines.read(file, line -> {
            var value = line.optionalText(label);
            if (value.isPresent()) {
                rows.add(new Labelled(line.optionalText("id").orElse(""), line.text("text"), value.get()));
            }
        });
        if (rows.isEmpty()) {
            throw new BadInput(file.toString(), 0, "no row has the field '" + label + "'");
        }
        return rows;
    }

    private void write(Scores scores, Optional<Scores> whereKindRight) {
        JsonLines.write(out, json -> {
            json.writeNumberProperty("accuracy", scores.accuracy());
            json.writeNumberProperty("macro_f1", scores.macroF1());
            json.writeNumberProperty("count", scores.count());
            whereKindRight.ifPresent(right -> json.writeNumberProperty("accuracy_where_kind_right", right.accuracy()));
            json.writeName("labels").writeStartObject();
            scores.labels().forEach((name, of) -> writeLabel(json, name, of));
            json.writeEndObject();
            json.writeName("confusion").writeStartObject();
            scores.confusion().forEach((truth, row) -> writeRow(json, truth, row));
            json.writeEndObject();
        });
    }

    private static void writeLabel(JsonGenerator json, String name, Scores.Label label) {
        json.writeName(name).writeStartObject();
        json.writeNumberProperty("precision", label.precision());
        json.writeNumberProperty("recall", label.recall());
        json.writeNumberProperty("f1", label.f1());
        json.writeNumberProperty("count", label.count());
        json.writeEndObject();
    }

    private static void writeRow(JsonGenerator json, String truth, Map<String, Integer> row) {
        json.writeName(truth).writeStartObject();
        row.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }
}
