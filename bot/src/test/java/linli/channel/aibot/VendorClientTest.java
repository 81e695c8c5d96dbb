package linli.channel.aibot;

import static linli.channel.aibot.Payloads.payload;
import static org.assertj.core.api.Assertions.assertThat;

import linli.it.NodeModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;

/// The vendor's own client at the stand-in gateway: what proves the gateway right, which in turn proves our connection.
@Timeout(360)
@EnabledIf("linli.it.NodeModules#areToBeHad")
class VendorClientTest {
    @Test
    void theVendorsClientTakesTheGatewayForWeCom() throws Exception {
        try (var gateway = new AibotGateway()) {
            var client = NodeModules.start(
                    NodeModules.install("@wecom/aibot-node-sdk@1.0.7"), getClass().getResource("/channel/aibot/node/client.mjs"),
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
                gateway.next("ping");
            } finally {
                client.destroyForcibly();
            }
        }
    }
}
