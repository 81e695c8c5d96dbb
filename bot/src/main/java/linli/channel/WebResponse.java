package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// What a [Route] answers. The server adds the length and whatever concerns the connection.
///
/// @param body not copied, so nobody may change it
public record WebResponse(int status, String contentType, byte[] body, Map<String, String> headers) {
    private static final JsonFactory JSON =
            JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

    public WebResponse {
        headers = Map.copyOf(headers);
    }

    /// The generator goes through characters, not bytes: half an emoji in some text comes out as `?` instead of failing the answer.
    public static WebResponse json(int status, Consumer<JsonGenerator> content) {
        var text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return json(status, text.toString().getBytes(UTF_8));
    }

    public static WebResponse json(int status, byte[] body) {
        return new WebResponse(status, "application/json", body, Map.of());
    }

    public static WebResponse text(int status, String text) {
        return new WebResponse(status, "text/plain; charset=utf-8", text.getBytes(UTF_8), Map.of());
    }

    public WebResponse with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new WebResponse(status, contentType, body, more);
    }
}
