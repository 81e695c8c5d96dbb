package linli.channel.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import linli.channel.BoundedJson;
import linli.fake.SpoiltPayloads;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<String> PAYLOADS = List.of(
            "text_in_group", "text_with_quoted_rich_text", "text_with_quote_as_encoded_text", "rich_text", "rich_text_with_quote", "picture",
            "audio_with_transcript", "file", "chat_record");

    @Test
    void spoiltJsonIsUnderstoodOrRefused() {
        var parser = new DingTalkParser("dingtalk", "dingLinli");
        SpoiltPayloads.DINGTALK_JSON.spoil(
                PAYLOADS.stream().map(name -> Payloads.payload(name).getBytes(UTF_8)).toList(),
                bytes -> parser.parse(
                        BoundedJson.readObject(new String(bytes, UTF_8)).orElseThrow(DingTalkError.UNREADABLE::refusal), Corp.NOW));
    }
}
