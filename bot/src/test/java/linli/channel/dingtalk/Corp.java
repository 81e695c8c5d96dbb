package linli.channel.dingtalk;

import static linli.channel.dingtalk.Payloads.payload;

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
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import linli.channel.PlatformCalls;
import linli.channel.VendorServer;
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

/// A corp with a robot: DingTalk's side of it, which signs, and Linli's, whose intake answers as a test wants.
final class Corp implements AutoCloseable {
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    static final String CHANNEL = "dingtalk";
    static final Secret SECRET = new Secret("dingsecret01");
    static final String TOKENS = "/v1.0/oauth2/accessToken";
    static final String TO_GROUPS = "/v1.0/robot/groupMessages/send";
    static final String TO_PEOPLE = "/v1.0/robot/oToMessages/batchSend";
    static final String BY_SESSION = "/robot/sendBySession";
    static final Map<String, String> ADDRESSES = Map.of(
            "qh-2-1", "cidQh21Invented==", "worker-1", "staff0701", "stranger", "$:LWCP_v1:$senderInvented");

    final TestClock clock = TestClock.pinned(NOW);
    final VendorServer vendor = new VendorServer(
            Map.of(
                    "POST " + TOKENS, token(1),
                    "POST " + TO_GROUPS, "{\"processQueryKey\":\"key\"}",
                    "POST " + TO_PEOPLE, "{\"processQueryKey\":\"key\",\"invalidStaffIdList\":[],\"flowControlledStaffIdList\":[]}",
                    "POST " + BY_SESSION, "{\"errcode\":0,\"errmsg\":\"ok\"}",
                    "POST /robot/send", "{\"errcode\":0,\"errmsg\":\"ok\"}"),
            "x-acs-dingtalk-access-token");
    final List<InboundMessage> taken = new CopyOnWriteArrayList<>();
    volatile Function<InboundMessage, CompletionStage<Reply>> intake = _ -> CompletableFuture.completedFuture(Reply.SILENT);

    private final InMemoryOutboxStore outbox = new InMemoryOutboxStore();
    private final HttpClient http = HttpClient.newHttpClient();
    private final DingTalkRobot robot;
    private final WebServer server;

    Corp() {
        this(Duration.ofSeconds(10));
    }

    Corp(Duration patience) {
        var calls = new PlatformCalls(api()::isAllowed, Duration.ofSeconds(3), patience);
        robot = new DingTalkRobot(
                settings(), this::take, to -> Optional.ofNullable(ADDRESSES.get(to)), "（前面发过一次）", clock, calls, Duration.ofSeconds(3));
        server = WebServer.start("127.0.0.1", 0, robot.routes());
    }

    DingTalkApi api() {
        return new DingTalkApi(vendor.address(), vendor.address());
    }

    DingTalkSettings settings() {
        return new DingTalkSettings(CHANNEL, "/webhook/dingtalk", "dingLinli", SECRET, api());
    }

    static String token(int number) {
        return "{\"accessToken\":\"token-" + number + "\",\"expireIn\":7200}";
    }

    HttpResponse<String> bring(String payload) throws Exception {
        return bring(payload, clock.instant());
    }

    /// With an address to answer by that is one of the stand-in's.
    HttpResponse<String> bring(String payload, Instant signedAt) throws Exception {
        String timestamp = Long.toString(signedAt.toEpochMilli());
        return send(request(text(payload)).header("timestamp", timestamp).header("sign", DingTalkSign.of(timestamp, SECRET)));
    }

    String text(String payload) {
        return payload(payload).replace("https://oapi.dingtalk.com", vendor.address().toString());
    }

    HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/webhook/dingtalk"))
                .header("Content-Type", "application/json; charset=utf-8")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    OutboxRow row(String to, String text) {
        return row(to, to.startsWith("qh-") ? Audience.GROUP : Audience.PERSON, Purpose.REPLY, text);
    }

    OutboxRow row(String to, Audience audience, Purpose purpose, String text) {
        var message = new OutboundMessage(to, audience, purpose, text, Set.of(), Optional.empty(), false);
        return outbox.add(message, CHANNEL, clock.instant(), clock.instant(), Status.WAITING);
    }

    static OutboxRow doubted(OutboxRow row) {
        return new OutboxRow(row.id(), row.message(), row.channel(), row.createdAt(), row.notBefore(), row.expiresAt(), Status.UNKNOWN,
                row.nextAttempt(), 1, row.problem());
    }

    SendOutcome deliver(OutboxRow row) {
        return output().send(row);
    }

    OutputChannel output() {
        return robot.output().orElseThrow();
    }

    static CompletionStage<Reply> replying(OutboxRow... rows) {
        return CompletableFuture.completedFuture(new Reply(false, List.of(), List.of(rows).stream().map(OutboxRow::asSent).toList()));
    }

    private CompletionStage<Reply> take(InboundMessage message) {
        taken.add(message);
        return intake.apply(message);
    }

    @Override
    public void close() {
        server.close();
        vendor.close();
        http.close();
    }
}
