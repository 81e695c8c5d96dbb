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
import java.util.Map;
import java.util.Optional;
import linli.channel.LinlisSide;
import linli.channel.PlatformCalls;
import linli.channel.VendorServer;
import linli.channel.WebServer;
import linli.outbox.OutputChannel;
import linli.settings.Secret;

/// A corp with a robot: DingTalk's side of it, which signs, and Linli's, whose intake answers as a test wants.
final class Corp extends LinlisSide implements AutoCloseable {
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    static final String CHANNEL = "dingtalk";
    static final Secret SECRET = new Secret("dingsecret01");
    static final String TOKENS = "/v1.0/oauth2/accessToken";
    static final String TO_GROUPS = "/v1.0/robot/groupMessages/send";
    static final String TO_PEOPLE = "/v1.0/robot/oToMessages/batchSend";
    static final String BY_SESSION = "/robot/sendBySession";
    static final Map<String, String> ADDRESSES = Map.of(
            "qh-2-1", "cidQh21Invented==", "worker-1", "staff0701", "stranger", "$:LWCP_v1:$senderInvented");

    final VendorServer vendor = new VendorServer(
            Map.of(
                    "POST " + TOKENS, token(1),
                    "POST " + TO_GROUPS, "{\"processQueryKey\":\"key\"}",
                    "POST " + TO_PEOPLE, "{\"processQueryKey\":\"key\",\"invalidStaffIdList\":[],\"flowControlledStaffIdList\":[]}",
                    "POST " + BY_SESSION, "{\"errcode\":0,\"errmsg\":\"ok\"}",
                    "POST /robot/send", "{\"errcode\":0,\"errmsg\":\"ok\"}"),
            "x-acs-dingtalk-access-token");

    private final HttpClient http = HttpClient.newHttpClient();
    private final DingTalkRobot robot;
    private final WebServer server;

    Corp() {
        this(Duration.ofSeconds(10));
    }

    Corp(Duration patience) {
        super(CHANNEL, NOW);
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

    @Override
    public OutputChannel output() {
        return robot.output().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        vendor.close();
        http.close();
    }
}
