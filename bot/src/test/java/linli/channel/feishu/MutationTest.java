package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.BoundedJson;
import linli.fake.SpoiltPayloads;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<String> EVENTS = List.of(
            "text_in_group", "text_naming_others", "text_with_quote", "post", "post_in_two_languages", "image", "audio", "file", "location",
            "merge_forward", "event_bot_added");
    private static final List<String> FETCHED = List.of("fetched_message", "fetched_bundle");

    @Test
    void spoiltEventsAreUnderstoodOrRefused() {
        var events = new FeishuEvents("cli_linli");
        SpoiltPayloads.FEISHU_EVENT.spoil(bytesOf(EVENTS, payload -> payload.getBytes(UTF_8)), bytes -> events.parse(read(bytes)).ifPresent(said -> {
            Mention.named(FeishuContent.text(said.type(), said.content()), said.mentions(), Optional.of("ou_bot"));
            FeishuContent.attachments(said.type(), said.content(), said.id());
        }));
    }

    @Test
    void spoiltAnswersOfTheVendorsAreUnderstoodOrPassedOver() {
        SpoiltPayloads.FEISHU_FETCHED.spoil(
                bytesOf(FETCHED, payload -> payload.getBytes(UTF_8)), bytes -> FetchedMessage.all(read(bytes).at("/data/items")));
    }

    @Test
    void spoiltCiphertextIsDecryptedOrNot() {
        var crypto = new FeishuCrypto(Corp.ENCRYPT_KEY);
        SpoiltPayloads.FEISHU_TEXT.spoil(
                bytesOf(EVENTS, payload -> Corp.encrypt(payload, "0123456789abcdef").getBytes(UTF_8)), bytes -> crypto.decrypt(new String(bytes, UTF_8)));
        SpoiltPayloads.FEISHU_BYTES.spoil(
                bytesOf(EVENTS, payload -> Base64.getDecoder().decode(Corp.encrypt(payload, "0123456789abcdef"))),
                bytes -> crypto.decrypt(Base64.getEncoder().encodeToString(bytes)));
    }

    private static JsonNode read(byte[] bytes) {
        return BoundedJson.readObject(new String(bytes, UTF_8)).orElseThrow(FeishuError.UNREADABLE::refusal);
    }

    private static List<byte[]> bytesOf(List<String> payloads, Function<String, byte[]> form) {
        return payloads.stream().map(Payloads::payload).map(form).toList();
    }
}
