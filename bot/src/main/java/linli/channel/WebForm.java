package linli.channel;

import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_LENGTH;
import static io.netty.handler.codec.http.HttpHeaderNames.CONTENT_TYPE;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Translates between what goes over the wire and what routes see.
final class WebForm {
    private WebForm() {}

    static WebRequest request(HttpRequest head, byte[] body) {
        var headers = head.headers();
        String target = withoutHost(head.uri());
        String path = target;
        Map<String, String> query = Map.of();
        if (!isPlain(target)) {
            try {
                var decoder = new QueryStringDecoder(target);
                path = decoder.path();
                query = new HashMap<>();
                for (var parameter : decoder.parameters().entrySet()) {
                    query.put(parameter.getKey(), parameter.getValue().getFirst());
                }
            } catch (IllegalArgumentException badEscape) {
                throw new RejectedWebhook(
                        RefusalReason.MALFORMED, Optional.empty(), "The address has a % that is not followed by two hex digits.");
            }
        }
        return new WebRequest(head.method().name(), path, query, name -> Optional.ofNullable(headers.get(name)), body);
    }

    static FullHttpResponse response(WebResponse response) {
        var message = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(response.status()),
                Unpooled.wrappedBuffer(response.body()));
        response.headers().forEach(message.headers()::set);
        message.headers().set(CONTENT_TYPE, response.contentType());
        message.headers().setInt(CONTENT_LENGTH, response.body().length);
        return message;
    }

    private static boolean isPlain(String target) {
        return target.indexOf('?') < 0 && target.indexOf('%') < 0 && target.indexOf('#') < 0;
    }

    /// Clients may ask for `http://host/path`, as they ask a proxy.
    private static String withoutHost(String target) {
        int scheme = target.startsWith("/") ? -1 : target.indexOf("://");
        if (scheme < 0) {
            return target;
        }
        int path = target.indexOf('/', scheme + 3);
        return path < 0 ? "/" : target.substring(path);
    }
}
