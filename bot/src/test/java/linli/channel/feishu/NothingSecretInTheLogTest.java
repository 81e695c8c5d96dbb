package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.feishu.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import linli.message.Audience;
import linli.message.Purpose;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever goes wrong, neither the log nor the reasons given to staff let anybody in.
@Timeout(30)
class NothingSecretInTheLogTest {
    @Test
    void troubleIsToldWithoutSecretsAndTokens() throws Exception {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, UTF_8));
        var told = new StringBuilder();
        try (var corp = new Corp()) {
            corp.vendor.willAnswer(Corp.TOKENS, 200, "{\"code\":10014,\"msg\":\"app-secret t-token-1\"}");
            told.append(corp.deliver(corp.row("worker-1", "一")));
            corp.clock.advance(Duration.ofMinutes(1));
            corp.vendor.willAnswer(Corp.MESSAGES, 502, "t-token-1");
            told.append(corp.deliver(corp.row("worker-1", "二")));
            told.append(corp.send(corp.unsigned(Corp.encrypted(payload("text_in_group")))).body());
            told.append(corp.send(corp.request(Corp.encrypted(payload("text_in_group").replace("vt01", "vt02")), "n", Corp.NOW)).body());
            var bots = new CustomBotSettings(
                    "bots", Map.of("g", new Secret("hookInvented")), Map.of("g", new Secret("fsbotsecret")), corp.api());
            corp.vendor.willAnswer(Corp.HOOK, 502, "hookInvented");
            told.append(CustomBots.of(bots, "", corp.clock).send(corp.row("g", Audience.STAFF, Purpose.CARD, "三")));
            told.append(bots).append(corp.settings(Optional.of(Corp.ENCRYPT_KEY), Optional.of(Corp.TOKEN)));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(UTF_8)).contains("X-Lark-Signature is missing", "code 10014");
        assertThat(log.toString(UTF_8) + told).doesNotContain(
                "app-secret", "t-token-1", "vt01", Corp.ENCRYPT_KEY.value(), "hookInvented", "fsbotsecret");
    }
}
