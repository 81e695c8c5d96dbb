package linli.channel.aibot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import linli.channel.OwnName;
import linli.fake.SpoiltPayloads;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<byte[]> PAYLOADS = Stream.of(
                    "text_in_group", "text_with_quote", "mixed", "voice", "image", "stream_refresh", "event_template_card_nested",
                    "event_template_card_flat", "event_enter_chat")
            .map(name -> Payloads.payload(name).getBytes(UTF_8))
            .toList();

    @Test
    void spoiltJson() {
        var parser = new AibotParser("aibot", new OwnName(List.of("小区助手")));

        SpoiltPayloads.AIBOT_JSON.spoil(PAYLOADS, bytes -> parser.parse(AibotJson.object(new String(bytes, UTF_8)), Instant.EPOCH));
    }
}
