package linli.channel;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/// A request while it comes in: its head, and what there is of its body, up to the limit. Refuses what is no HTTP, and
/// what is too large as soon as that shows.
final class IncomingRequest {
    private static final byte[] NOTHING = {};

    private final HttpRequest head;
    private final BiFunction<WebRequest, BodyLimit, BodyLimit> limitOf;
    private BodyLimit limit;
    private byte[] body = NOTHING;
    private int length;
    private long taken;
    private boolean isWhole;

    /// @param limitOf how much is taken by who answers a request; asked only where the usual is too little
    IncomingRequest(HttpRequest head, BodyLimit usual, BiFunction<WebRequest, BodyLimit, BodyLimit> limitOf) {
        this.head = head;
        this.limit = usual;
        this.limitOf = limitOf;
        check(head.decoderResult());
        checkLength(HttpUtil.getContentLength(head, 0L));
    }

    void add(HttpContent part) {
        check(part.decoderResult());
        taken += part.content().readableBytes();
        checkLength(taken);
        add(part.content());
        isWhole = part instanceof LastHttpContent;
    }

    boolean isWhole() {
        return isWhole;
    }

    /// Whether the client holds its body back until it is told to go on.
    boolean waitsForLeave() {
        return HttpUtil.is100ContinueExpected(head);
    }

    boolean wantsToStay() {
        return HttpUtil.isKeepAlive(head);
    }

    HttpRequest head() {
        return head;
    }

    HttpVersion version() {
        return head.protocolVersion();
    }

    WebRequest whole() {
        return WebForm.request(head, length == body.length ? body : Arrays.copyOf(body, length));
    }

    private void checkLength(long bytes) {
        if (bytes > limit.taken()) {
            limit = limitOf.apply(WebForm.request(head, NOTHING), limit);
        }
        if (bytes > limit.taken()) {
            throw refusal(RefusalReason.TOO_LARGE, "The body is larger than the " + limit.taken() + " bytes that are taken.");
        }
    }

    private void add(ByteBuf piece) {
        int longer = Math.max(length, Math.min(limit.kept(), length + piece.readableBytes()));
        if (longer > body.length) {
            // one that comes in one piece, as most do, is copied once; twice the room, so that single bytes are not copied again with each
            body = Arrays.copyOf(body, Math.max(longer, Math.min(limit.kept(), 2 * length)));
        }
        piece.readBytes(body, length, longer - length);
        length = longer;
    }

    private void check(DecoderResult result) {
        if (!result.isFailure()) {
            return;
        }
        throw switch (result.cause()) {
            case TooLongHttpLineException _ -> refusal(RefusalReason.PATH_TOO_LONG, "The address is too long.");
            case TooLongHttpHeaderException _ -> refusal(RefusalReason.HEADERS_TOO_LARGE, "The headers are too large.");
            case null, default -> refusal(RefusalReason.MALFORMED, "This is no HTTP that can be understood here.");
        };
    }

    private static RejectedWebhook refusal(RefusalReason reason, String message) {
        return new RejectedWebhook(reason, Optional.empty(), message);
    }
}
