package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import linli.channel.RejectedWebhook;
import linli.fake.Mutation;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else. How often is a property, `linli.mutations`.
class MutationTest {
    private static final int TIMES = Integer.getInteger("linli.mutations", 5_000);
    private static final List<String> PAYLOADS = List.of(
            "text", "text_without_cdata", "text_with_end_of_cdata", "image", "voice_with_transcript", "location", "link",
            "event_click", "event_template_card_event", "event_change_external_chat");

    private final WeComCrypto crypto = new WeComCrypto(Corp.TOKEN, Corp.KEY, Corp.ID);
    private final WeComMessages messages = new WeComMessages(Corp.CHANNEL, Corp.ID);

    @Test
    void spoiltXmlIsUnderstoodOrRefused() {
        spoil(20260101, payload -> payload.getBytes(UTF_8), bytes -> messages.read(XmlFields.parse(new String(bytes, UTF_8)), Corp.NOW));
    }

    @Test
    void spoiltCiphertextIsUnderstoodOrRefused() {
        spoil(20260102, payload -> crypto.encrypt(payload).getBytes(UTF_8), bytes -> crypto.decrypt(new String(bytes, UTF_8)));
        spoil(20260103, payload -> Base64.getDecoder().decode(crypto.encrypt(payload)),
                bytes -> messages.read(XmlFields.parse(crypto.decrypt(Base64.getEncoder().encodeToString(bytes))), Corp.NOW));
    }

    private static void spoil(long seed, Function<String, byte[]> form, Consumer<byte[]> reader) {
        var random = new Random(seed);
        for (int i = 0; i < TIMES / 3; i++) {
            byte[] spoilt = Mutation.of(form.apply(Corp.payload(PAYLOADS.get(i % PAYLOADS.size()))), random);
            try {
                reader.accept(spoilt);
            } catch (RejectedWebhook _) {
                // as it should be
            }
        }
    }
}
