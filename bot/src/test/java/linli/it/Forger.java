package linli.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import linli.it.SignedClient.Answer;
import me.chanjar.weixin.common.util.crypto.SHA1;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import me.chanjar.weixin.cp.util.crypto.WxCpCryptUtil;

/// Somebody who brings to an address of WeCom's what WeCom would not, and knows as much of its secrets as a test wants.
///
/// @param envelope what is sent, around the encrypted text
record Forger(URI address, WxCpDefaultConfigImpl secrets, UnaryOperator<String> envelope, HttpClient http) {
    private static final UnaryOperator<String> XML = encrypted -> "<xml><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>";
    private static final UnaryOperator<String> JSON = encrypted -> "{\"encrypt\":\"" + encrypted + "\"}";

    static Forger toApplication(URI server, String receiver) {
        return new Forger(server.resolve("/webhook/wecom"), secrets(receiver), XML, client());
    }

    static Forger toRobot(URI server) {
        return new Forger(server.resolve("/webhook/aibot"), secrets(""), JSON, client());
    }

    private static WxCpDefaultConfigImpl secrets(String receiver) {
        var secrets = new WxCpDefaultConfigImpl();
        secrets.setCorpId(receiver);
        secrets.setToken(WeComCorp.TOKEN);
        secrets.setAesKey(WeComCorp.AES_KEY);
        return secrets;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    String encrypted(String text) {
        return new WxCpCryptUtil(secrets).encrypt(text).replaceAll("(?s).*<Encrypt><!\\[CDATA\\[(.*?)]]></Encrypt>.*", "$1");
    }

    /// Signed as it should be.
    Answer bring(String encrypted) {
        return bring(encrypted, System.currentTimeMillis() / 1000, "nonce" + System.nanoTime());
    }

    Answer bring(String encrypted, long timestamp, String nonce) {
        return send(SHA1.gen(WeComCorp.TOKEN, Long.toString(timestamp), nonce, encrypted), timestamp, nonce, envelope.apply(encrypted));
    }

    Answer unsigned(String body) {
        return send("0".repeat(40), System.currentTimeMillis() / 1000, "n", body);
    }

    private Answer send(String signature, long timestamp, String nonce, String body) {
        var request = HttpRequest.newBuilder(URI.create(address + "?msg_signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + nonce))
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
