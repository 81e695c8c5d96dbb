package linli.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linli.Examples;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.SentMessage;
import linli.simulation.Chronicle.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people of the simulated week were told while they lived through it, they are told again when their words are replayed.
class WeekReplayIT {
    private static final String JAR = System.getProperty("linli.jar", "bot/target/linli.jar");

    @TempDir
    private Path folder;

    @Test
    void theTranscriptReplayedGivesTheSameRepliesAndTheSameTimers() throws IOException, InterruptedException {
        var lived = Month.WEEK.live(Examples.site(), Files.createDirectory(folder.resolve("played")));
        var transcript = folder.resolve("week.jsonl");
        TranscriptFile.write(
                lived.chronicle().heard().stream().map(Entry.Heard::message).toList(), lived.site().community().zone(), transcript);

        var replayed = replay(transcript).stream().filter(line -> !line.has("summary")).map(WeekReplayIT::gist).toList();

        var played = gist(lived.chronicle());
        for (int i = 0; i < Math.min(replayed.size(), played.size()); i++) { // the first that differs says more than two thousand lines
            assertThat(replayed.get(i)).isEqualTo(played.get(i));
        }
        assertThat(replayed).hasSameSizeAs(played);
    }

    private List<JsonNode> replay(Path transcript) throws IOException, InterruptedException {
        var output = folder.resolve("replayed.jsonl");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR, "replay", transcript.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertThat(status).isZero();
        try (var lines = Files.lines(output, UTF_8)) {
            return lines.map(JsonMapper.shared()::readTree).toList();
        }
    }

    /// Which message or timer it was, what was done about it, and what was said.
    private static String gist(JsonNode line) {
        var said = new ArrayList<String>();
        line.path("messages").forEach(m -> said.add(m.path("id").asString() + " " + m.path("to").asString() + " " + m.path("text").asString()));
        return line.has("id")
                ? line.path("id").asString() + " " + line.path("act").asString() + " " + said
                : line.path("timer").asString() + " " + said;
    }

    private static List<String> gist(Chronicle chronicle) {
        return chronicle.entries().stream().flatMap(entry -> switch (entry) {
            case Entry.Heard heard -> List.of(heard.message().id().id() + " "
                    + heard.reply().gravest().map(IssueReply::act).orElse(Act.SILENT).code() + " " + said(heard.reply().messages())).stream();
            // a timer that says nothing gives no line
            case Entry.Struck struck when struck.fired().messages().isEmpty() -> List.<String>of().stream();
            case Entry.Struck struck -> List.of(struck.fired().timer() + " " + said(struck.fired().messages())).stream();
        }).toList();
    }

    private static List<String> said(List<SentMessage> messages) {
        return messages.stream().map(m -> m.id() + " " + m.to() + " " + m.text()).toList();
    }
}
