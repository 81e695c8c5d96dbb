package linli.channel;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import linli.channel.Patience.Wait;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One client's connection. It answers one request after the other, so that answers keep their order: what comes next waits
/// in a queue, and nothing more is read from the client while there is something in it. Lives on one event loop.
final class WebConnection extends ChannelInboundHandlerAdapter {
    /// The event that asks a connection to go once it has answered what it was asked.
    static final Object GO_SOON = new Object();

    private static final Logger LOG = LoggerFactory.getLogger(WebConnection.class);

    private final Responder responder;
    private final Patience patience;
    private final BodyLimit usual;
    private final Queue<HttpObject> parts = new ArrayDeque<>();
    private @Nullable IncomingRequest incoming;
    private boolean isProceeding;
    private boolean isAnswering;
    private boolean isToGoSoon;
    private boolean isLeaving;

    WebConnection(Responder responder, Patience patience, int bodyLimit) {
        this.responder = responder;
        this.patience = patience;
        this.usual = BodyLimit.whole(bodyLimit);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        proceed(ctx);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object part) {
        if (isLeaving) {
            ReferenceCountUtil.release(part);
        } else {
            parts.add((HttpObject) part);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        proceed(ctx);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        proceed(ctx);
    }

    /// Does what can be done now, then reads on or waits. A loop and not a recursion, however many requests came at once.
    private void proceed(ChannelHandlerContext ctx) {
        if (isProceeding || isLeaving) {
            return;
        }
        isProceeding = true;
        do {
            while (canProceed(ctx) && !parts.isEmpty()) {
                accept(ctx, parts.remove());
            }
            ctx.flush();
        } while (canProceed(ctx) && !parts.isEmpty());
        isProceeding = false;
        if (canProceed(ctx)) {
            // in the middle of a request's head, nothing is incoming yet, but the wait for the rest has begun
            patience.waitFor(incoming == null && !patience.waitsFor(Wait.REST) ? Wait.REQUEST : Wait.REST);
            ctx.read();
        } else if (!isAnswering && !isLeaving) {
            patience.waitFor(Wait.TAKING);
        }
    }

    private boolean canProceed(ChannelHandlerContext ctx) {
        return !isAnswering && !isLeaving && ctx.channel().isWritable();
    }

    private void accept(ChannelHandlerContext ctx, HttpObject part) {
        try {
            if (part instanceof HttpRequest head) {
                incoming = new IncomingRequest(head, usual, responder::limit);
                if (incoming.waitsForLeave()) {
                    ctx.write(new DefaultFullHttpResponse(
                            HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER));
                }
            }
            if (part instanceof HttpContent content && incoming != null) {
                incoming.add(content);
                if (incoming.isWhole()) {
                    answerOrOpen(ctx, incoming);
                }
            }
        } catch (RejectedWebhook refusal) {
            refuse(ctx, refusal);
        } finally {
            ReferenceCountUtil.release(part);
        }
    }

    private void answerOrOpen(ChannelHandlerContext ctx, IncomingRequest whole) {
        var request = whole.whole();
        var wanted = responder.sockets().wanted(whole.head(), request);
        if (wanted.isPresent()) {
            responder.sockets().open(ctx, wanted.get(), whole.head(), request);
        } else {
            answer(ctx, whole, request);
        }
    }

    private void answer(ChannelHandlerContext ctx, IncomingRequest whole, WebRequest request) {
        isAnswering = true;
        patience.waitFor(Wait.OURSELVES);
        responder.answer(request, ctx.executor(), response -> {
            isAnswering = false;
            incoming = null;
            if (whole.wantsToStay() && !(isToGoSoon && parts.isEmpty())) {
                HttpUtil.setKeepAlive(response.headers(), whole.version(), true);
                ctx.write(response, ctx.voidPromise());
            } else {
                isLeaving = true;
                patience.waitFor(Wait.TAKING);
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
                ctx.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
            }
            proceed(ctx);
        });
    }

    private void refuse(ChannelHandlerContext ctx, RejectedWebhook refusal) {
        ctx.pipeline().replace(this, null, new WebFarewell(responder.refuse(refusal), patience));
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event == Wait.REST) {
            refuse(ctx, new RejectedWebhook(
                    RefusalReason.TOO_SLOW, Optional.empty(), "The request did not arrive in time. Send it again, in one go."));
        } else if (event instanceof Wait) {
            ctx.close();
        } else if (event == GO_SOON) {
            isToGoSoon = true;
            if (patience.waitsFor(Wait.REQUEST)) {
                ctx.close();
            }
        }
    }

    /// The connection has ended, or been refused and handed to its farewell.
    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        isLeaving = true;
        parts.forEach(ReferenceCountUtil::release);
        parts.clear();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.warn("A connection failed and is closed: {}", cause.getClass().getName());
        }
        ctx.close();
    }
}
