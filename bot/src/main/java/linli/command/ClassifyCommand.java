package linli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import linli.decide.Decided;
import linli.knowledge.Entry;
import linli.message.Place;
import linli.site.Site;
import linli.understand.Issue;
import linli.understand.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `classify`: what Linli would make of each message, one by one, with nothing kept.
@Command(name = "classify", mixinStandardHelpOptions = true, description = "Classifies JSON lines {id, text, group?, name?} from standard input.")
final class ClassifyCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final Clock clock;

    @Mixin
    private Files files = new Files();

    @Option(names = "--group", paramLabel = "ID", description = "the group the messages were written in, where a line names none")
    private Optional<String> group = Optional.empty();

    ClassifyCommand(InputStream in, PrintStream out, Clock clock) {
        this.in = in;
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var site = files.site();
        JsonLines.read(in, "standard input", line -> {
            var id = line.text("id");
            var where = line.optionalText("group").or(() -> group);
            if (where.isPresent() && site.community().group(where.get()).isEmpty()) {
                throw new BadInput(line.file(), line.number(), "there is no group '" + where.get() + "'");
            }
            var message = Samples.message(id, where, line.optionalText("name"), line.text("text"), clock.instant());
            var said = where.flatMap(site.community()::group);
            write(id, site, site.interpreter().interpret(message, site.community().placeOf(where, message.sender())), new Hypothetical(message, said, clock.instant()));
        });
        return 0;
    }

    private void write(String id, Site site, Understanding understanding, Hypothetical circumstances) {
        Issue issue = Samples.gravest(understanding);
        Decided decided = site.decider().decide(issue, circumstances);
        JsonLines.write(out, json -> {
            json.writeStringProperty("id", id);
            json.writeStringProperty("kind", issue.kind().code());
            json.writeStringProperty("category", issue.category().orElse(null));
            json.writeNumberProperty("confidence", issue.confidence());
            json.writeStringProperty("severity", issue.severity().code());
            json.writeStringProperty("act", decided.decision().act().code());
            json.writeStringProperty("entry", decided.decision().entry().map(Entry::id).orElse(null));
            writePlace(json, issue.place());
        });
    }

    static void writePlace(JsonGenerator json, Place place) {
        json.writeName("place").writeStartObject();
        json.writeStringProperty("compound", place.compound().orElse(null));
        json.writeStringProperty("building", place.building().orElse(null));
        json.writeStringProperty("unit", place.unit().orElse(null));
        json.writeStringProperty("room", place.room().orElse(null));
        json.writeStringProperty("spot", place.spot().orElse(null));
        json.writeEndObject();
    }
}
