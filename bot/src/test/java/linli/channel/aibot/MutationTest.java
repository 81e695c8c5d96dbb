package linli.channel.aibot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import linli.channel.RejectedWebhook;
import linli.fake.Mutation;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else. How often is a property, `linli.mutations`.
class MutationTest {
    private static final int TIMES = Integer.getInteger("linli.mutations", 5_000);
    private static final List<String> PAYLOADS = List.of(
            "text_in_group", "text_with_quote", "mixed", "voice", "image", "stream_refresh", "event_template_card_nested", "event_enter_chat");

    @Test
    void spoiltJsonIsUnderstoodOrRefused() {
        var parser = new AibotParser("aibot", new Mention(List.of("小区助手")));
        var random = new Random(20260104);
        for (int i = 0; i < TIMES; i++) {
            byte[] spoilt = Mutation.of(Payloads.payload(PAYLOADS.get(i % PAYLOADS.size())).getBytes(UTF_8), random);
            try {
                parser.parse(AibotJson.object(new String(spoilt, UTF_8)), Instant.EPOCH);
            } catch (RejectedWebhook _) {
                // as it should be
            }
        }
    }
}
