package linli.channel;

import static linli.channel.TestRoutes.get;
import static linli.channel.TestRoutes.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebLimitsTest extends WebServerTest {
    private static final String CHUNKED = "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String TOO_LARGE = "{\"error\":{\"code\":\"too_large\","
            + "\"message\":\"The body is larger than the 65536 bytes that are taken.\"}}";

    @Override
    WebLimits limits() {
        return TestRoutes.HASTY;
    }

    @Test
    void largestBodyIsTaken() throws Exception {
        var body = "x".repeat(65_536);

        assertThat(client.send(post("/echo", body)).read().body()).isEqualTo(body);
        assertThat(client.send(CHUNKED + "10000\r\n" + body + "\r\n0\r\n\r\n").read().body()).isEqualTo(body);
    }

    @Test
    void oneByteMoreIsRefusedAndTheConnectionEnds() throws Exception {
        var answer = client.send(post("/echo", "x".repeat(65_537))).read();

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers()).containsEntry("connection", "close");
        assertThat(answer.body()).isEqualTo(TOO_LARGE);
        assertThat(client.readRest()).isEmpty();
        assertThat(routes.refused).containsExactly(RefusalReason.TOO_LARGE);
    }

    @Test
    void oneByteMoreInChunksIsRefused() throws Exception {
        var answer = client.send(CHUNKED + "10000\r\n" + "x".repeat(65_536) + "\r\n1\r\nx\r\n0\r\n\r\n").read();

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo(TOO_LARGE);
    }

    @Test
    void bodyThatNeverEndsIsNotReadToTheEnd() throws Exception {
        client.send(CHUNKED + "7fffffff\r\n" + "x".repeat(65_537));

        assertThat(client.read().status()).isEqualTo(413);
        assertThat(client.readRest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo", "/nowhere", "/hello"})
    void largeBodyIsRefusedBeforeAnythingElseAndBeforeItCame(String path) throws Exception {
        var answer = client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n").read();

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void whoShowsThatTheyMaySendMoreIsReadPastWhatIsKept() throws Exception {
        String chunks = "2710\r\n" + "x".repeat(10_000) + "\r\n";

        assertThat(client.send(post("/beginning?token=t", "x".repeat(70_000) + "y".repeat(30_000))).read().body())
                .isEqualTo("x".repeat(70_000));
        assertThat(client.send(CHUNKED.replace("/echo", "/beginning?token=t") + chunks.repeat(10) + "0\r\n\r\n").read().body())
                .isEqualTo("x".repeat(70_000));
        assertThat(client.send(post("/beginning", "hello")).read().body()).isEqualTo("hello");
        assertThat(client.send(post("/beginning?token=t", "x".repeat(100_001))).read().status()).isEqualTo(413);
    }

    @Test
    void whoDoesNotIsRefusedAsEverybodyIs() throws Exception {
        assertThat(client.send(post("/beginning", "x".repeat(65_537))).read().body()).isEqualTo(TOO_LARGE);
    }

    @Test
    void ordinaryClientSeesTheRefusalOfALargeBody() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/echo"));
        try (var http = HttpClient.newHttpClient()) {
            var sized = http.send(request.POST(BodyPublishers.ofByteArray(new byte[1_000_000])).build(), BodyHandlers.ofString());
            var chunked = http.send(
                    request.POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(new byte[1_000_000]))).build(),
                    BodyHandlers.ofString());

            assertThat(sized.body()).isEqualTo(TOO_LARGE);
            assertThat(chunked.body()).isEqualTo(TOO_LARGE);
        }
    }

    @Test
    void bodyInSingleBytesArrivesWhole() throws Exception {
        client.send(CHUNKED + "1\r\nx\r\n".repeat(20_000) + "0\r\n\r\n");

        assertThat(client.read().body()).isEqualTo("x".repeat(20_000));
    }

    @Test
    void clientThatAsksFirstIsToldToGoOn() throws Exception {
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        assertThat(client.readHead()).startsWith("HTTP/1.1 100 ");

        assertThat(client.send("ok").read().body()).isEqualTo("ok");
    }

    @Test
    void clientThatAsksFirstIsRefusedALargeBody() throws Exception {
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 70000\r\n\r\n");

        assertThat(client.read().status()).isEqualTo(413);
    }

    @Test
    void longAddressAndLargeHeadersAreRefused() throws Exception {
        assertThat(client.send(get("/" + "x".repeat(5_000))).read().status()).isEqualTo(414);
        try (var other = new RawClient(server.port())) {
            other.send("GET /hello HTTP/1.1\r\nX: " + "x".repeat(9_000) + "\r\n\r\n");

            assertThat(other.read().status()).isEqualTo(431);
        }
    }

    @Test
    void connectionsBeyondTheMostAreClosed() throws Exception {
        try (var second = new RawClient(server.port());
                var third = new RawClient(server.port());
                var fourth = new RawClient(server.port())) {
            for (var welcome : new RawClient[] {client, second, third, fourth}) {
                assertThat(welcome.send(get("/hello")).read().status()).isEqualTo(200);
            }
            try (var fifth = new RawClient(server.port())) {
                assertThat(fifth.readRest()).isEmpty();
            }
        }
    }

    @Test
    void idleConnectionIsClosed() throws Exception {
        try (var hasty = routes.start(patient(Duration.ofMillis(50), Duration.ofSeconds(60)));
                var idle = new RawClient(hasty.port())) {
            assertThat(idle.send(get("/hello")).read().status()).isEqualTo(200);

            assertThat(idle.readRest()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"G", "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Le", "POST /echo HTTP/1.1\r\nContent-Length: 9\r\n\r\nx"})
    void requestThatDoesNotGetDoneIsRefused(String beginning) throws Exception {
        try (var hasty = routes.start(patient(Duration.ofSeconds(60), Duration.ofMillis(50)));
                var slow = new RawClient(hasty.port())) {
            assertThat(slow.send(get("/hello")).read().status()).isEqualTo(200);

            assertThat(slow.send(beginning).read().status()).isEqualTo(408);
            assertThat(slow.readRest()).isEmpty();
        }
    }

    @Test
    void slowAnswerOfOurOwnIsWaitedFor() throws Exception {
        try (var hasty = routes.start(patient(Duration.ofMillis(50), Duration.ofMillis(50)));
                var patientClient = new RawClient(hasty.port());
                var idle = new RawClient(hasty.port())) {
            patientClient.send(get("/later"));
            var pending = routes.later.take();
            idle.readRest();
            pending.complete(WebResponse.text(200, "at last"));

            assertThat(patientClient.read().body()).isEqualTo("at last");
        }
    }

    @Test
    void clientThatTakesNoAnswersIsGivenUp() throws Exception {
        try (var hasty = routes.start(patient(Duration.ofSeconds(60), Duration.ofMillis(100)));
                var greedy = new RawClient(hasty.port())) {
            greedy.send(get("/large").repeat(100));
            for (int i = 0; i < 5; i++) {
                try (var slow = new RawClient(hasty.port())) {
                    assertThat(slow.send("G").read().status()).isEqualTo(408);
                }
            }

            assertThat(greedy.countRest()).isLessThan(50_000_000);
        }
    }

    private static WebLimits patient(Duration idle, Duration slow) {
        return new WebLimits(64 * 1024, 100, idle, slow, Duration.ofMillis(500), Duration.ofSeconds(5));
    }
}
