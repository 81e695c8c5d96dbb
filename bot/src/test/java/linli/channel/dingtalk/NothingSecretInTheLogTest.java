package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import linli.message.Audience;
import linli.message.Purpose;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever goes wrong, neither the log nor the reasons given to staff let anybody in.
@Timeout(30)
class NothingSecretInTheLogTest {
    @Test
    void troubleIsToldWithoutSecretsTokensAndSessions() throws Exception {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, UTF_8));
        var told = new StringBuilder();
        try (var corp = new Corp()) {
            corp.vendor.willAnswer(Corp.TOKENS, 400, "{\"code\":\"invalidClientIdOrSecret\",\"message\":\"dingsecret01 token-1\"}");
            told.append(corp.deliver(corp.row("worker-1", "一")));
            corp.clock.advance(Duration.ofMinutes(1));
            corp.vendor.willAnswer(Corp.TO_PEOPLE, 502, "token-1");
            told.append(corp.deliver(corp.row("worker-1", "二")));
            corp.bring("text_in_group");
            corp.vendor.willAnswer(Corp.BY_SESSION, 502, "sessionInvented");
            told.append(corp.deliver(corp.row("qh-2-1", "三")));
            var refused = corp.send(corp.request(corp.text("text_in_group")).header("timestamp", "1750000000000").header("sign", "x"));
            told.append(refused.body());
            var robots = new CustomRobotSettings("r", Map.of("g", new Secret("robot-token")), Map.of("g", new Secret("robot-secret")), corp.api());
            corp.vendor.willAnswer("/robot/send", 502, "robot-token");
            told.append(CustomRobots.of(robots, "", corp.clock)
                    .send(corp.row("g", Audience.STAFF, Purpose.CARD, "四")));
            told.append(robots).append(corp.settings()).append(new Session(corp.vendor.address().resolve("?session=sessionInvented"), Corp.NOW));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(UTF_8)).contains("sign does not match", "invalidClientIdOrSecret");
        assertThat(log.toString(UTF_8) + told).doesNotContain(
                "dingsecret01", "token-1", "sessionInvented", "robot-token", "robot-secret", DingTalkSign.of("1750000000000", Corp.SECRET));
    }
}
