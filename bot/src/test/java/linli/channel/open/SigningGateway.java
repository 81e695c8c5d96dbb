package linli.channel.open;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import linli.channel.WebServer;
import linli.message.InboundMessage;
import linli.message.Reply;
import linli.message.SentMessage;

/// A gateway that knows the secret, and the server that it talks to, at a time that stands still.
final class SigningGateway implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-22T01:30:00Z");

    final OpenSignature signature = new OpenSignature("a secret of the gateway and Linli");
    final List<InboundMessage> taken = new ArrayList<>();
    final List<OptionalLong> asked = new ArrayList<>();
    CompletionStage<Reply> reply = CompletableFuture.completedFuture(Reply.SILENT);
    List<SentMessage> waiting = List.of();

    private final WebServer server;
    private final HttpClient http = HttpClient.newHttpClient();

    SigningGateway() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var webhook = new OpenWebhook(signature, clock, group -> group.startsWith("qh-"), this::take);
        var messages = new OpenMessages(signature, clock, this::handOut);
        server = WebServer.start("127.0.0.1", 0, List.of(webhook, messages));
    }

    int port() {
        return server.port();
    }

    /// A signed request of a message, still to be spoilt.
    HttpRequest.Builder message(byte[] body) {
        return signed(NOW, "/webhook/open", body)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
    }

    HttpRequest.Builder signed(Instant time, String target, byte[] body) {
        long timestamp = time.getEpochSecond();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
                .timeout(Duration.ofSeconds(20))
                .header(OpenSignature.TIMESTAMP_HEADER, Long.toString(timestamp))
                .header(OpenSignature.SIGNATURE_HEADER, signature.sign(timestamp, body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String body) throws Exception {
        return send(message(body.getBytes(UTF_8)));
    }

    private CompletionStage<Reply> take(InboundMessage message) {
        taken.add(message);
        return reply;
    }

    private CompletionStage<List<SentMessage>> handOut(OptionalLong after, int most) {
        asked.add(after);
        return CompletableFuture.supplyAsync(() -> waiting.stream().limit(most).toList());
    }

    @Override
    public void close() {
        http.close();
        server.close();
    }
}
