package linli.channel;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Knows what a connection is waited for and says, as an event in the pipeline, when it has taken too long.
/// Sits in front of the decoder, where the first byte of a request shows. Sets a timer only when none rings early enough
/// already, which with short requests is about once in the shortest wait.
final class Patience extends ChannelInboundHandlerAdapter {
    /// What is waited for, and the event when it did not come.
    enum Wait {
        /// The next request.
        REQUEST,
        /// The rest of a request.
        REST,
        /// An answer of our own.
        OURSELVES,
        /// That the client takes the answer.
        TAKING,
        /// That a client whose request is not read on goes away.
        LEAVING
    }

    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    private final WebLimits limits;
    private Wait wait = Wait.OURSELVES;
    private long due;
    private long rings;
    private @Nullable Future<?> timer;
    private @Nullable ChannelHandlerContext context;

    Patience(WebLimits limits) {
        this.limits = limits;
    }

    /// Goes on waiting if that is what is waited for already.
    void waitFor(Wait what) {
        if (what == wait) {
            return;
        }
        wait = what;
        if (what != Wait.OURSELVES) {
            due = System.nanoTime() + limit(what).toNanos();
            ring();
        }
    }

    boolean waitsFor(Wait what) {
        return wait == what;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        if (wait == Wait.REQUEST) {
            waitFor(Wait.REST);
        }
        ctx.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        context = null;
        if (timer != null) {
            timer.cancel(false);
        }
        ctx.fireChannelInactive();
    }

    private void ring() {
        if (context == null || (timer != null && rings - due <= 0)) {
            return;
        }
        if (timer != null) {
            timer.cancel(false);
        }
        rings = due;
        timer = context.executor().schedule(this::rung, due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void rung() {
        timer = null;
        if (wait == Wait.OURSELVES || context == null) {
            return;
        }
        if (due - System.nanoTime() <= 0) {
            context.fireUserEventTriggered(wait);
        } else {
            ring();
        }
    }

    private Duration limit(Wait what) {
        return switch (what) {
            case REQUEST -> limits.idle();
            case REST, TAKING -> limits.slow();
            case LEAVING -> limits.lingering();
            case OURSELVES -> FOR_EVER;
        };
    }
}
