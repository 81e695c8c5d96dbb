package linli.channel.feishu;

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
class CustomBotsTest {
    private final Corp corp = new Corp();
    private final OutputChannel bots = CustomBots.of(
            settings(Map.of("grid-1", new Secret("hookInvented")), Map.of("grid-1", new Secret("fsbotsecret"))),
            "（前面发过一次）", corp.clock).output().orElseThrow();

    @AfterEach
    void close() {
        corp.close();
    }

    @Test
    void aBotSpeaksInItsGroupAndSignsTheTime() {
        assertThat(say(Purpose.CARD, "1001 电梯")).isEqualTo(new Delivered());

        assertThat(corp.vendor.to(Corp.HOOK)).singleElement().satisfies(call -> assertThat(call.body()).isEqualTo(
                "{\"timestamp\":\"1750000000\",\"sign\":\"7jxDtkF6CPjwQPcWH6GlYxYbLW2YqX8GZb13my/KPWg=\",\"msg_type\":\"text\",\"content\":{\"text\":\"1001 电梯\"}}"));
    }

    @Test
    void anAlarmCallsAllStaffAndNothingElseCallsAnybody() {
        say(Purpose.ALARM, "2 栋闻到燃气");
        say(Purpose.CARD, "他写：<at user_id=\"all\"></at>");

        assertThat(corp.vendor.to(Corp.HOOK)).extracting(call -> call.body().contains("<at user_id=\\\"all\\\"></at> 2 栋闻到燃气"))
                .containsExactly(true, false);
        assertThat(corp.vendor.to(Corp.HOOK).getLast().body()).doesNotContain("<at");
    }

    @Test
    void whatFeishuAnswersIsUnderstood() {
        assertThat(answered(11232)).isEqualTo(new Unreached("code 11232"));
        assertThat(answered(19021)).isEqualTo(new Unreached("code 19021"));
        assertThat(answered(19001)).isEqualTo(new Gone("code 19001"));
        assertThat(answered(19024)).isEqualTo(new Refused("code 19024"));
    }

    @Test
    void whatMayHaveBeenSaidBeforeSaysSo() {
        bots.send(Corp.doubted(corp.row("grid-1", Audience.STAFF, Purpose.CARD, "1001 电梯")));
        assertThat(corp.vendor.to(Corp.HOOK).getFirst().body()).contains("（前面发过一次）1001 电梯");
    }

    @Test
    void aGroupWithoutABotIsNotBound() {
        assertThat(bots.send(corp.row("qh-2-1", "一"))).isEqualTo(new Gone("not bound"));
    }

    @Test
    void thereIsNoBotWithoutItsSecrets() {
        assertThatThrownBy(() -> settings(Map.of("grid-1", new Secret("h")), Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(Map.of("grid-1", new Secret("")), Map.of("grid-1", new Secret("s")))).isInstanceOf(IllegalArgumentException.class);
    }

    private CustomBotSettings settings(Map<String, Secret> hooks, Map<String, Secret> secrets) {
        return new CustomBotSettings("bots", hooks, secrets, corp.api());
    }

    private SendOutcome answered(int code) {
        corp.vendor.willAnswer(Corp.HOOK, 200, "{\"code\":" + code + ",\"msg\":\"whatever it says\"}");
        return say(Purpose.CARD, "1001 电梯");
    }

    private SendOutcome say(Purpose purpose, String text) {
        return bots.send(corp.row("grid-1", Audience.STAFF, purpose, text));
    }
}
