package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.onebot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever goes wrong, neither the log nor the reasons given to staff let anybody in, or show what residents wrote.
@Timeout(60)
class NothingSecretInTheLogTest {
    @Test
    void troubleIsToldWithoutTokens() throws Exception {
        var log = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(log, true, UTF_8));
        var told = new StringBuilder();
        try (var http = OneBotServer.byHttp(); var reverse = OneBotServer.byReverse(); var forward = OneBotServer.byForward("a-wrong-token")) {
            http.implementation.answers.put("send_group_msg", Implementation.failed(1200, "停到今晚六点 " + Implementation.TOKEN));
            told.append(http.send(http.row("停到今晚六点")));
            http.implementation.httpStatus = 502;
            told.append(http.send(http.row("停到今晚六点")));
            String event = payload("group_array");
            told.append(http.implementation.post(http.address(), event, Map.of("X-Self-ID", "1", "X-Signature", "sha1=00")).body());
            try {
                reverse.implementation.connect(URI.create(reverse.socketAddress() + "?access_token=a-wrong-token"), Map.of());
            } catch (RuntimeException e) {
                told.append(e.getMessage());
            }
            while (!log.toString(UTF_8).contains("does not come about: HTTP 403")) {
                assertThat(forward.send(forward.row("停到今晚六点"))).isEqualTo(new Unreached("not connected"));
            }
            told.append(new OneBotHttpSettings("qq", "/", new Secret("s3cr3t"), Optional.empty(), Set.of()));
            assertThat(told.toString()).doesNotContain(Signatures.of("s3cr3t", event));
        } finally {
            System.setErr(before);
        }

        assertThat(log.toString(UTF_8)).contains("1403");
        assertThat(log.toString(UTF_8) + told).doesNotContain(Implementation.TOKEN, "a-wrong-token", "s3cr3t", "停水到几点", "停到今晚六点");
    }
}
