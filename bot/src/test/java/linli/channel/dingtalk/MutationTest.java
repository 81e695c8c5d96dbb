package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import linli.channel.BoundedJson;
import linli.channel.RejectedWebhook;
import linli.fake.Mutation;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else. How often is a property, `linli.mutations`.
class MutationTest {
    private static final int TIMES = Integer.getInteger("linli.mutations", 5_000);
    private static final long SEED = 20260107;
    private static final List<String> PAYLOADS = List.of(
            "text_in_group", "text_with_quoted_rich_text", "text_with_quote_as_encoded_text", "rich_text", "rich_text_with_quote", "picture",
            "audio_with_transcript", "file", "chat_record");

    @Test
    void spoiltJsonIsUnderstoodOrRefused() {
        System.out.println("DingTalk: seed " + SEED + ", " + TIMES + " payloads");
        var parser = new DingTalkParser("dingtalk", "dingLinli");
        var random = new Random(SEED);
        for (int i = 0; i < TIMES; i++) {
            byte[] spoilt = Mutation.of(Payloads.payload(PAYLOADS.get(i % PAYLOADS.size())).getBytes(UTF_8), random);
            try {
                parser.parse(BoundedJson.readObject(new String(spoilt, UTF_8)).orElseThrow(DingTalkError.UNREADABLE::refusal), Corp.NOW);
            } catch (RejectedWebhook _) {
                // as it should be
            }
        }
    }
}
