package linli.channel.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import linli.channel.BoundedJson;
import linli.it.NodeModules;
import linli.message.Audience;
import linli.message.Purpose;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/// Somebody else's client of custom robots, at the servers we call.
@Timeout(360)
@EnabledIf("linli.it.NodeModules#areToBeHad")
class OthersClientTest {
    @Test
    void weSignAndSayTheSameInTheSameWords() {
        try (var corp = new Corp()) {
            String answer = NodeModules.run(
                    NodeModules.install("dingtalk-robot-sender@1.2.0"), getClass().getResource("/channel/dingtalk/node/robot.mjs"), "",
                    corp.vendor.address().toString());
            assertThat(BoundedJson.read(answer).orElseThrow().at("/errcode").intValue()).isZero();
            var theirs = corp.vendor.to("/robot/send").getFirst();
            corp.clock.pin(Instant.ofEpochMilli(Long.parseLong(theirs.query().get("timestamp"))));

            var settings = new CustomRobotSettings(
                    "robots", Map.of("g", new Secret("tokenInvented")), Map.of("g", Corp.SECRET), corp.api());
            CustomRobots.of(settings, "", corp.clock)
                    .send(corp.row("g", Audience.STAFF, Purpose.ALARM, "1001 电梯"));

            var ours = corp.vendor.to("/robot/send").getLast();
            assertThat(ours.query()).isEqualTo(theirs.query());
            assertThat(BoundedJson.read(ours.body()).orElseThrow().at("/text")).isEqualTo(BoundedJson.read(theirs.body()).orElseThrow().at("/text"));
            assertThat(BoundedJson.read(theirs.body()).orElseThrow().at("/at/isAtAll").booleanValue()).isTrue();
        }
    }
}
