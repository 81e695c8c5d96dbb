package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linli.channel.TestRoutes.get;
import static linli.channel.TestRoutes.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebConnectionTest extends WebServerTest {
    @Test
    void pipelinedRequestsAreAnsweredInOrderEvenIfTheFirstIsSlow() throws Exception {
        client.send(get("/later") + post("/echo", "second") + get("/hello"));
        var first = routes.later.take();
        CompletableFuture.runAsync(() -> first.complete(WebResponse.text(200, "first")));

        assertThat(client.read().body()).isEqualTo("first");
        assertThat(client.read().body()).isEqualTo("second");
        assertThat(client.read().body()).isEqualTo("hello {}");
    }

    @Test
    void nextRequestOfAConnectionBeginsWhenTheOneBeforeIsAnswered() throws Exception {
        client.send(get("/later") + get("/later"));
        var first = routes.later.take();
        assertThat(routes.later.poll(50, TimeUnit.MILLISECONDS)).isNull();

        first.complete(WebResponse.text(200, "1"));
        routes.later.take().complete(WebResponse.text(200, "2"));

        assertThat(client.read().body()).isEqualTo("1");
        assertThat(client.read().body()).isEqualTo("2");
    }

    @Test
    void thousandsOfPipelinedRequestsAreAnsweredInOrder() throws Exception {
        var requests = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            requests.append(get("/hello?" + i));
        }
        var sending = CompletableFuture.runAsync(() -> {
            try {
                client.send(requests.toString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        for (int i = 0; i < 5_000; i++) {
            assertThat(client.read().body()).isEqualTo("hello {" + i + "=}");
        }
        sending.join();
    }

    @Test
    void requestsCutAnywhereAreTheSameRequests() throws Exception {
        long seed = System.nanoTime();
        System.out.println("requestsCutAnywhereAreTheSameRequests: seed " + seed);
        var random = new Random(seed);
        var bytes = (post("/echo", "邻里") + get("/hello") + post("/echo", "x".repeat(3_000))).getBytes(UTF_8);
        for (int round = 0; round < 50; round++) {
            for (int from = 0; from < bytes.length; ) {
                int until = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 5 : 2_000));
                client.send(Arrays.copyOfRange(bytes, from, until));
                from = until;
            }

            assertThat(client.read().body()).isEqualTo("邻里");
            assertThat(client.read().body()).isEqualTo("hello {}");
            assertThat(client.read().body()).hasSize(3_000);
        }
    }

    @Test
    void clientThatHasFinishedSendingStillGetsItsAnswers() throws Exception {
        client.send(get("/later") + get("/hello")).finishSending();
        routes.later.take().complete(WebResponse.text(200, "first"));

        assertThat(client.read().body()).isEqualTo("first");
        assertThat(client.readRest()).endsWith("hello {}");
    }

    @Test
    void requestThatBreaksOffIsNotHandled() throws Exception {
        client.send("GET /later HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc").finishSending();

        assertThat(client.readRest()).isEmpty();
        assertThat(routes.later).isEmpty();
    }

    @Test
    void clientThatAsksToCloseIsClosedAfterItsAnswer() throws Exception {
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(client.readRest()).containsIgnoringCase("connection: close").endsWith("hello {}");
    }

    @Test
    void oldClientIsClosedUnlessItAsksToStay() throws Exception {
        var stays = client.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").read();
        assertThat(stays.headers()).containsEntry("connection", "keep-alive");

        assertThat(client.send("GET /hello HTTP/1.0\r\n\r\n").readRest()).endsWith("hello {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0016\u0003\u0001 nonsense\r\n\r\n", "hello\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"})
    void whatIsNoHttpIsRefusedAndClosed(String garbage) throws Exception {
        var answer = client.send(garbage).read();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"malformed\"");
        assertThat(client.readRest()).isEmpty();
    }

    @Test
    void badConnectionsDoNotHurtOthers() throws Exception {
        long seed = System.nanoTime();
        System.out.println("badConnectionsDoNotHurtOthers: seed " + seed);
        var random = new Random(seed);
        List<RawClient> bad = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            var garbage = new byte[1 + random.nextInt(5_000)];
            random.nextBytes(garbage);
            var one = new RawClient(server.port());
            bad.add(one);
            try {
                one.send(i % 3 == 0 ? post("/echo", "cut off").substring(0, 50).getBytes(UTF_8) : garbage);
                if (i % 2 == 0) {
                    one.finishSending();
                }
            } catch (IOException alreadyThrownOut) {
                assertThat(alreadyThrownOut).isNotNull();
            }

            assertThat(client.send(post("/echo", "good " + i)).read().body()).isEqualTo("good " + i);
        }
        for (var one : bad) {
            one.close();
        }
        assertThat(client.send(get("/hello")).read().status()).isEqualTo(200);
    }

    @Test
    void ordinaryClientKeepsItsConnection() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/echo"));
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; i < 100; i++) {
                var answer = http.send(request.POST(BodyPublishers.ofString("邻里 " + i)).build(), BodyHandlers.ofString());

                assertThat(answer.body()).isEqualTo("邻里 " + i);
            }
        }
    }

    @Test
    void closingLetsRequestsInFlightFinish() throws Exception {
        try (var idle = new RawClient(server.port())) {
            assertThat(idle.send(get("/hello")).read().status()).isEqualTo(200);
            client.send(get("/later") + get("/hello"));
            var pending = routes.later.take();
            var closing = CompletableFuture.runAsync(server::close);
            assertThat(idle.readRest()).isEmpty();
            pending.complete(WebResponse.text(200, "in time"));

            assertThat(client.read().body()).isEqualTo("in time");
            // whether the last answer says so hangs on which thread hears of the end first; nothing comes after it either way
            assertThat(client.readRest()).endsWith("hello {}");
            closing.get(4, TimeUnit.SECONDS);
            assertThatThrownBy(() -> new RawClient(server.port())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closingDoesNotWaitForEver() throws Exception {
        var usual = WebLimits.USUAL;
        var hasty = new WebLimits(
                usual.body(), 10, usual.idle(), usual.slow(), usual.lingering(), Duration.ofMillis(50));
        var other = routes.start(hasty);
        try (var stuck = new RawClient(other.port())) {
            stuck.send(get("/later"));
            routes.later.take();

            other.close();

            assertThat(stuck.countRest()).isZero();
        }
    }
}
