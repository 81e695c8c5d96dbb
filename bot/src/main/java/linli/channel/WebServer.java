package linli.channel;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// The HTTP server: the one door by which gateways, platforms and those who run Linli come in. Whoever knocks before somebody answers waits outside.
public final class WebServer implements AutoCloseable {
    private static final int READ_BYTES = 16 * 1024;
    private static final int MOST_REQUESTS_IN_A_READ = 2_048;
    private static final HttpDecoderConfig DECODER = new HttpDecoderConfig()
            .setMaxInitialLineLength(4_096)
            .setMaxHeaderSize(8_192)
            .setMaxChunkSize(READ_BYTES);

    private final EventLoopGroup loops =
            new MultiThreadIoEventLoopGroup(threads(), new DefaultThreadFactory("web"), NioIoHandler.newFactory());
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final WebLimits limits;
    private final Channel door;
    private volatile Optional<Responder> responder = Optional.empty();

    private WebServer(InetSocketAddress address, WebLimits limits) {
        this.limits = limits;
        this.door = open(address);
    }

    /// Takes the address, so that the rest can be made ready meanwhile; port 0 picks a free one. Fails where somebody else has it.
    public static WebServer open(String host, int port) {
        return open(host, port, WebLimits.USUAL);
    }

    private static WebServer open(String host, int port, WebLimits limits) {
        return new WebServer(new InetSocketAddress(host, port), limits);
    }

    /// Starts to listen; port 0 picks a free one.
    public static WebServer start(String host, int port, List<Route> routes) {
        return start(host, port, routes, List.of(), _ -> RefusalReason.INTERNAL, _ -> {});
    }

    /// @param reasonOf tells what a route failed with: a store that is gone from a mistake of Linli's own
    /// @param refused is told of every refusal, to count them
    public static WebServer start(
            String host, int port, List<Route> routes, List<SocketRoute> sockets, Function<Throwable, RefusalReason> reasonOf, Consumer<RefusalReason> refused) {
        var responder = responder(routes, sockets, reasonOf, refused);
        return start(host, port, responder, WebLimits.USUAL);
    }

    static WebServer start(String host, int port, Responder responder, WebLimits limits) {
        var server = open(host, port, limits);
        server.letIn(responder);
        return server;
    }

    /// From now on everybody is answered.
    public void answer(List<Route> routes, List<SocketRoute> sockets, Function<Throwable, RefusalReason> reasonOf, Consumer<RefusalReason> refused) {
        letIn(responder(routes, sockets, reasonOf, refused));
    }

    private static Responder responder(
            List<Route> routes, List<SocketRoute> sockets, Function<Throwable, RefusalReason> reasonOf, Consumer<RefusalReason> refused) {
        return new Responder(new Routes(routes), SocketDoor.to(sockets), new ErrorResponses(reasonOf, refused));
    }

    private void letIn(Responder by) {
        responder = Optional.of(by);
        door.config().setAutoRead(true);
    }

    public int port() {
        return ((InetSocketAddress) door.localAddress()).getPort();
    }

    /// Stops listening, lets requests in flight finish, and closes whatever is left after a few seconds.
    @Override
    public void close() {
        door.close().awaitUninterruptibly();
        connections.forEach(connection -> connection.pipeline().fireUserEventTriggered(WebConnection.GO_SOON));
        connections.newCloseFuture().awaitUninterruptibly(limits.closing().toMillis());
        connections.close().awaitUninterruptibly();
        loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private Channel open(InetSocketAddress address) {
        var opening = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1_024)
                .option(ChannelOption.AUTO_READ, false)
                .childOption(ChannelOption.AUTO_READ, false)
                .childOption(ChannelOption.RECVBUF_ALLOCATOR, new AdaptiveRecvByteBufAllocator(512, 2_048, READ_BYTES))
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        welcome(connection);
                    }
                })
                .bind(address)
                .awaitUninterruptibly();
        if (!opening.isSuccess()) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            throw new UncheckedIOException(new IOException(
                    "cannot listen on " + address + ": " + opening.cause().getMessage(), opening.cause()));
        }
        return opening.channel();
    }

    private void welcome(Channel connection) {
        if (connections.size() >= limits.connections()) {
            connection.close();
            return;
        }
        connections.add(connection);
        var patience = new Patience(limits);
        connection.pipeline().addLast(
                patience,
                new HttpServerCodec(DECODER.clone(), MOST_REQUESTS_IN_A_READ),
                new WebConnection(responder.orElseThrow(), patience, limits.body()));
    }

    private static int threads() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }
}
