package linli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import linli.measure.Retrieval;
import linli.measure.Retrieval.Figures;
import linli.measure.Retrieval.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `retrieve`: how often the right entry is found for a question, beside a plain baseline of the same run.
@Command(name = "retrieve", mixinStandardHelpOptions = true, description = "Measures retrieval on entries and questions of your own.")
final class RetrieveCommand implements Callable<Integer> {
    private final PrintStream out;

    @Mixin
    private Files files = new Files();

    @Option(names = "--entries", required = true, paramLabel = "FILE", description = "JSON lines {id, text}")
    private Path entries = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "JSON lines {id, text, entry}")
    private Path queries = Path.of("");

    @Option(names = "--ranks", paramLabel = "FILE", description = "where to write the ten best entries of each query")
    private Optional<Path> ranks = Optional.empty();

    RetrieveCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        var ids = new ArrayList<String>();
        var texts = new ArrayList<String>();
        JsonLines.read(entries, line -> {
            ids.add(line.text("id"));
            texts.add(line.text("text"));
        });
        var ours = new Retrieval(ids, texts, Retrieval.BEST);
        var baseline = new Retrieval(ids, texts, Retrieval.BASELINE);
        var tally = new Tally();
        var baselineTally = new Tally();
        try (var ranked = ranked()) {
            JsonLines.read(queries, line -> {
                String right = line.text("entry");
                if (!ids.contains(right)) {
                    throw new BadInput(line.file(), line.number(), "there is no entry '" + right + "'");
                }
                var best = ours.rank(line.text("text"));
                tally.add(best, right);
                baselineTally.add(baseline.rank(line.text("text")), right);
                writeRanks(ranked, line.text("id"), best);
            });
        } catch (IOException e) {
            throw new BadInput(ranks.orElseThrow().toString(), 0, "cannot be written: " + e.getMessage());
        }
        JsonLines.write(out, json -> {
            write(json, tally.figures());
            json.writeName("baseline").writeStartObject();
            write(json, baselineTally.figures());
            json.writeEndObject();
        });
        return 0;
    }

    private PrintStream ranked() throws IOException {
        return ranks.isPresent()
                ? new PrintStream(ranks.get().toFile(), StandardCharsets.UTF_8)
                : new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void writeRanks(PrintStream ranked, String id, List<String> best) {
        JsonLines.write(ranked, json -> {
            json.writeStringProperty("id", id);
            json.writeName("entries").writeStartArray();
            best.forEach(json::writeString);
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Figures figures) {
        json.writeNumberProperty("r1", figures.r1());
        json.writeNumberProperty("r5", figures.r5());
        json.writeNumberProperty("r10", figures.r10());
        json.writeNumberProperty("mrr10", figures.mrr10());
        json.writeNumberProperty("count", figures.count());
    }
}
