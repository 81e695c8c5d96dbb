package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.Purpose;
import linli.outbox.OutboxRow;
import linli.settings.Secret;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import me.chanjar.weixin.cp.bean.message.WxCpMessage;
import me.chanjar.weixin.cp.bean.message.WxCpXmlMessage;
import me.chanjar.weixin.cp.bean.message.WxCpXmlOutMessage;
import me.chanjar.weixin.cp.bean.message.WxCpXmlOutTextMessage;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import me.chanjar.weixin.cp.util.crypto.WxCpCryptUtil;
import me.chanjar.weixin.cp.util.xml.XStreamTransformer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// WxJava, which many corps run, on the other side.
@Timeout(60)
class WxJavaTest {
    private final Corp corp = new Corp();
    private final WxCpDefaultConfigImpl config = config();

    @AfterEach
    void close() {
        corp.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "停水到几点？😀", "AAAAAAAAAAAA", "<xml><Content><![CDATA[门禁]]></Content></xml>"})
    void whatItEncryptsIsDecryptedAndTheOtherWayRound(String text) {
        var other = new WxCpCryptUtil(config);
        var envelope = XmlFields.parse(other.encrypt(text));
        String encrypted = corp.crypto.encrypt(text);

        assertThat(corp.crypto.isSigned(
                envelope.get("MsgSignature"), envelope.get("TimeStamp"), envelope.get("Nonce"), envelope.get("Encrypt"))).isTrue();
        assertThat(corp.crypto.decrypt(envelope.get("Encrypt"))).isEqualTo(text);
        assertThat(other.decryptContent(corp.crypto.sign("1750000000", "n", encrypted), "1750000000", "n", encrypted)).isEqualTo(text);
        assertThatThrownBy(() -> other.decryptContent(corp.crypto.sign("1750000001", "n", encrypted), "1750000000", "n", encrypted))
                .isInstanceOf(WxRuntimeException.class);
    }

    @Test
    void whatItWritesIsHeardAndWhatIsAnsweredItReads() throws Exception {
        corp.intake = _ -> {
            var row = corp.row("worker-1", "电梯的事转给物业老郑了，今天 18:00 前到场 ]]> 。");
            Thread.ofVirtual().start(() -> corp.deliver(row));
            return Corp.replying(row);
        };
        var out = WxCpXmlOutMessage.TEXT().content("2 栋电梯停了 & 里面没人").fromUser("zhoumin").toUser(Corp.ID).build();
        String inner = XStreamTransformer.toXml(WxCpXmlOutTextMessage.class, out).replace("</xml>", "<MsgId>77</MsgId></xml>");
        var envelope = XmlFields.parse(new WxCpCryptUtil(config).encrypt(inner));
        corp.clock.pin(Instant.ofEpochSecond(Long.parseLong(envelope.get("TimeStamp"))));

        var answer = corp.send(corp.post(
                Corp.query(envelope.get("MsgSignature"), envelope.get("TimeStamp"), envelope.get("Nonce")), Corp.envelope(envelope.get("Encrypt"))));

        assertThat(corp.taken).extracting(InboundMessage::text).containsExactly("2 栋电梯停了 & 里面没人");
        var ours = XmlFields.parse(answer.body());
        var read = WxCpXmlMessage.fromEncryptedXml(
                answer.body(), config, ours.get("TimeStamp"), ours.get("Nonce"), ours.get("MsgSignature"));
        assertThat(List.of(read.getContent(), read.getToUserName(), read.getFromUserName(), read.getMsgType()))
                .containsExactly("电梯的事转给物业老郑了，今天 18:00 前到场 ]]> 。", "zhoumin", Corp.ID, "text");
    }

    @Test
    void itSendsTheSameMessageToTheSamePlace() throws Exception {
        var service = new WxCpServiceImpl();
        service.setWxCpConfigStorage(config);
        service.getMessageService().send(WxCpMessage.TEXT().agentId(1000002).toUser("zhoumin").content("编号 1001。🙏").build());

        OutboxRow row = corp.row("worker-1", "编号 1001。🙏");
        corp.deliver(row);

        var calls = corp.standIn.sent();
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).query()).isEqualTo(calls.get(0).query());
        assertThat(corp.standIn.to("/cgi-bin/gettoken")).extracting(StandIn.Call::query).hasSize(2)
                .containsOnly(corp.standIn.to("/cgi-bin/gettoken").getFirst().query());
        assertThat(common(calls.get(1).body())).isEqualTo(common(calls.get(0).body()));
    }

    @Test
    void itSpeaksThroughTheSameRobotInTheSameForm() throws Exception {
        var service = new WxCpServiceImpl();
        config.setWebhookKey("693axxx6");
        service.setWxCpConfigStorage(config);
        service.getGroupRobotService().sendText("1001 电梯", List.of("@all"), List.of());
        service.getGroupRobotService().sendMarkdown("今天 3 件");

        var robots = RobotMessages.of(
                new WeComRobotSettings("r", Map.of("grid-1", new Secret("693axxx6")), corp.standIn.api()), _ -> Optional.empty(), "",
                corp.standIn.calls());
        robots.send(corp.row("grid-1", Audience.STAFF, Purpose.ALARM, "1001 电梯"));
        robots.send(corp.row("grid-1", Audience.STAFF, Purpose.DIGEST, "今天 3 件"));

        var said = corp.standIn.said();
        assertThat(said).extracting(StandIn.Call::query).containsOnly(said.getFirst().query());
        assertThat(said.subList(2, 4)).extracting(call -> common(call.body()))
                .containsExactlyElementsOf(said.subList(0, 2).stream().map(call -> common(call.body())).toList());
    }

    /// The fields that both set; of the lists, those that name somebody.
    private static JsonNode common(String body) {
        var message = (ObjectNode) JsonMapper.shared().readTree(body);
        message.remove(List.of("safe", "enable_duplicate_check", "duplicate_check_interval", "enable_id_trans"));
        if (message.get("text") instanceof ObjectNode text) {
            text.remove("mentioned_mobile_list");
        }
        return message;
    }

    private WxCpDefaultConfigImpl config() {
        var config = new WxCpDefaultConfigImpl();
        config.setBaseApiUrl(corp.standIn.api().base().toString());
        config.setCorpId(Corp.ID);
        config.setCorpSecret("corp-secret");
        config.setAgentId(1000002);
        config.setToken(Corp.TOKEN.value());
        config.setAesKey(Corp.KEY.value());
        return config;
    }
}
