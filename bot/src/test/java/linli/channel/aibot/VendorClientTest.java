package linli.channel.aibot;

import static linli.channel.aibot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import linli.channel.BoundedJson;
import linli.channel.wecom.WeComCrypto;
import linli.it.NodeModules;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/// The vendor's own library on the other side. At the stand-in gateway its client proves the gateway right, which in turn proves our
/// connection.
@Timeout(360)
@EnabledIf("linli.it.NodeModules#areToBeHad")
class VendorClientTest {
    private static final String PACKAGE = "@wecom/aibot-node-sdk@1.0.7";

    @Test
    void itReadsWhatARobotAnswersAndIsRead() {
        var token = new Secret("QunLiaoToken01");
        var key = new Secret("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
        var crypto = new WeComCrypto(token, key, "");
        String plain = payload("text_in_group");
        String encrypted = crypto.encrypt(plain);
        var task = BoundedJson.MAPPER.createObjectNode()
                .put("token", token.value()).put("key", key.value()).put("encrypted", encrypted).put("plain", plain);

        var result = AibotJson.object(NodeModules.run(
                NodeModules.install(PACKAGE), getClass().getResource("/channel/aibot/node/crypto.mjs"), task.toString()));

        assertThat(result.at("/decrypted").stringValue()).isEqualTo(plain);
        String theirs = result.at("/encrypt").stringValue();
        assertThat(crypto.decrypt(theirs)).isEqualTo(plain);
        assertThat(crypto.sign("1750000000", "n", theirs)).isEqualTo(result.at("/signature").stringValue());
    }

    @Test
    void theVendorsClientTakesTheGatewayForWeCom() throws Exception {
        try (var gateway = new AibotGateway()) {
            var client = NodeModules.start(
                    NodeModules.install(PACKAGE), getClass().getResource("/channel/aibot/node/client.mjs"),
                    gateway.address().toString(), AibotGateway.SECRET);
            try (var said = client.inputReader()) {
                assertThat(gateway.next("aibot_subscribe").at("/body/bot_id").stringValue()).isEqualTo("aibLinli");
                assertThat(said.readLine()).isEqualTo("authenticated");

                gateway.tell("aibot_msg_callback", "r1", payload("text_in_group"));

                assertThat(said.readLine()).isEqualTo("heard @小区助手 停水到几点");
                for (boolean isLast : new boolean[] {false, true}) {
                    var frame = gateway.next("aibot_respond_msg");
                    assertThat(frame.at("/headers/req_id").stringValue()).isEqualTo("r1");
                    assertThat(frame.at("/body/msgtype").stringValue()).isEqualTo("stream");
                    assertThat(frame.at("/body/stream/finish").booleanValue()).isEqualTo(isLast);
                }
                var pushed = gateway.next("aibot_send_msg");
                assertThat(pushed.at("/body/chatid").stringValue()).isEqualTo("wrQh21");
                assertThat(pushed.at("/body/markdown/content").stringValue()).isEqualTo("明天停水");
                assertThat(said.readLine()).isEqualTo("acknowledged 0 0 0");

                gateway.tell("aibot_event_callback", "r2", payload("event_enter_chat"));
                assertThat(gateway.next("aibot_respond_welcome_msg").at("/headers/req_id").stringValue()).isEqualTo("r2");

                gateway.tell("aibot_event_callback", "r3", payload("event_template_card_flat"));
                var update = gateway.next("aibot_respond_update_msg");
                assertThat(update.at("/headers/req_id").stringValue()).isEqualTo("r3");
                assertThat(update.at("/body/response_type").stringValue()).isEqualTo("update_template_card");
                assertThat(update.at("/body/template_card/task_id").stringValue()).isEqualTo("case-1024");
                gateway.next("ping");
            } finally {
                client.destroyForcibly();
            }
        }
    }
}
