package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import linli.channel.OwnWords;
import linli.channel.RejectedWebhook;
import linli.fake.Mutation;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else. How often is a property, `linli.mutations`.
class MutationTest {
    private static final int TIMES = Integer.getInteger("linli.mutations", 5_000);
    private static final List<String> EVENTS = List.of(
            "group_array", "group_cq_string", "signed_vector", "group_anonymous", "group_reply_cq_string", "group_forward_napcat_with_content",
            "group_string_ids_onebots", "private_location", "private_file_napcat", "private_text_with_long_ids", "meta_heartbeat");
    private static final List<String> ANSWERS =
            List.of("answer_get_forward_msg_napcat", "answer_get_forward_msg_of_the_standard", "answer_get_msg");

    private final OwnWords own = new OwnWords();
    private final OneBotParser parser = new OneBotParser("qq", Set.of());

    @Test
    void spoiltReportsAreUnderstoodOrRefused() {
        var answer = ActionAnswer.of(OneBotJson.object(Payloads.payload("answer_get_msg")));
        spoil(20260401, EVENTS, text -> parser.parse(OneBotJson.object(text), Optional.of("mock-account"))
                .ifPresent(said -> new Lookup((_, _) -> answer, own).completed(said, Instant.EPOCH)));
    }

    @Test
    void spoiltAnswersAreUnderstoodOrRefused() {
        var said = parser.parse(OneBotJson.object(Payloads.payload("group_forward")), Optional.empty()).orElseThrow();
        var reply = parser.parse(OneBotJson.object(Payloads.payload("group_reply")), Optional.empty()).orElseThrow();
        spoil(20260402, ANSWERS, text -> {
            var answer = ActionAnswer.of(OneBotJson.object(text));
            new Lookup((_, _) -> answer, own).completed(said, Instant.EPOCH);
            new Lookup((_, _) -> answer, own).completed(reply, Instant.EPOCH);
        });
    }

    private static void spoil(long seed, List<String> payloads, Consumer<String> reader) {
        var random = new Random(seed);
        var originals = payloads.stream().map(name -> Payloads.payload(name).getBytes(UTF_8)).toList();
        for (int i = 0; i < TIMES / 2; i++) {
            byte[] spoilt = Mutation.of(originals.get(i % originals.size()), random);
            try {
                reader.accept(new String(spoilt, UTF_8));
            } catch (RejectedWebhook _) {
                // as it should be
            }
        }
    }
}
