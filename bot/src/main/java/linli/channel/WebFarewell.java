package linli.channel;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.util.ReferenceCountUtil;
import linli.channel.Patience.Wait;

/// The end of a connection whose request is refused before it is read whole. Answers, and for a while reads and drops what the
/// client is still sending: closing at once would reset the connection, and the client might never see the answer.
final class WebFarewell extends ChannelInboundHandlerAdapter {
    private static final int MOST_DROPPED_BYTES = 4 * 1024 * 1024;

    private final FullHttpResponse response;
    private final Patience patience;
    private long dropped;

    WebFarewell(FullHttpResponse response, Patience patience) {
        this.response = response;
        this.patience = patience;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        patience.waitFor(Wait.LEAVING);
        response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        ctx.writeAndFlush(response).addListener(_ -> {
            ((DuplexChannel) ctx.channel()).shutdownOutput();
            ctx.channel().config().setAutoRead(true);
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object part) {
        dropped += part instanceof HttpContent content ? content.content().readableBytes() : 0;
        ReferenceCountUtil.release(part);
        if (dropped > MOST_DROPPED_BYTES) {
            ctx.close();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof Wait) {
            ctx.close();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        ctx.close();
    }
}
