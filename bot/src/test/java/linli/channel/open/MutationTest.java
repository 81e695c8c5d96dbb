package linli.channel.open;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import linli.fake.SpoiltPayloads;
import org.junit.jupiter.api.Test;

/// Whatever comes in, it is understood or refused, and nothing else.
class MutationTest {
    private static final List<byte[]> PAYLOADS = Stream.of(
                    "{\"id\":\"m-1\",\"group\":\"qh-2-1\",\"sender\":\"li\",\"name\":\"2-1-301 李姐\",\"at\":\"2026-11-22T09:30:00+08:00\",\"text\":\"漏水了\"}",
                    "{\"id\":\"m-2\",\"group\":null,\"sender\":\"li\",\"text\":\"几点来电\",\"mentions_bot\":true,\"quote\":{\"id\":\"7\",\"text\":\"停电\"}}",
                    "{\"id\":\"m-3\",\"sender\":\"hu\",\"text\":\"\",\"forwarded\":[{\"name\":\"李姐\",\"at\":\"昨天 9:30\",\"text\":\"没电😱\"},{\"name\":\"\",\"text\":\"+1\"}]}")
            .map(json -> json.getBytes(UTF_8))
            .toList();

    @Test
    void spoiltJson() {
        SpoiltPayloads.OPEN_JSON.spoil(PAYLOADS, bytes -> OpenMessageParser.parse(bytes, SigningGateway.NOW));
    }
}
