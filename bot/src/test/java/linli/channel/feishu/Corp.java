package linli.channel.feishu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.feishu.Payloads.payload;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import linli.channel.LinlisSide;
import linli.channel.PlatformCalls;
import linli.channel.VendorServer;
import linli.channel.WebServer;
import linli.outbox.OutputChannel;
import linli.settings.Secret;

/// A corp with an application: Feishu's side of it, which encrypts and signs, and Linli's, whose intake answers as a test wants.
final class Corp extends LinlisSide implements AutoCloseable {
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    static final String CHANNEL = "feishu";
    static final Secret ENCRYPT_KEY = new Secret("feishuEncryptKey01");
    static final Secret TOKEN = new Secret("vt01");
    static final String TOKENS = "/open-apis/auth/v3/tenant_access_token/internal";
    static final String MESSAGES = "/open-apis/im/v1/messages";
    static final String MEMBERS = "/open-apis/im/v1/chats/oc_qh21/members";
    static final String BOT = "/open-apis/bot/v3/info";
    static final String HOOK = "/open-apis/bot/v2/hook/hookInvented";
    static final String REPLY = MESSAGES + "/om_invented1/reply";
    static final Map<String, String> ADDRESSES = Map.of("qh-2-1", "oc_qh21", "worker-1", "ou_wang");

    final VendorServer vendor = new VendorServer(
            Map.of(
                    "POST " + TOKENS, token(1),
                    "POST " + MESSAGES, sent("om_sent"),
                    "POST " + REPLY, sent("om_replied"),
                    "GET " + MESSAGES + "/om_quoted", payload("fetched_message"),
                    "GET " + MESSAGES + "/om_bundle", payload("fetched_bundle"),
                    "GET " + MESSAGES + "/om_b6", payload("fetched_inner_bundle"),
                    "GET " + MEMBERS, payload("fetched_members"),
                    "GET " + BOT, "{\"code\":0,\"msg\":\"ok\",\"bot\":{\"app_name\":\"邻里\",\"open_id\":\"ou_bot\"}}",
                    "POST " + HOOK, "{\"code\":0,\"data\":{},\"msg\":\"success\"}"),
            "Authorization");

    private final HttpClient http = HttpClient.newHttpClient();
    private final FeishuBot bot;
    private final WebServer server;

    Corp() {
        this(Optional.of(ENCRYPT_KEY), Optional.of(TOKEN), Duration.ofSeconds(10), Duration.ofSeconds(5));
    }

    Corp(Optional<Secret> encryptKey, Optional<Secret> token, Duration patience, Duration deadline) {
        super(CHANNEL, NOW);
        var calls = new PlatformCalls(api()::isAt, Duration.ofSeconds(3), patience);
        bot = new FeishuBot(
                settings(encryptKey, token), this::take, to -> Optional.ofNullable(ADDRESSES.get(to)), "（前面发过一次）", clock, calls, deadline);
        server = WebServer.start("127.0.0.1", 0, bot.routes());
    }

    FeishuApi api() {
        return new FeishuApi(vendor.address());
    }

    FeishuSettings settings(Optional<Secret> encryptKey, Optional<Secret> token) {
        return new FeishuSettings(CHANNEL, "/webhook/feishu", "cli_linli", new Secret("app-secret"), encryptKey, token, api());
    }

    static String token(int number) {
        return "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-token-" + number + "\",\"expire\":7200}";
    }

    private static String sent(String id) {
        return "{\"code\":0,\"msg\":\"success\",\"data\":{\"message_id\":\"" + id + "\"}}";
    }

    HttpResponse<String> bring(String payload) throws Exception {
        return send(request(encrypted(payload(payload)), "nonce", clock.instant()));
    }

    /// Signed as Feishu signs it.
    HttpRequest.Builder request(String body, String nonce, Instant time) {
        String timestamp = Long.toString(time.getEpochSecond());
        return unsigned(body)
                .header("X-Lark-Request-Timestamp", timestamp)
                .header("X-Lark-Request-Nonce", nonce)
                .header("X-Lark-Signature", new FeishuCrypto(ENCRYPT_KEY).sign(timestamp, nonce, body.getBytes(UTF_8)));
    }

    HttpRequest.Builder unsigned(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/webhook/feishu"))
                .header("Content-Type", "application/json; charset=utf-8")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> sendLater(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    static String encrypted(String plain) {
        return "{\"encrypt\":\"" + encrypt(plain, "0123456789abcdef") + "\"}";
    }

    static String encrypt(String plain, String vector) {
        try {
            byte[] key = MessageDigest.getInstance("SHA-256").digest(ENCRYPT_KEY.bytes());
            byte[] start = vector.getBytes(UTF_8);
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
            byte[] hidden = cipher.doFinal(plain.getBytes(UTF_8));
            byte[] all = new byte[start.length + hidden.length];
            System.arraycopy(start, 0, all, 0, start.length);
            System.arraycopy(hidden, 0, all, start.length, hidden.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public OutputChannel output() {
        return bot.output().orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        vendor.close();
        http.close();
    }
}
