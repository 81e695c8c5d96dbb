package linli.channel.onebot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import linli.channel.OwnWords;
import linli.fake.SpoiltPayloads;
import linli.fake.TestClock;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<String> EVENTS = List.of(
            "group_array", "group_cq_string", "signed_vector", "group_anonymous", "group_reply_cq_string", "group_forward_napcat_with_content",
            "group_string_ids_onebots", "private_location", "private_file_napcat", "private_text_with_long_ids", "meta_heartbeat");
    private static final List<String> ANSWERS =
            List.of("answer_get_forward_msg_napcat", "answer_get_forward_msg_of_the_standard", "answer_get_msg");

    private final OwnWords own = new OwnWords(TestClock.pinned(Instant.EPOCH));
    private final OneBotParser parser = new OneBotParser("qq", Set.of());

    @Test
    void spoiltReportsAreUnderstoodOrRefused() {
        var answer = ActionAnswer.of(OneBotJson.object(Payloads.payload("answer_get_msg")));
        spoil(SpoiltPayloads.ONEBOT_REPORT, EVENTS, text -> parser.parse(OneBotJson.object(text), Optional.of("mock-account"))
                .ifPresent(said -> new OneBotLookup((_, _) -> answer, own).completed(said, Instant.EPOCH)));
    }

    @Test
    void spoiltAnswersAreUnderstoodOrRefused() {
        var said = parser.parse(OneBotJson.object(Payloads.payload("group_forward")), Optional.empty()).orElseThrow();
        var reply = parser.parse(OneBotJson.object(Payloads.payload("group_reply")), Optional.empty()).orElseThrow();
        spoil(SpoiltPayloads.ONEBOT_ANSWER, ANSWERS, text -> {
            var answer = ActionAnswer.of(OneBotJson.object(text));
            new OneBotLookup((_, _) -> answer, own).completed(said, Instant.EPOCH);
            new OneBotLookup((_, _) -> answer, own).completed(reply, Instant.EPOCH);
        });
    }

    private static void spoil(SpoiltPayloads share, List<String> payloads, Consumer<String> reader) {
        share.spoil(
                payloads.stream().map(name -> Payloads.payload(name).getBytes(UTF_8)).toList(),
                bytes -> reader.accept(new String(bytes, UTF_8)));
    }
}
