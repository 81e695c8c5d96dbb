package linli.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A gateway as somebody else would write it from the contract: nothing of Linli's own is used, not even to sign. Thread-safe.
record SignedClient(URI server, String secret, HttpClient http) {
    private static final Duration TO_ANSWER = Duration.ofMinutes(1);
    private static final int SHA_256_BLOCK = 64;

    SignedClient(URI server, String secret) {
        this(server, secret, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /// What came back.
    record Answer(int status, String text) {
        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    /// Brings a message.
    Answer post(BroughtMessage said) throws IOException {
        byte[] body = said.json();
        return send(signed(webhook(), body).POST(BodyPublishers.ofByteArray(body)).build());
    }

    Answer postUnsigned(BroughtMessage said) throws IOException {
        return send(webhook().POST(BodyPublishers.ofByteArray(said.json())).build());
    }

    /// Fetches messages.
    ///
    /// @param query empty, or such as `?after=12`
    Answer pull(String query) throws IOException {
        return send(signed(request("/webhook/open/messages" + query), new byte[0]).GET().build());
    }

    static String signature(String secret, String timestamp, byte[] body) {
        return "sha256=" + HexFormat.of().formatHex(hmac(secret.getBytes(UTF_8), concat((timestamp + ".").getBytes(UTF_8), body)));
    }

    private HttpRequest.Builder webhook() {
        return request("/webhook/open").header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(TO_ANSWER);
    }

    private HttpRequest.Builder signed(HttpRequest.Builder request, byte[] body) {
        String timestamp = Long.toString(System.currentTimeMillis() / 1000);
        return request.header("X-Linli-Timestamp", timestamp).header("X-Linli-Signature", signature(secret, timestamp, body));
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            var response = http.send(request, BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /// HMAC-SHA256 as RFC 2104 has it.
    private static byte[] hmac(byte[] secret, byte[] text) {
        byte[] key = Arrays.copyOf(secret.length > SHA_256_BLOCK ? sha256(secret) : secret, SHA_256_BLOCK);
        byte[] inner = new byte[SHA_256_BLOCK];
        byte[] outer = new byte[SHA_256_BLOCK];
        for (int i = 0; i < SHA_256_BLOCK; i++) {
            inner[i] = (byte) (key[i] ^ 0x36);
            outer[i] = (byte) (key[i] ^ 0x5c);
        }
        return sha256(concat(outer, sha256(concat(inner, text))));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
