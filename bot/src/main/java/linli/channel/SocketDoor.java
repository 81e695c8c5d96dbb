package linli.channel;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import io.netty.handler.timeout.IdleStateHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns a connection that asks for it into an open socket (RFC 6455), if the route at that address lets the caller in.
record SocketDoor(Map<String, SocketRoute> routes) {
    private static final int LONGEST_FRAME = 1024 * 1024;
    private static final int SILENT_SECONDS = 60;

    static SocketDoor to(List<SocketRoute> routes) {
        return new SocketDoor(routes.stream().collect(Collectors.toMap(SocketRoute::path, Function.identity())));
    }

    /// The route that the request wants a socket of.
    Optional<SocketRoute> wanted(HttpRequest head, WebRequest request) {
        boolean wantsSocket = head.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true)
                && head.headers().contains(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true);
        return wantsSocket ? Optional.ofNullable(routes.get(request.path())) : Optional.empty();
    }

    /// Nothing of the connection but the frames is left when this returns. Throws a [RejectedWebhook] where the caller is not let in.
    void open(ChannelHandlerContext ctx, SocketRoute route, HttpRequest head, WebRequest request) {
        var handshaker = handshaker(head, request);
        Channel connection = ctx.channel();
        var listener = route.open(request, SocketConnection.socket(connection));
        var asked = new DefaultFullHttpRequest(
                head.protocolVersion(), head.method(), head.uri(), Unpooled.EMPTY_BUFFER, head.headers(), head.headers());
        connection.pipeline().remove(Patience.class);
        handshaker.handshake(connection, asked);
        connection.pipeline().replace(WebConnection.class, null, new SocketConnection(listener));
        var door = connection.pipeline().context(SocketConnection.class).name();
        connection.pipeline().addBefore(door, null, new IdleStateHandler(SILENT_SECONDS, 0, 0, TimeUnit.SECONDS));
        connection.pipeline().addBefore(door, null, new WebSocketFrameAggregator(LONGEST_FRAME));
        connection.config().setAutoRead(true);
    }

    private static WebSocketServerHandshaker handshaker(HttpRequest head, WebRequest request) {
        String subprotocols = request.header("Sec-WebSocket-Protocol").orElse("");
        var limits = WebSocketDecoderConfig.newBuilder().maxFramePayloadLength(LONGEST_FRAME).allowExtensions(false).build();
        var handshaker = new WebSocketServerHandshakerFactory(request.path(), subprotocols.isEmpty() ? "*" : subprotocols, limits)
                .newHandshaker(head);
        if (handshaker == null) {
            throw new RejectedWebhook(RefusalReason.MALFORMED, Optional.of("Sec-WebSocket-Version"), "Only version 13 of WebSocket is spoken here.");
        }
        return handshaker;
    }
}
