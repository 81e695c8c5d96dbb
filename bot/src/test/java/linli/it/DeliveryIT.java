package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linli.it.Receiver.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What Linli has to say is pushed to the gateway, whatever becomes of the gateway or of Linli.
class DeliveryIT {
    private static final String SECRET = "a secret of the gateway";

    @TempDir
    private Path folder;

    private Path data;
    private ProjectFiles files;

    @BeforeEach
    void copyFiles() {
        data = folder.resolve("data");
        files = ProjectFiles.withoutNight(folder);
    }

    @Test
    void everyMessageIsPushedSignedUntilItIsTakenOnce() throws IOException {
        try (var receiver = Receiver.answering(SECRET, 503, 503, 200);
                var server = serve(receiver.url())) {
            var said = report(server, "1", "dx-9-1", "又停水了");
            said.addAll(report(server, "2", "qh-2-1", "楼上半夜拖椅子 天天拖"));

            Await.until("everything has arrived", () -> receiver.taken().containsAll(idsOf(said)));
            assertThat(receiver.taken()).containsExactlyInAnyOrderElementsOf(idsOf(said));
            assertThat(receiver.deliveries()).hasSize(said.size() + 2).allSatisfy(delivery -> {
                assertThat(delivery.isSigned()).isTrue();
                assertThat(delivery.contentType()).startsWith("application/json");
            });
            assertThat(receiver.deliveries().stream().filter(Delivery::isTaken).map(Delivery::message))
                    .containsExactlyInAnyOrderElementsOf(said);
            Await.until("it is known that everything has arrived", this::everythingIsSent);
        }
    }

    @Test
    void nothingIsLostWhenLinliIsKilledWhileTheGatewayIsAway() throws IOException {
        int port;
        var said = new ArrayList<JsonNode>();
        try (var receiver = Receiver.answering(SECRET, 200)) {
            port = receiver.port();
        }
        try (var server = serve("http://127.0.0.1:" + port + "/linli")) {
            said.addAll(report(server, "1", "dx-9-1", "又停水了"));
            said.addAll(report(server, "2", "qh-5-2", "电梯坏了 困在5楼不动"));
            Await.until("the gateway was found to be away", () -> Exported.of(data).ofType("outbox").stream()
                    .anyMatch(row -> row.path("attempts").asInt() > 0));
            server.kill();
        }
        assertThat(Exported.of(data).ofType("outbox")).hasSameSizeAs(said).allSatisfy(row ->
                assertThat(row.path("status").asString()).isEqualTo("waiting"));

        try (var receiver = Receiver.backOn(port, SECRET);
                var server = serve(receiver.url())) {
            said.addAll(report(server, "3", "qh-12-1", "楼道灯不亮了 3天没人修"));

            Await.until("everything has arrived", () -> receiver.taken().containsAll(idsOf(said)));
            assertThat(receiver.taken()).containsExactlyInAnyOrderElementsOf(idsOf(said));
            Await.until("it is known that everything has arrived", this::everythingIsSent);
        }
    }

    @Test
    void aRefusalIsNotTriedAgain() throws IOException {
        try (var receiver = Receiver.answering(SECRET, 400);
                var server = serve(receiver.url())) {
            var said = report(server, "1", "dx-9-1", "又停水了");

            Await.until("every message was refused", () -> Exported.of(data).ofType("outbox").stream()
                    .allMatch(row -> row.path("status").asString().equals("failed")));
            assertThat(receiver.deliveries()).extracting(Delivery::id).containsExactlyInAnyOrderElementsOf(idsOf(said));
        }
    }

    private LinliProcess serve(String url) {
        return LinliProcess.serve(
                data, Map.of("LINLI_OPEN_SECRET", SECRET, "LINLI_OPEN_DELIVERY_URL", url), "--config", files.config().toString());
    }

    /// What Linli says about it.
    private static List<JsonNode> report(LinliProcess server, String id, String group, String text) throws IOException {
        var answer = new SignedClient(server.address(), SECRET).post(BroughtMessage.inGroup(id, group, "resident-" + id, text));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var messages = answer.json().path("messages").valueStream().toList();
        assertThat(messages).isNotEmpty();
        return new ArrayList<>(messages);
    }

    private static List<String> idsOf(List<JsonNode> messages) {
        return messages.stream().map(message -> message.path("id").asString()).toList();
    }

    private boolean everythingIsSent() {
        return Exported.of(data).ofType("outbox").stream().allMatch(row -> row.path("status").asString().equals("sent"));
    }
}
