package linli.channel.onebot;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Platform;
import linli.channel.RefusalReason;
import linli.channel.SocketRhythm;
import linli.channel.WebServer;
import linli.fake.InMemoryOutboxStore;
import linli.fake.TestClock;
import linli.message.Audience;
import linli.message.InboundMessage;
import linli.message.OutboundMessage;
import linli.message.Purpose;
import linli.message.Reply;
import linli.outbox.OutboxRow;
import linli.outbox.OutboxRow.Status;
import linli.outbox.SendOutcome;
import linli.settings.Secret;

/// Linli with one account of OneBot on a port of its own, and an implementation beside it. The group 123456 is qh-2-1, the account 42 is
/// 张三.
final class OneBotServer implements AutoCloseable {
    static final String SECRET = "s3cr3t";
    static final String PATH = "/onebot/v11/";
    static final String REPEAT_MARK = "（前面发过一次）";
    static final Set<String> BOTS = Set.of("2854196310");
    static final OneBotPatience SHORT =
            new OneBotPatience(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(5), Duration.ofMillis(700));
    static final OneBotPatience NONE =
            new OneBotPatience(Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(200));
    private static final SocketRhythm OFTEN =
            new SocketRhythm(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMillis(20), Duration.ofMillis(40));

    final TestClock clock = TestClock.pinned(Instant.ofEpochSecond(1_750_000_030));
    final Implementation implementation = new Implementation();
    final BlockingQueue<InboundMessage> taken = new LinkedBlockingQueue<>();
    final List<RefusalReason> refused = new CopyOnWriteArrayList<>();
    volatile Function<InboundMessage, CompletionStage<Reply>> intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);
    private final InMemoryOutboxStore outbox = new InMemoryOutboxStore();
    private final Platform platform;
    private final WebServer server;

    private OneBotServer(Function<OneBotServer, Platform> opening) {
        platform = opening.apply(this);
        server = WebServer.start("127.0.0.1", 0, platform.routes(), platform.sockets(), _ -> RefusalReason.INTERNAL, refused::add);
        platform.start();
    }

    static OneBotServer byHttp() {
        return byHttp(SHORT);
    }

    static OneBotServer byHttp(OneBotPatience patience) {
        return new OneBotServer(it -> it.http(
                Optional.of(new OneBotHttpSettings.Api(new OneBotApi(it.implementation.api()), new Secret(Implementation.TOKEN))), patience));
    }

    static OneBotServer byHttpWithout() {
        return new OneBotServer(it -> it.http(Optional.empty(), SHORT));
    }

    static OneBotServer byReverse() {
        return byReverse(SHORT);
    }

    static OneBotServer byReverse(OneBotPatience patience) {
        return new OneBotServer(it -> new OneBotByReverse(
                new OneBotReverseSettings("qq", PATH, new Secret(Implementation.TOKEN), BOTS), it::process, OneBotServer::addressOf, REPEAT_MARK,
                it.clock, patience));
    }

    static OneBotServer byForward(String token) {
        return new OneBotServer(it -> new OneBotByForward(
                new OneBotForwardSettings("qq", it.implementation.socketAddress(), new Secret(token), BOTS), it::process,
                OneBotServer::addressOf, REPEAT_MARK, it.clock, SHORT, OFTEN));
    }

    private Platform http(Optional<OneBotHttpSettings.Api> api, OneBotPatience patience) {
        return new OneBotByHttp(
                new OneBotHttpSettings("qq", PATH, new Secret(SECRET), api, BOTS), this::process, OneBotServer::addressOf, REPEAT_MARK, clock,
                patience);
    }

    private CompletionStage<Reply> process(InboundMessage message) {
        taken.add(message);
        return intake.apply(message);
    }

    private static Optional<String> addressOf(String to) {
        return switch (to) {
            case "qh-2-1", "grid-1" -> Optional.of("123456");
            case "zhangsan" -> Optional.of("42");
            case "bridged" -> Optional.of("g_abc");
            default -> Optional.empty();
        };
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + PATH);
    }

    URI socketAddress() {
        return URI.create("ws://127.0.0.1:" + server.port() + PATH);
    }

    int port() {
        return server.port();
    }

    InboundMessage next() throws InterruptedException {
        var message = taken.poll(20, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("nothing came in");
        }
        return message;
    }

    OutboxRow row(String to, Audience audience, String text) {
        var message = new OutboundMessage(to, audience, Purpose.REPLY, text, Set.of(), Optional.empty(), false);
        return outbox.add(message, "qq", clock.instant(), clock.instant(), Status.WAITING);
    }

    OutboxRow row(String text) {
        return row("qh-2-1", Audience.GROUP, text);
    }

    SendOutcome send(OutboxRow row) {
        return platform.output().orElseThrow().send(row);
    }

    /// Commits the row with the reply, as the outbox would see it.
    Reply replying(OutboxRow row) {
        return new Reply(false, List.of(), List.of(row.asSent()));
    }

    @Override
    public void close() {
        platform.close();
        server.close();
        implementation.close();
    }
}
