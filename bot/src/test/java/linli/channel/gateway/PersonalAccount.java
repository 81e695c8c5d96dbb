package linli.channel.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import linli.channel.PlatformCalls;
import linli.channel.Route;
import linli.channel.WebResponse;
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
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome;
import linli.settings.Secret;

/// A personal account: the gateway's side of it, which posts forms and takes what is to be said, and Linli's, whose intake answers as a
/// test wants.
final class PersonalAccount implements AutoCloseable {
    static final Instant NOW = Instant.ofEpochSecond(1_764_400_000);
    static final String CHANNEL = "wechat";
    static final String PATH = "/webhook/wechat";
    static final String TOKEN = "linli's+token";
    static final String PUSH_TOKEN = "the gateway's token";
    static final List<String> NAMES = List.of("邻里");
    static final String ROOM = "清河苑2栋1单元";
    static final String BOUNDARY = "----------------------------105727025316429154713420";
    private static final Map<String, String> ADDRESSES =
            Map.of("qh-2-1", ROOM, "worker-1", "remark:周敏", "qh-3-1", "清河苑3栋1单元", "wechat:@x7", "@x7", "wechat:@w1", "@w1");

    final TestClock clock = TestClock.pinned(NOW);
    final List<InboundMessage> taken = new CopyOnWriteArrayList<>();
    final List<String> pushed = new CopyOnWriteArrayList<>();
    final List<String> tokens = new CopyOnWriteArrayList<>();
    final Queue<WebResponse> answers = new ConcurrentLinkedQueue<>();
    final InMemoryOutboxStore outbox = new InMemoryOutboxStore();
    volatile Function<InboundMessage, CompletionStage<Reply>> intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);

    private final HttpClient http = HttpClient.newHttpClient();
    private final WebServer doorOfGateway;
    private final PersonalGateway gateway;
    private final WebServer server;

    PersonalAccount() {
        this(Optional.empty());
    }

    /// @param push where the gateway listens, if it is not the one that stands in here
    PersonalAccount(Optional<URI> push) {
        doorOfGateway = WebServer.start("127.0.0.1", 0, List.of(Route.of("POST", "/webhook/msg/v2", request -> {
            pushed.add(new String(request.body(), UTF_8));
            tokens.add(request.parameter("token").orElse(""));
            var answer = answers.poll();
            return answer == null ? WebResponse.json(200, "{\"success\":true,\"message\":\"\"}".getBytes(UTF_8)) : answer;
        })));
        var settings = settings(push.orElse(URI.create("http://127.0.0.1:" + doorOfGateway.port())));
        gateway = new PersonalGateway(
                settings, this::take, to -> Optional.ofNullable(ADDRESSES.get(to)), clock,
                new PlatformCalls(settings.push()::isAt, Duration.ofSeconds(3), Duration.ofSeconds(3)), Duration.ofSeconds(2));
        server = WebServer.start("127.0.0.1", 0, gateway.routes());
    }

    static GatewaySettings settings(URI push) {
        return new GatewaySettings(
                CHANNEL, PATH, new Secret(TOKEN), NAMES, new PushAddress(push), new Secret(PUSH_TOKEN), "(可能说过)");
    }

    static byte[] payload(String file) {
        try (var stream = PersonalAccount.class.getResourceAsStream("/channel/gateway/" + file)) {
            byte[] bytes = stream.readAllBytes();
            return file.endsWith(".form") ? new String(bytes, UTF_8).replace("\n", "\r\n").getBytes(UTF_8) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(String file) {
        return file.endsWith(".form") ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
    }

    /// A report with a file of that many bytes, as a picture comes.
    static byte[] withFileOf(int bytes) {
        String form = new String(payload("picture.form"), UTF_8);
        int at = form.indexOf("JFIF not really a picture");
        var all = new ByteArrayOutputStream();
        all.writeBytes(form.substring(0, at).getBytes(UTF_8));
        all.writeBytes(new byte[bytes]);
        all.writeBytes(form.substring(at).getBytes(UTF_8));
        return all.toByteArray();
    }

    URI address(String query) {
        return URI.create("http://127.0.0.1:" + server.port() + PATH + query);
    }

    HttpResponse<String> bring(String file) throws Exception {
        return post("?token=linli's%2Btoken", type(file), payload(file));
    }

    CompletableFuture<HttpResponse<String>> bringLater(String file) {
        return http.sendAsync(request("?token=linli's%2Btoken", type(file), payload(file)), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String query, String type, byte[] body) throws Exception {
        return http.send(request(query, type, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String query, String type, byte[] body) {
        return HttpRequest.newBuilder(address(query))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    OutboxRow row(String to, Audience audience, String text) {
        var message = new OutboundMessage(to, audience, Purpose.CARD, text, Set.of(), Optional.empty(), false);
        return outbox.add(message, CHANNEL, clock.instant(), clock.instant(), Status.WAITING);
    }

    /// Linli answers with these rows, which the outbox comes with at once.
    void willSay(OutboxRow... rows) {
        var messages = List.of(rows).stream().map(OutboxRow::asSent).toList();
        intake = _ -> {
            CompletableFuture.runAsync(() -> List.of(rows).forEach(this::deliver));
            return CompletableFuture.completedFuture(new Reply(false, List.of(), messages));
        };
    }

    SendOutcome deliver(OutboxRow row) {
        return output().send(row);
    }

    OutputChannel output() {
        return gateway.output().orElseThrow();
    }

    void begin() {
        gateway.start();
    }

    private CompletionStage<Reply> take(InboundMessage message) {
        taken.add(message);
        return intake.apply(message);
    }

    @Override
    public void close() {
        server.close();
        doorOfGateway.close();
        http.close();
    }
}
