package linli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import linli.message.Kind;
import linli.message.Place;
import linli.understand.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `issues`: what comes out of a message or a forwarded bundle.
@Command(name = "issues", mixinStandardHelpOptions = true, description = "Takes JSON lines {id, text} from standard input apart into issues.")
final class IssuesCommand implements Callable<Integer> {
    private final InputStream in;
    private final PrintStream out;
    private final Clock clock;

    @Mixin
    private Files files = new Files();

    IssuesCommand(InputStream in, PrintStream out, Clock clock) {
        this.in = in;
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var site = files.site();
        JsonLines.read(in, "standard input", line -> {
            String id = line.text("id");
            var message = Samples.message(id, Optional.empty(), Optional.empty(), line.text("text"), clock.instant());
            var issues = site.interpreter().interpret(message, Place.UNKNOWN).pieces().stream()
                    .filter(piece -> piece.kind() != Kind.CHATTER)
                    .toList();
            JsonLines.write(out, json -> {
                json.writeStringProperty("id", id);
                json.writeName("issues").writeStartArray();
                for (Issue issue : issues) {
                    json.writeStartObject();
                    json.writeStringProperty("speaker", issue.speaker());
                    json.writeStringProperty("text", issue.text());
                    json.writeStringProperty("kind", issue.kind().code());
                    json.writeStringProperty("category", issue.category().orElse(null));
                    ClassifyCommand.writePlace(json, issue.place());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        });
        return 0;
    }
}
