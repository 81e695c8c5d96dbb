package linli.channel.wecom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import linli.channel.LinlisSide;
import linli.channel.WebServer;
import linli.message.Reply;
import linli.message.SentMessage;
import linli.outbox.OutputChannel;
import linli.settings.Secret;

/// A corp with an application: WeCom's side of it, which signs and encrypts, and Linli's, whose intake answers as a test wants.
final class Corp extends LinlisSide implements AutoCloseable {
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    static final String ID = "ww0123456789abcdef";
    static final String CHANNEL = "wecom";
    static final Secret TOKEN = new Secret("QunLiaoToken01");
    static final Secret KEY = new Secret("abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG");
    static final Function<String, Optional<String>> ADDRESSES =
            to -> to.startsWith("worker-") ? Optional.of("zhoumin".repeat(to.equals("worker-1") ? 1 : 2)) : Optional.empty();

    final WeComCrypto crypto = new WeComCrypto(TOKEN, KEY, ID);
    final StandIn standIn = new StandIn();

    private final HttpClient http = HttpClient.newHttpClient();
    private final WeComApplication application;
    private final WebServer server;

    Corp() {
        this(Duration.ofSeconds(3));
    }

    Corp(Duration deadline) {
        super(CHANNEL, NOW);
        application = new WeComApplication(settings(standIn), this::take, ADDRESSES, clock, standIn.calls(), deadline);
        server = WebServer.start("127.0.0.1", 0, application.routes());
    }

    static WeComSettings settings(StandIn standIn) {
        return new WeComSettings(CHANNEL, "/webhook/wecom", ID, 1000002, new Secret("corp-secret"), TOKEN, KEY, standIn.api(), "我是邻里。");
    }

    static String payload(String name) {
        try (var file = Corp.class.getResourceAsStream("/channel/wecom/" + name + ".xml")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A request as WeCom makes it.
    HttpRequest.Builder request(String xml, String nonce) {
        return request(crypto, xml, nonce, clock.instant());
    }

    HttpRequest.Builder request(WeComCrypto sender, String xml, String nonce, Instant time) {
        String encrypted = sender.encrypt(xml);
        String timestamp = Long.toString(time.getEpochSecond());
        return post(query(sender.sign(timestamp, nonce, encrypted), timestamp, nonce), envelope(encrypted));
    }

    static String envelope(String encrypted) {
        return "<xml><ToUserName><![CDATA[" + ID + "]]></ToUserName><AgentID><![CDATA[1000002]]></AgentID><Encrypt><![CDATA["
                + encrypted + "]]></Encrypt></xml>";
    }

    HttpRequest.Builder post(String query, String body) {
        return to(query).header("Content-Type", "text/xml").POST(BodyPublishers.ofString(body));
    }

    HttpRequest.Builder to(String query) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/webhook/wecom?" + query))
                .timeout(Duration.ofSeconds(20));
    }

    static String query(String signature, String timestamp, String nonce) {
        return "msg_signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + URLEncoder.encode(nonce, UTF_8);
    }

    HttpResponse<String> bring(String payload, String nonce) throws Exception {
        return send(request(payload(payload), nonce));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Override
    public OutputChannel output() {
        return application.output().orElseThrow();
    }

    static Reply reply(List<SentMessage> messages) {
        return new Reply(false, List.of(), messages);
    }

    @Override
    public void close() {
        server.close();
        standIn.close();
        http.close();
    }
}
