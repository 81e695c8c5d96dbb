package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import linli.it.SignedClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A server that was started with an empty folder and nothing else, and those who talk to it.
class ServeIT {
    private static final AtomicInteger IDS = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static LinliProcess server;
    private static SignedClient gateway;

    @BeforeAll
    static void start() {
        server = LinliProcess.serve(folder);
        gateway = server.client(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itSaysOnStandardOutputWhereItListensAndNothingElse() {
        assertThat(server.out()).isEqualTo("listening on " + server.address() + System.lineSeparator());
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(server.address().getPort()).isPositive().isNotEqualTo(8080);
    }

    @Test
    void theSecretMadeAtTheFirstStartIsForItsOwnerAlone() throws IOException {
        var secret = folder.resolve("open-secret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        assertThat(Files.readString(secret)).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void itIsAliveAndReadyAndHasFigures() throws IOException {
        assertThat(gateway.get("/healthz").status()).isEqualTo(200);
        assertThat(gateway.get("/readyz").status()).isEqualTo(200);
        assertThat(gateway.get("/readyz").json().path("ready").asBoolean()).isTrue();
        assertThat(gateway.get("/metrics").status()).isEqualTo(200);
        assertThat(gateway.get("/metrics").text()).contains("linli_messages_total{act=\"case\"}");
    }

    @Test
    void aReportOpensACaseAndARepeatGetsTheSameReply() throws IOException {
        var report = BroughtMessage.inGroup(id(), "qh-14-1", "resident-14", "单元门的锁坏了 关不上");

        var reply = accepted(gateway.post(report));
        assertThat(reply.path("duplicate").asBoolean()).isFalse();
        assertThat(reply.path("act").asString()).isEqualTo("case");
        assertThat(reply.path("case").asString()).matches("1\\d{3}");
        assertThat(reply.path("messages")).isNotEmpty();

        var repeat = accepted(gateway.post(report));
        assertThat(repeat.path("duplicate").asBoolean()).isTrue();
        for (String field : new String[] {"kind", "category", "act", "case", "incident", "issues", "messages"}) {
            assertThat(repeat.path(field)).as(field).isEqualTo(reply.path(field));
        }
    }

    @Test
    void whatStaffSayAmongThemselvesIsNobodysBusiness() throws IOException {
        var reply = accepted(gateway.post(BroughtMessage.inGroup(id(), "grid-1", "worker-1", "又停水了")));

        assertThat(reply.path("act").asString()).isEqualTo("silent");
        assertThat(reply.path("issues")).isEmpty();
    }

    @Test
    void chatterIsAcceptedInSilence() throws IOException {
        var reply = accepted(gateway.post(BroughtMessage.inGroup(id(), "qh-14-1", "resident-15", "收到 谢谢")));

        assertThat(reply.path("kind").asString()).isEqualTo("chatter");
        assertThat(reply.path("act").asString()).isEqualTo("silent");
        assertThat(reply.path("messages")).isEmpty();
    }

    @Test
    void whatIsNotSignedIsRefusedAndLeavesNoTrace() throws IOException {
        var report = BroughtMessage.inGroup(id(), "qh-15-1", "resident-16", "楼顶的水管一直在漏");

        assertRefused(gateway.postUnsigned(report), 401, "unauthorized");
        assertRefused(new SignedClient(server.address(), "guessed").post(report), 401, "unauthorized");
        assertThat(accepted(gateway.post(report)).path("duplicate").asBoolean()).isFalse();
    }

    @Test
    void aGroupThatNobodyBoundIsRefusedWithHowToBindIt() throws IOException {
        var refusal = gateway.post(BroughtMessage.inGroup(id(), "别的小区", "resident-17", "又停水了"));

        assertRefused(refusal, 404, "unknown_group");
        assertThat(refusal.json().path("error").path("message").asString()).contains("别的小区", "groups.yaml");
    }

    @Test
    void chineseComesOutAsItWentInWhateverTheLocale() throws IOException {
        String text = "楼道灯不亮了，𠮷奶奶说：「看不见」😱 3天没人修";
        var said = new BroughtMessage(id(), Optional.of("qh-17-1"), "居民-18", text, false);

        var reply = accepted(gateway.post(said));
        String number = reply.path("case").asString();
        assertThat(reply.path("issues").get(0).path("text").asString()).isEqualTo(text);
        var store = Exported.of(folder);
        assertThat(store.ofType("case")).anyMatch(row ->
                Exported.numberOf(row).equals(number) && row.path("reporter").asString().equals("居民-18"));
        assertThat(store.ofType("outbox")).anyMatch(row ->
                Exported.numberOf(row).equals(number) && row.path("text").asString().contains("𠮷奶奶说：「看不见」😱"));
        assertThat(gateway.pull("").json().path("messages").valueStream().map(m -> m.path("text").asString()))
                .anyMatch(line -> line.contains("编号 " + number));
    }

    private static String id() {
        return "serve-" + IDS.incrementAndGet();
    }

    private static JsonNode accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("accepted").asBoolean()).isTrue();
        return answer.json();
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("error").path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("error").path("message").asString()).isNotBlank();
    }
}
