package linli.channel.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import linli.message.Audience;
import linli.message.Purpose;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;
import linli.outbox.SendOutcome.Delivered;
import linli.outbox.SendOutcome.Gone;
import linli.outbox.SendOutcome.Refused;
import linli.outbox.SendOutcome.Unreached;
import linli.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CustomRobotsTest {
    private final Corp corp = new Corp();
    private final OutputChannel robots = CustomRobots.of(
            settings(Map.of("grid-1", new Secret("tokenInvented")), Map.of("grid-1", new Secret("dingsecret01"))),
            "（前面发过一次）", corp.clock).output().orElseThrow();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void aRobotSpeaksInItsGroupAndSignsTheTime() {
        assertThat(say(Purpose.CARD)).isEqualTo(new Delivered());

        assertThat(corp.vendor.to("/robot/send")).singleElement().satisfies(call -> {
            assertThat(call.query())
                    .containsEntry("access_token", "tokenInvented")
                    .containsEntry("timestamp", "1750000000000")
                    .containsEntry("sign", "dPuRO8yVwVD5ykmHNmmwO2s1JRci3tulp9jY44hpNEQ=");
            assertThat(call.body()).isEqualTo("{\"msgtype\":\"text\",\"text\":{\"content\":\"1001 电梯\"}}");
        });
    }

    @Test
    void anAlarmCallsAllStaff() {
        say(Purpose.ALARM);
        assertThat(corp.vendor.to("/robot/send").getFirst().body()).contains("\"at\":{\"isAtAll\":true}");
    }

    @Test
    void whatTheVendorAnswersIsUnderstood() {
        assertThat(answered(130101)).isEqualTo(new Unreached("errcode 130101"));
        assertThat(answered(310000)).isEqualTo(new Unreached("errcode 310000"));
        assertThat(answered(300005)).isEqualTo(new Gone("errcode 300005"));
        assertThat(answered(460101)).isEqualTo(new Refused("errcode 460101"));
    }

    @Test
    void whatMayHaveBeenSaidBeforeSaysSo() {
        robots.send(Corp.doubted(corp.row("grid-1", Audience.STAFF, Purpose.CARD, "1001 电梯")));
        assertThat(corp.vendor.to("/robot/send").getFirst().body()).contains("（前面发过一次）1001 电梯");
    }

    @Test
    void aGroupWithoutARobotIsNotBound() {
        assertThat(robots.send(corp.row("qh-2-1", "一"))).isEqualTo(new Gone("not bound"));
    }

    @Test
    void thereIsNoRobotWithoutItsSecrets() {
        assertThatThrownBy(() -> settings(Map.of("grid-1", new Secret("t")), Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(Map.of("grid-1", new Secret("t")), Map.of("grid-1", new Secret(" ")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DingTalkSettings("d", "/d", "ding", new Secret(""), DingTalkApi.VENDOR)).isInstanceOf(IllegalArgumentException.class);
    }

    private CustomRobotSettings settings(Map<String, Secret> tokens, Map<String, Secret> secrets) {
        return new CustomRobotSettings("robots", tokens, secrets, corp.api());
    }

    private SendOutcome answered(int errcode) {
        corp.vendor.willAnswer("/robot/send", 200, "{\"errcode\":" + errcode + ",\"errmsg\":\"whatever it says\"}");
        return say(Purpose.CARD);
    }

    private SendOutcome say(Purpose purpose) {
        return robots.send(corp.row("grid-1", Audience.STAFF, purpose, "1001 电梯"));
    }
}
