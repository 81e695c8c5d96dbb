package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Staff edit the files while Linli runs: what is sound counts soon, what is broken never does.
class ReloadIT {
    private static final int STAIRWELLS = 22;
    private static final String WORDING = "config/wording.yaml";

    @TempDir
    private Path folder;

    private final AtomicInteger ids = new AtomicInteger();
    private ProjectFiles files;
    private LinliProcess server;
    private SignedClient gateway;

    @BeforeEach
    void start() {
        files = ProjectFiles.copiedTo(folder);
        var data = folder.resolve("data");
        server = LinliProcess.serve(data, "--config", files.config().toString(), "--knowledge", files.knowledge().toString());
        gateway = server.client(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aChangedWordingCountsWithoutARestart() {
        assertThat(saidAbout("楼上半夜拖椅子 天天拖")).contains("群里先不展开");

        files.replace(WORDING, "群里先不展开", "咱们私下说");

        Await.until("the new words are used", () -> saidAbout("楼上半夜拖椅子 天天拖").contains("咱们私下说"));
    }

    @Test
    void aGroupThatIsAddedIsHeardWithoutARestart() {
        var report = BroughtMessage.inGroup("新群-1", "qh-新群", "resident-1", "收到");
        assertThat(status(report)).isEqualTo(404);

        files.append("config/groups.yaml", "- {id: qh-新群, name: 清河苑新群, compound: qh, channel: open}");

        Await.until("the group is known", () -> status(report) == 200);
    }

    @Test
    void anExampleThatIsAddedIsLearnedWithoutARestart() {
        String text = "嘀嘀嗒嗒咕噜咕噜哐当";
        assertThat(reply(text).path("kind").asString()).isNotEqualTo("dispute");

        for (int i = 0; i < 20; i++) {
            files.append("knowledge-base/examples/dispute.jsonl",
                    "{\"id\": \"di-it-" + i + "\", \"text\": \"" + text + "\", \"kind\": \"dispute\", \"category\": \"neighbor\"}");
        }

        Await.until("the example is learned", () -> reply(text).path("kind").asString().equals("dispute"));
    }

    @Test
    void aBrokenFileLeavesTheOldStateInForceAndIsNamedUntilItIsMended() {
        String sound = files.read(WORDING);
        int line = lineOf(sound, "  quarrel-in-group: ");
        files.write(WORDING, sound.replace("群里先不展开", "咱们私下说").replace("  quarrel-in-group: ", "  quarrel-in-grupp: "));

        Await.until("the broken line is named", () -> notes().stream().anyMatch(note ->
                note.contains(WORDING + ":" + line + ": ") && note.contains("quarrel-in-grupp")));
        assertThat(ready()).as("the old state does its work").isTrue();
        assertThat(saidAbout("楼上半夜拖椅子 天天拖")).contains("群里先不展开");

        files.write(WORDING, sound.replace("群里先不展开", "咱们私下说"));

        Await.until("nothing is complained about any more", () -> notes().stream().noneMatch(note -> note.contains(WORDING)));
        assertThat(saidAbout("楼上半夜拖椅子 天天拖")).contains("咱们私下说");
    }

    @Test
    void aFileThatIsNoYamlOrGoneLeavesTheOldStateInForceToo() {
        String sound = files.read("config/routing.yaml");
        files.write("config/routing.yaml", sound + "- {id: 没写完");
        Await.until("the file is named", () -> notes().stream().anyMatch(note -> note.contains("config/routing.yaml:")));
        assertThat(saidAbout("楼上半夜拖椅子 天天拖")).contains("群里先不展开");

        files.delete("config/routing.yaml");
        Await.until("the file is missed", () -> notes().stream().anyMatch(note -> note.contains("config/routing.yaml:0: ")));
        assertThat(saidAbout("楼上半夜拖椅子 天天拖")).contains("群里先不展开");

        files.write("config/routing.yaml", sound);
        Await.until("nothing is complained about any more", () -> notes().stream().noneMatch(note -> note.contains("routing.yaml")));
    }

    /// What the group hears about it, from somebody who has not said anything before.
    private String saidAbout(String text) {
        return reply(text).path("messages").valueStream()
                .filter(message -> message.path("audience").asString().equals("group"))
                .map(message -> message.path("text").asString())
                .findFirst()
                .orElse("");
    }

    private JsonNode reply(String text) {
        int id = ids.incrementAndGet();
        try {
            // each in a stairwell of its own, for what neighbours say of one quarrel is one case
            var answer = gateway.post(BroughtMessage.inGroup("reload-" + id, "qh-" + (9 + id % STAIRWELLS) + "-1", "resident-" + id, text));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer.json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(BroughtMessage said) {
        try {
            return gateway.post(said).status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ready() {
        return readiness().path("ready").asBoolean();
    }

    private List<String> notes() {
        return readiness().path("notes").valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode readiness() {
        try {
            return gateway.get("/readyz").json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lineOf(String text, String start) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError("there is no line that starts with " + start);
    }
}
