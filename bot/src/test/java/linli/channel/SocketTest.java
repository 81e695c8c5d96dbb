package linli.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Sockets that others open, by the JDK's own client and over a bare connection.
@Timeout(20)
final class SocketTest {
    private final TestRoutes routes = new TestRoutes();
    private final Heard heard = new Heard();
    private WebServer server;

    /// What the client got, in order; a close as its code.
    private static final class Heard implements WebSocket.Listener {
        final BlockingQueue<String> said = new LinkedBlockingQueue<>();
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            parts.append(part);
            if (isLast) {
                said.add(parts.toString());
                parts.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onPong(WebSocket socket, ByteBuffer payload) {
            said.add("pong");
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            said.add("closed " + code);
            return CompletableFuture.completedFuture(null);
        }

        /// Whoever still sends when the connection ends may be told by a reset alone.
        @Override
        public void onError(WebSocket socket, Throwable error) {
            said.add("closed by " + error);
        }

        String next() throws InterruptedException {
            return String.valueOf(said.poll(10, TimeUnit.SECONDS));
        }
    }

    @BeforeEach
    void start() {
        server = routes.start(WebLimits.USUAL);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatIsSaidComesBackInOrder() throws Exception {
        var socket = connect("right");
        socket.sendText("2栋停电了🏚", true).join();
        socket.sendText("半", false).join();
        socket.sendText("句", true).join();
        socket.sendPing(ByteBuffer.allocate(0)).join();

        assertThat(heard.next()).isEqualTo("2栋停电了🏚");
        assertThat(heard.next()).isEqualTo("半句");
        assertThat(heard.next()).isEqualTo("pong");
    }

    @Test
    void whoeverHasNoRightIsAnsweredAsAnyRequest() {
        assertThatThrownBy(() -> connect("wrong"))
                .isInstanceOf(CompletionException.class)
                .cause().isInstanceOfSatisfying(WebSocketHandshakeException.class, refused ->
                        assertThat(refused.getResponse().statusCode()).isEqualTo(401));
        assertThat(routes.refused).containsExactly(RefusalReason.UNAUTHORIZED);
    }

    @Test
    void theListenerLearnsThatTheOtherSideHasGone() throws Exception {
        connect("right").sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();

        assertThat(heard.next()).isEqualTo("closed 1000");
        assertThat(routes.closedSockets.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aListenerThatFailsCostsItsOwnConnectionAlone() throws Exception {
        var other = new Heard();
        var second = connect("right", other);
        connect("right").sendText("boom", true).join();

        assertThat(heard.next()).isEqualTo("closed 1011");
        second.sendText("还在", true).join();
        assertThat(other.next()).isEqualTo("还在");
    }

    @Test
    void bytesAreNotTaken() throws Exception {
        connect("right").sendBinary(ByteBuffer.wrap(new byte[] {1, 2}), true).join();

        assertThat(heard.next()).isEqualTo("closed 1003");
    }

    @Test
    void aFrameThatIsTooLongEndsTheConnection() throws Exception {
        connect("right").sendText("长".repeat(400_000), true);

        assertThat(heard.next()).startsWith("closed");
    }

    @Test
    void halfAFrameIsNotHeardAndHurtsNobody() throws Exception {
        try (var client = new RawClient(server.port())) {
            client.send("GET /echo-socket HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer right\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
            assertThat(client.readHead()).contains("101");
            client.send(new byte[] {(byte) 0x81, (byte) (0x80 | 100), 1, 2, 3, 4, 'h', 'a'});

            connect("right").sendText("在吗", true).join();
            assertThat(heard.next()).isEqualTo("在吗");
        }

        assertThat(routes.closedSockets.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aPlainRequestToASocketsAddressFindsNothing() throws Exception {
        try (var client = new RawClient(server.port())) {
            client.send(TestRoutes.get("/echo-socket"));

            assertThat(client.read().status()).isEqualTo(404);
        }
    }

    @Test
    void openSocketsAreToldThatTheServerStops() throws Exception {
        connect("right").sendText("在", true).join();
        assertThat(heard.next()).isEqualTo("在");

        server.close();

        assertThat(heard.next()).isEqualTo("closed 1001");
    }

    private WebSocket connect(String token) {
        return connect(token, heard);
    }

    private WebSocket connect(String token, Heard listener) {
        return HttpClient.newHttpClient().newWebSocketBuilder()
                .header("Authorization", "Bearer " + token)
                .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/echo-socket"), listener)
                .join();
    }
}
