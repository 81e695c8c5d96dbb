package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import linli.channel.BoundedJson;
import linli.channel.RejectedWebhook;
import linli.fake.Mutation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Whatever comes in, it is understood or refused, and nothing else. How often is a property, `linli.mutations`.
class MutationTest {
    private static final int TIMES = Integer.getInteger("linli.mutations", 5_000);
    private static final List<String> EVENTS = List.of(
            "text_in_group", "text_naming_others", "text_with_quote", "post", "post_in_two_languages", "image", "audio", "file", "location",
            "merge_forward", "event_bot_added");
    private static final List<String> FETCHED = List.of("fetched_message", "fetched_bundle");

    @Test
    void spoiltEventsAreUnderstoodOrRefused() {
        var events = new FeishuEvents("cli_linli");
        spoil(20260108, EVENTS, payload -> payload.getBytes(UTF_8), bytes -> events.parse(read(bytes)).ifPresent(said -> {
            Mention.named(Content.text(said.type(), said.content()), said.mentions(), Optional.of("ou_bot"));
            Content.attachments(said.type(), said.content(), said.id());
        }));
    }

    @Test
    void spoiltAnswersOfTheVendorsAreUnderstoodOrPassedOver() {
        spoil(20260109, FETCHED, payload -> payload.getBytes(UTF_8), bytes -> FetchedMessage.all(read(bytes).at("/data/items")));
    }

    @Test
    void spoiltCiphertextIsDecryptedOrNot() {
        var crypto = new FeishuCrypto(Corp.ENCRYPT_KEY);
        spoil(20260110, EVENTS, payload -> Corp.encrypt(payload, "0123456789abcdef").getBytes(UTF_8), bytes -> crypto.decrypt(new String(bytes, UTF_8)));
        spoil(20260111, EVENTS, payload -> Base64.getDecoder().decode(Corp.encrypt(payload, "0123456789abcdef")),
                bytes -> crypto.decrypt(Base64.getEncoder().encodeToString(bytes)));
    }

    private static JsonNode read(byte[] bytes) {
        return BoundedJson.readObject(new String(bytes, UTF_8)).orElseThrow(FeishuError.UNREADABLE::refusal);
    }

    private static void spoil(long seed, List<String> payloads, Function<String, byte[]> form, Consumer<byte[]> reader) {
        System.out.println("Feishu: seed " + seed + ", " + TIMES / 4 + " payloads");
        var random = new Random(seed);
        for (int i = 0; i < TIMES / 4; i++) {
            byte[] spoilt = Mutation.of(form.apply(Payloads.payload(payloads.get(i % payloads.size()))), random);
            try {
                reader.accept(spoilt);
            } catch (RejectedWebhook _) {
                // as it should be
            }
        }
    }
}
