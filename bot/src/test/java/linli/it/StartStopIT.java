package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// How Linli starts, or refuses to, and how it stops.
class StartStopIT {
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void itRunsFromAnyFolderAndKeepsItsDataThere() {
        try (var server = LinliProcess.start(folder, Map.of(), "serve", "--port", "0")) {
            assertThat(server.address().getPort()).isPositive();
            assertThat(folder.resolve("data/open-secret")).exists();
            assertThat(folder.resolve("data/linli.db")).exists();
        }
    }

    @Test
    void theSecretOfTheFirstStartIsKeptAndTheOneOfTheEnvironmentGoesFirst() throws IOException {
        var report = BroughtMessage.inGroup("1", "qh-14-1", "resident-1", "又停水了");
        SignedClient knowing;
        try (var server = LinliProcess.serve(folder)) {
            knowing = server.client(folder);
        }
        try (var server = LinliProcess.serve(folder)) {
            assertThat(new SignedClient(server.address(), knowing.secret()).post(report).status()).isEqualTo(200);
        }
        try (var server = LinliProcess.serve(folder, Map.of("LINLI_OPEN_SECRET", "another secret"))) {
            assertThat(new SignedClient(server.address(), knowing.secret()).post(report).status()).isEqualTo(401);
            assertThat(new SignedClient(server.address(), "another secret").post(report).status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsKeptOfSqliteIsNotNeeded() throws IOException {
        try (var server = LinliProcess.serve(folder)) {
            assertThat(server.address().getPort()).isPositive();
        }
        try (var kept = Files.walk(folder.resolve("sqlite"))) {
            var files = kept.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            Files.write(files.getFirst(), new byte[] {1, 2, 3});
        }
        try (var server = LinliProcess.serve(folder)) {
            assertThat(server.client(folder).post(BroughtMessage.inGroup("1", "qh-14-1", "resident-1", "又停水了")).status()).isEqualTo(200);
        }
    }

    @Test
    void everyProblemIsNamedWithItsFileAndLineAndNothingStarts() {
        var files = ProjectFiles.copiedTo(folder);
        int person = files.append("config/people.yaml", "- {id: worker-1, 名: 又一个}");
        int rule = files.append("config/routing.yaml", "- {id: nowhere, kinds: [quarrelling]}");
        files.replace("config/wording.yaml", "\n  done-plain: ", "\n  完了: ");
        int example = files.append("knowledge-base/examples/talk.jsonl", "{\"id\": \"ta-x\", \"text\": \"早\", \"kind\": \"闲聊\"}");

        var ended = LinliProcess.run(
                "serve", "--port", "0", "--data", folder.resolve("data").toString(),
                "--config", files.config().toString(), "--knowledge", files.knowledge().toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("config/people.yaml:" + person + ": two people are called 'worker-1'")
                .contains("config/people.yaml:" + person + ": unknown field '名'")
                .contains("config/routing.yaml:" + rule + ": 'quarrelling'")
                .containsPattern("config/wording.yaml:\\d+: .*'完了'")
                .contains("knowledge-base/examples/talk.jsonl:" + example + ": '闲聊' is no kind")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aConfigFolderThatIsNotThereIsNamed() {
        var ended = LinliProcess.run(
                "serve", "--port", "0", "--data", folder.resolve("data").toString(), "--config", folder.resolve("none").toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains(folder.resolve("none").toString()).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 0", "--port many", "--playground --host 0.0.0.0", "--host no.such.host.invalid --playground"})
    void wrongUsageIsSaidSoAndNothingStarts(String options) {
        var args = new ArrayList<>(List.of("serve", "--data", folder.resolve("data").toString()));
        args.addAll(List.of(options.split(" ")));

        var ended = LinliProcess.run(args.toArray(String[]::new));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: linli serve").doesNotContain("\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() {
        var data = folder.resolve("data");
        try (var server = LinliProcess.serve(data)) {
            var ended = LinliProcess.run(
                    "serve", "--port", Integer.toString(server.address().getPort()), "--data", folder.resolve("other").toString());

            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.err()).contains("cannot listen on").doesNotContain("\tat ");
        }
    }

    @Test
    void toldToStopItStopsSoonAndLosesNothingThatItAcknowledged() {
        var data = folder.resolve("data");
        var acknowledged = new ConcurrentLinkedQueue<JsonNode>();
        var reports = new ArrayList<BroughtMessage>();
        ProjectFiles.examples("service_request").forEach(text ->
                reports.add(BroughtMessage.inGroup("stop-" + reports.size(), "qh-all", "resident-" + reports.size(), text)));
        try (var server = LinliProcess.serve(data)) {
            var gateway = server.client(data);
            var bringing = Thread.ofVirtual().start(() -> Connections.bringAll(8, reports, said -> bring(gateway, said, acknowledged)));
            Await.until("it is busy", () -> acknowledged.size() > 100);

            server.stop(TO_STOP);
            Await.until("all connections have noticed", () -> !bringing.isAlive());
        }

        var store = Exported.of(data);
        assertThat(acknowledged).hasSizeBetween(100, reports.size() - 1).allSatisfy(reply -> {
            reply.path("messages").forEach(message -> assertThat(store.outbox(message.path("id").asString())).hasSize(1));
            if (reply.path("case").isString()) {
                assertThat(store.caseNumbers()).containsOnlyOnce(Exported.numberOf(reply));
            }
        });
    }

    /// Until it stops, which is noticed by a connection that breaks.
    private static boolean bring(SignedClient gateway, BroughtMessage said, Queue<JsonNode> acknowledged) {
        try {
            var answer = gateway.post(said);
            return answer.status() == 200 && acknowledged.add(answer.json());
        } catch (IOException e) {
            return false;
        }
    }
}
