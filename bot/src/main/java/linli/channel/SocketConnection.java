package linli.channel;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One client's open socket. Whoever says nothing is pinged, and let go when that is not answered either. A listener that fails
/// costs its own connection and no other.
final class SocketConnection extends SimpleChannelInboundHandler<WebSocketFrame> {
    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);
    private static final int GOING_AWAY = 1001;
    private static final int INTERNAL = 1011;
    private static final int UNSUPPORTED = 1003;
    private static final int MOST_UNSENT = 4 * 1024 * 1024;

    private final Socket.Listener listener;
    private boolean isPinged;

    SocketConnection(Socket.Listener listener) {
        this.listener = listener;
    }

    /// The socket as a listener uses it.
    static Socket socket(Channel connection) {
        return new Socket() {
            @Override
            public void send(String text) {
                boolean keepsUp = connection.unsafe().outboundBuffer() == null
                        || connection.unsafe().outboundBuffer().totalPendingWriteBytes() < MOST_UNSENT;
                if (keepsUp) {
                    connection.writeAndFlush(new TextWebSocketFrame(text));
                } else {
                    connection.close(); // one that does not read is not worth the memory
                }
            }

            @Override
            public void close(int code, String reason) {
                end(connection, code, reason);
            }
        };
    }

    private static void end(Channel connection, int code, String reason) {
        connection.writeAndFlush(new CloseWebSocketFrame(code, reason)).addListener(_ -> connection.close());
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
        isPinged = false;
        switch (frame) {
            case TextWebSocketFrame text -> hear(ctx, text.text());
            case PingWebSocketFrame ping -> ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
            case PongWebSocketFrame _ -> {} // it is there
            case CloseWebSocketFrame close -> ctx.writeAndFlush(close.retain()).addListener(_ -> ctx.close());
            default -> end(ctx.channel(), UNSUPPORTED, "text only");
        }
    }

    private void hear(ChannelHandlerContext ctx, String text) {
        try {
            listener.heard(text);
        } catch (RuntimeException e) {
            LOG.warn("what came by a socket could not be handled: {}", e.getClass().getName());
            end(ctx.channel(), INTERNAL, "");
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event == WebConnection.GO_SOON) {
            end(ctx.channel(), GOING_AWAY, "restarting");
        } else if (event instanceof IdleStateEvent idle && idle.state() == IdleState.READER_IDLE) {
            if (isPinged) {
                ctx.close();
            } else {
                isPinged = true;
                ctx.writeAndFlush(new PingWebSocketFrame());
            }
        }
        ReferenceCountUtil.release(event);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        listener.closed();
        ctx.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.warn("A socket failed and is closed: {}", cause.getClass().getName());
        }
        ctx.close();
    }
}
