package linli.channel.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import linli.channel.BoundedXml;

/// Opens what Linli answers, as WeCom does.
final class PassiveReplies {
    private PassiveReplies() {}

    static XmlFields opened(WeComCrypto crypto, String body) {
        var envelope = XmlFields.parse(body);
        String encrypted = envelope.get("Encrypt");
        assertThat(crypto.isSigned(envelope.get("MsgSignature"), envelope.get("TimeStamp"), envelope.get("Nonce"), encrypted)).isTrue();
        return XmlFields.parse(crypto.decrypt(encrypted));
    }

    static Map<String, String> values(XmlFields xml) {
        return xml.root().children().stream().collect(Collectors.toMap(BoundedXml::name, BoundedXml::text));
    }
}
