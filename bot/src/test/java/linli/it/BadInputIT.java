package linli.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import linli.channel.RawClient;
import linli.it.SignedClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What nobody who means well would send, to a server with several platforms: refused with WeCom's own number in the log, nothing is written,
/// the others go on, and the memory stays what it was.
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
    private static final int MANY = 2_000;
    /// The heap is 256 MiB; the rest is what the JVM itself and the network need.
    private static final long MOST_MEGABYTES = 640;
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final String TEXT = "<xml><FromUserName>zhoumin</FromUserName><MsgType>text</MsgType><Content>2栋1单元停水了</Content><MsgId>7</MsgId></xml>";
    private static final String LAUGHS = "<!DOCTYPE xml [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">"
            + Stream.iterate('b', c -> c <= 'j', c -> (char) (c + 1))
                    .map(c -> "<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">")
                    .reduce("", String::concat)
            + "]><xml><Encrypt>&j;</Encrypt></xml>";
    private static final String ENTITY_OF_A_FILE =
            "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><xml><Encrypt>&a;</Encrypt></xml>";

    private final AtomicInteger ids = new AtomicInteger();
    private WeComCorp corp;
    private LinliProcess server;
    private SignedClient gateway;
    private Path data;
    private Forger forger;
    private Forger robotForger;
    private int logged;
    private Exported before = Exported.NOTHING;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        corp = new WeComCorp();
        var files = ProjectFiles.withoutNight(folder);
        files.write("config/channels.yaml", corp.accounts("grid-1")
                + "- {id: aibot, platform: wecom-aibot, path: /webhook/aibot, token: WECOM_TOKEN, aes-key: WECOM_AES_KEY, names: [邻里]}\n");
        data = folder.resolve("data");
        server = LinliProcess.serve(data, corp.environment(), "--config", files.config().toString());
        gateway = server.client(data);
        forger = Forger.toApplication(server.address(), WeComCorp.ID);
        robotForger = Forger.toRobot(server.address());
        assertThat(gateway.post(BroughtMessage.inGroup("first", "qh-14-1", "resident-14", "单元门的锁坏了 关不上")).status()).isEqualTo(200);
        everybodyElseGoesOnAndTheMemoryIsBounded(); // those who mean well are known from here on
        before = Exported.of(data);
    }

    @AfterAll
    void nothingWasWritten() {
        try (var _ = server; var _ = corp) {
            assertThat(Exported.of(data).counts()).isEqualTo(before.counts());
        }
    }

    @BeforeEach
    void look() {
        logged = server.err().length();
    }

    @AfterEach
    void everybodyElseGoesOnAndTheMemoryIsBounded() throws IOException {
        assertThat(gateway.post(BroughtMessage.inGroup("bad-" + ids.incrementAndGet(), "qh-14-1", "resident-15", "收到 谢谢")).status()).isEqualTo(200);
        assertThat(corp.bring(server.address(), "zhoumin", "bad-" + ids.incrementAndGet(), "收到").status()).isEqualTo(200);
        assertThat(robotForger.bring(robotForger.encrypted(
                "{\"msgid\":\"bad-" + ids.incrementAndGet() + "\",\"aibotid\":\"A\",\"chattype\":\"single\",\"from\":{\"userid\":\"zhoumin\"},"
                        + "\"msgtype\":\"text\",\"text\":{\"content\":\"收到\"}}")).status()).isEqualTo(200);
        assertThat(gateway.get("/readyz").status()).isEqualTo(200);
        assertThat(server.residentMegabytes()).isLessThan(MOST_MEGABYTES);
    }

    @Test
    void wrongSignature() {
        assertRefused(forger.unsigned(forger.envelope().apply(forger.encrypted(TEXT))), 401, "-40001");
        assertRefused(robotForger.unsigned(robotForger.envelope().apply(robotForger.encrypted("{}"))), 401, "-40001");
    }

    @Test
    void wrongReceiveId() {
        var forOthers = Forger.toApplication(server.address(), "ww_another");

        assertRefused(forOthers.bring(forOthers.encrypted(TEXT)), 401, "-40005");
        var toTheRobot = new Forger(robotForger.address(), forOthers.secrets(), robotForger.envelope(), forger.http());
        assertRefused(toTheRobot.bring(forOthers.encrypted("{}")), 401, "-40005");
    }

    @Test
    void staleTime() {
        long twoHoursAgo = System.currentTimeMillis() / 1000 - 7_200;

        assertRefused(forger.bring(forger.encrypted(TEXT), twoHoursAgo, "n"), 401, "-40001");
        assertRefused(forger.bring(forger.encrypted(TEXT), twoHoursAgo + 14_400, "n"), 401, "-40001");
    }

    /// Within a minute it may be WeCom, which says the same again when it heard nothing; later it is refused, see `WeComCallbackTest`.
    @Test
    void replayedNonce() {
        String encrypted = forger.encrypted(TEXT.replace("2栋1单元停水了", "收到"));
        long now = System.currentTimeMillis() / 1000;

        assertThat(forger.bring(encrypted, now, "the-same")).isEqualTo(forger.bring(encrypted, now, "the-same"));
    }

    @Test
    void truncatedCiphertext() {
        String encrypted = forger.encrypted(TEXT);

        assertRefused(forger.bring(encrypted.substring(0, 40)), 400, "-40007");
        assertRefused(forger.bring(encrypted.substring(0, 41)), 400, "-40010");
        assertRefused(forger.bring("="), 400, "-40010");
    }

    @Test
    void badPadding() {
        byte[] spoilt = Base64.getDecoder().decode(forger.encrypted(TEXT));
        spoilt[spoilt.length - 1] ^= 1;

        var answer = forger.bring(Base64.getEncoder().encodeToString(spoilt));

        assertThat(answer.status()).isBetween(400, 401);
        assertThat(logSince()).containsAnyOf("-40007", "-40008", "-40005");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void tenMegabytes(Forger address) {
        assertThat(address.unsigned("x".repeat(TEN_MEGABYTES)).status()).isEqualTo(413);
    }

    Stream<Forger> addresses() {
        var open = new Forger(server.address().resolve("/webhook/open"), forger.secrets(), body -> body, forger.http());
        return Stream.of(forger, robotForger, open);
    }

    @Test
    void deepJson() {
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);

        assertRefused(robotForger.unsigned(deep), 400, "-40002");
        assertRefused(robotForger.bring(robotForger.encrypted(deep)), 400, "-40002");
    }

    @Test
    void deepXml() {
        String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);

        assertRefused(forger.unsigned(deep), 400, "-40002");
        assertRefused(forger.bring(forger.encrypted(deep)), 400, "-40002");
    }

    @Test
    void xmlBombsAndXmlThatAsksForFiles() {
        for (String xml : List.of(LAUGHS, ENTITY_OF_A_FILE)) {
            assertRefused(forger.unsigned(xml), 400, "-40002");
            assertRefused(forger.bring(forger.encrypted(xml)), 400, "-40002");
        }
    }

    /// Each holds a connection and goes on with its request for as long as it is let.
    @Test
    void slowSendersOnTwoThousandConnections() throws IOException {
        var slow = new ArrayList<RawClient>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(new RawClient(server.address().getPort())
                        .send("POST /webhook/wecom?msg_signature=x HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n<xml>"));
            }
            assertThat(corp.bring(server.address(), "zhoumin", "bad-" + ids.incrementAndGet(), "收到").status()).isEqualTo(200);
            assertThat(gateway.get("/readyz").status()).isEqualTo(200);
            for (RawClient one : slow) {
                assertThat(one.read().status()).isEqualTo(408);
            }
        } finally {
            for (RawClient one : slow) {
                one.close();
            }
        }
    }

    private void assertRefused(Answer answer, int status, String number) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        Await.until("the log says " + number, () -> logSince().contains(number + ": "));
    }

    private String logSince() {
        return server.err().substring(logged);
    }
}
