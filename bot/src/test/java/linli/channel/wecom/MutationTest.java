package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import linli.channel.PlatformCalls.Outcome;
import linli.fake.SpoiltPayloads;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<String> PAYLOADS = Stream.of(
                    "text", "text_without_cdata", "text_with_end_of_cdata", "image", "voice_with_transcript", "location", "link",
                    "event_click", "event_subscribe", "event_template_card_event", "event_change_external_chat")
            .map(Corp::payload)
            .toList();

    private final WeComCrypto crypto = new WeComCrypto(Corp.TOKEN, Corp.KEY, Corp.ID);
    private final WeComMessages messages = new WeComMessages(Corp.CHANNEL, Corp.ID);

    @Test
    void spoiltXml() {
        SpoiltPayloads.WECOM_XML.spoil(PAYLOADS.stream().map(xml -> xml.getBytes(UTF_8)).toList(), bytes -> read(new String(bytes, UTF_8)));
    }

    @Test
    void spoiltCiphertext() {
        SpoiltPayloads.WECOM_TEXT.spoil(
                PAYLOADS.stream().map(xml -> crypto.encrypt(xml).getBytes(UTF_8)).toList(), bytes -> read(crypto.decrypt(new String(bytes, UTF_8))));
    }

    @Test
    void spoiltBytesUnderTheCiphertext() {
        SpoiltPayloads.WECOM_BYTES.spoil(
                PAYLOADS.stream().map(xml -> Base64.getDecoder().decode(crypto.encrypt(xml))).toList(),
                bytes -> read(crypto.decrypt(Base64.getEncoder().encodeToString(bytes))));
    }

    /// A platform's answer is never refused: what cannot be read is an unknown outcome.
    @Test
    void spoiltAnswersOfThePlatform() {
        var answers = Stream.of(
                        StandIn.OK, StandIn.token(1), "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}",
                        "{\"errcode\":0,\"errmsg\":\"ok\",\"invaliduser\":\"zhoumin\",\"msgid\":\"m\"}")
                .map(json -> json.getBytes(UTF_8))
                .toList();
        SpoiltPayloads.PLATFORM_ANSWER.spoil(answers, bytes -> {
            var answer = VendorAnswer.of(new Outcome.Answered(200, bytes));
            answer.asSent();
            answer.text("access_token");
            answer.isTokenOver();
        });
    }

    private void read(String xml) {
        var fields = XmlFields.parse(xml);
        messages.newcomer(fields);
        messages.read(fields, Corp.NOW);
    }
}
