package linli.channel.aibot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import linli.fake.TestClock;
import linli.message.Reply;
import linli.settings.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is at the other end of the robot's connection may break off anywhere: nothing is heard of it, and the connection is opened again.
@Timeout(60)
class HalfFrameTest {
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final byte TEXT = (byte) 0x81;

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"cmd\":\"aibot_msg_callback\"", "half a 字"})
    void aFrameThatBreaksOffCostsItsConnectionAlone(String begun) throws Exception {
        var bytes = begun.getBytes(UTF_8);
        hearOutOf(connection -> {
            connection.getOutputStream().write(new byte[] {TEXT, 120});
            connection.getOutputStream().write(bytes);
        });
    }

    @Test
    void soDoesOneThatIsNoFrame() throws Exception {
        hearOutOf(connection -> connection.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1)));
    }

    /// A length of nine bytes, and bytes without end: as much as is taken is taken, and not more.
    @Test
    void soDoesOneThatNeverEnds() throws Exception {
        hearOutOf(connection -> {
            var out = connection.getOutputStream();
            out.write(new byte[] {TEXT, 127, 0, 0, 0, 1, 0, 0, 0, 0});
            byte[] piece = "长".repeat(20_000).getBytes(UTF_8);
            try {
                for (int i = 0; i < 1_000; i++) {
                    out.write(piece);
                }
                throw new AssertionError("sixty megabytes of one message were read");
            } catch (IOException e) {
                // given up, as it should be
            }
        });
    }

    private interface Spoiler {
        void spoil(Socket connection) throws IOException;
    }

    private static void hearOutOf(Spoiler spoiler) throws Exception {
        var heard = new CompletableFuture<Void>();
        try (var door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                var robot = robot(door.getLocalPort(), heard)) {
            robot.start();
            try (var connection = door.accept()) {
                shakeHands(connection);
                spoiler.spoil(connection);
            }
            try (var again = door.accept()) {
                shakeHands(again);
            }
        }
        assertThat(heard).isNotDone();
    }

    private static AibotByConnection robot(int port, CompletableFuture<Void> heard) {
        return new AibotByConnection(
                new AibotConnectionSettings("aibot", URI.create("ws://127.0.0.1:" + port + "/"), "aibLinli", new Secret("s"), List.of(),
                        new AibotWords("", "", "")),
                _ -> {
                    heard.complete(null);
                    return CompletableFuture.completedFuture(Reply.SILENT);
                },
                _ -> Optional.empty(), TestClock.pinned(Instant.EPOCH),
                new ConnectionRhythm(Duration.ofSeconds(10), Duration.ofMillis(500), OFTEN, OFTEN, OFTEN));
    }

    private static void shakeHands(Socket connection) throws Exception {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
        String key = "";
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            key = line.startsWith("Sec-WebSocket-Key: ") ? line.substring("Sec-WebSocket-Key: ".length()) : key;
        }
        var hash = MessageDigest.getInstance("SHA-1").digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(ISO_8859_1));
        connection.getOutputStream().write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n").getBytes(ISO_8859_1));
    }
}
