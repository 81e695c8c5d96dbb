package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import linli.channel.PlatformCalls;
import linli.message.Audience;
import linli.message.Purpose;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever goes wrong, neither the log nor the reasons given to staff let anybody in.
@Timeout(30)
class NothingSecretInTheLogTest {
    @Test
    void troubleIsToldWithoutTokensAndKeys() throws Exception {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, UTF_8));
        var told = new StringBuilder();
        try (var corp = new Corp()) {
            corp.standIn.tokens.add("{\"errcode\":40001,\"errmsg\":\"invalid credential corp-secret token-1\"}");
            told.append(corp.deliver(corp.row("worker-1", "一")));
            corp.clock.advance(Duration.ofMinutes(1));
            corp.standIn.willAnswer(502);
            told.append(corp.deliver(corp.row("worker-1", "二")));
            corp.send(corp.post(Corp.query("x", "1750000000", "n"), Corp.envelope("abc")));

            var unreached = new WeComRobotSettings("r", Map.of("grid-1", new Secret("robot-key")), new WeComApi(URI.create("http://127.0.0.1:1")));
            var robots = RobotMessages.of(unreached, _ -> Optional.empty(), "", new PlatformCalls(_ -> true));
            told.append(robots.send(corp.row("grid-1", Audience.STAFF, Purpose.CARD, "三")));
            told.append(unreached).append(Corp.settings(corp.standIn));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(UTF_8)).contains("-40001", "errcode 40001");
        assertThat(log.toString(UTF_8) + told).doesNotContain("corp-secret", "token-1", "robot-key", Corp.TOKEN.value(), Corp.KEY.value());
    }

    @Test
    void whoIsRefusedLearnsNothing() throws Exception {
        try (var corp = new Corp()) {
            var answer = corp.send(corp.post(Corp.query("x", "1750000000", "n"), Corp.envelope("abc")));

            assertThat(answer.body()).doesNotContain(Corp.TOKEN.value(), corp.crypto.sign("1750000000", "n", "abc"));
        }
    }
}
