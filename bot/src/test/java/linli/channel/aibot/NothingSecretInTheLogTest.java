package linli.channel.aibot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import linli.channel.WebRequest;
import linli.channel.wecom.WeComCrypto;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Audience;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow.Status;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever has the address of a message can speak in its chat, and whoever has the robot's secret can be the robot: neither is ever told.
@Timeout(30)
class NothingSecretInTheLogTest {
    private static final Secret TOKEN = new Secret("QunLiaoToken01");
    private static final Secret KEY = new Secret("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    private static final AibotWords WORDS = new AibotWords("", "", "");
    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);

    @Test
    void troubleIsToldWithoutAddressesAndSecrets() throws Exception {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, UTF_8));
        var told = new StringBuilder();
        try {
            told.append(sayToAnAddressThatIsNotThere());
            var settings = new AibotConnectionSettings(
                    "aibot", URI.create("ws://127.0.0.1:1/"), "aibLinli", new Secret("the robot's secret"), List.of(), WORDS);
            try (var robot = new AibotByConnection(
                    settings, _ -> CompletableFuture.completedFuture(Reply.SILENT), Optional::of, TestClock.pinned(NOW),
                    new ConnectionRhythm(Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(1)))) {
                robot.start();
                while (!log.toString(UTF_8).contains("cannot be connected")) {
                    Thread.onSpinWait();
                }
            }
            told.append(settings);
        } finally {
            System.setErr(before);
        }

        assertThat(told.toString()).contains("Unreached");
        assertThat(log.toString(UTF_8) + told).doesNotContain("the robot's secret", "response_code", TOKEN.value(), KEY.value(), "停水到几点");
    }

    private static String sayToAnAddressThatIsNotThere() {
        var robot = new AibotByCallback(
                new AibotSettings("aibot", "/webhook/aibot", TOKEN, KEY, List.of(), WORDS), _ -> CompletableFuture.completedFuture(Reply.SILENT),
                _ -> Optional.of("wrQh21"), TestClock.pinned(NOW), _ -> true, Duration.ofMillis(200));
        bring(robot, Payloads.payload("text_in_group").replace("https://qyapi.weixin.qq.com", "http://127.0.0.1:1"));
        var message = new OutboundMessage("qh-2-1", Audience.GROUP, Purpose.REPLY, "停到六点", Set.of(), Optional.empty(), false);
        return robot.output().orElseThrow().send(new InMemoryOutboxStore().add(message, "aibot", NOW, NOW, Status.WAITING)).toString();
    }

    private static void bring(AibotByCallback robot, String json) {
        var crypto = new WeComCrypto(TOKEN, KEY, "");
        String encrypted = crypto.encrypt(json);
        var query = Map.of("msg_signature", crypto.sign("1750000000", "n", encrypted), "timestamp", "1750000000", "nonce", "n");
        var request = new WebRequest("POST", "/webhook/aibot", query, _ -> Optional.empty(), ("{\"encrypt\":\"" + encrypted + "\"}").getBytes(UTF_8));
        robot.routes().getFirst().handle(request).toCompletableFuture().join();
    }
}
