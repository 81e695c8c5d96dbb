package linli.channel;

import static linli.channel.TestRoutes.get;
import static linli.channel.TestRoutes.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebRoutingTest extends WebServerTest {
    @Test
    void unknownPathIsNotFound() throws Exception {
        var answer = client.send(get("/nowhere")).read();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).containsEntry("content-type", "application/json");
        assertThat(answer.body())
                .isEqualTo("{\"error\":{\"code\":\"not_found\",\"message\":\"There is nothing at this address.\"}}");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /hello, 'GET, HEAD'", "GET, /echo, POST", "HEAD, /echo, POST", "post, /echo, POST"})
    void wrongMethodIsToldTheRightOnes(String method, String path, String allowed) throws Exception {
        var head = client.send(method + " " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").readHead();

        assertThat(head).startsWith("HTTP/1.1 405 ").containsIgnoringCase("\nallow: " + allowed + "\n");
        assertThat(routes.refused).containsExactly(RefusalReason.WRONG_METHOD);
    }

    @ParameterizedTest
    @CsvSource({
        "/hello, hello {}",
        "/hello?a=1&b=%E9%82%BB&a=2, 'hello {a=1, b=邻}'",
        "http://somewhere/hello?a=1, hello {a=1}",
        "/gr%C3%B6%C3%9Fe, decoded"
    })
    void targetIsDecoded(String target, String body) throws Exception {
        assertThat(client.send(get(target)).read().body()).isEqualTo(body);
    }

    @Test
    void brokenEscapeIsMalformed() throws Exception {
        var answer = client.send(get("/hello?a=%zz")).read();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("\"malformed\"");
    }

    @Test
    void headHasTheLengthButNoBody() throws Exception {
        client.send("HEAD /hello HTTP/1.1\r\nHost: x\r\n\r\n" + get("/hello"));

        assertThat(client.readHead()).startsWith("HTTP/1.1 200 ").containsIgnoringCase("content-length: 8");
        assertThat(client.read().body()).isEqualTo("hello {}");
    }

    @Test
    void bodyOfGetIsIgnored() throws Exception {
        client.send("GET /hello HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc" + get("/hello?second"));

        assertThat(client.read().body()).isEqualTo("hello {}");
        assertThat(client.read().body()).isEqualTo("hello {second=}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/throws", "/fails", "/bad-header"})
    void failureIsAnsweredWithoutItsWordsAndTheConnectionStays(String path) throws Exception {
        var failed = client.send(get(path)).read();
        var next = client.send(get("/hello")).read();

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).contains("\"code\":\"internal\"").doesNotContain("李姐", "boom");
        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void storeThatIsGoneIsSaidToBePassing() throws Exception {
        var answer = client.send(get("/gone")).read();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("retry-after");
        assertThat(answer.body()).contains("\"code\":\"store_unavailable\"");
    }

    @Test
    void answerFromAnotherThreadArrives() throws Exception {
        client.send(get("/later"));
        var pending = routes.later.take();
        CompletableFuture.runAsync(() -> pending.complete(WebResponse.text(200, "at last")));

        assertThat(client.read().body()).isEqualTo("at last");
    }

    @Test
    void bytesComeBackUnchanged() throws Exception {
        var text = "emoji 👩‍👩‍👧, NUL \0, right-to-left \u202eabc, 邻里";

        assertThat(client.send(post("/echo", text)).read().body()).isEqualTo(text);
    }

    @Test
    void twoRoutesForTheSameAreRefusedAtStart() {
        var hello = Route.of("GET", "/hello", _ -> WebResponse.text(200, ""));

        assertThatThrownBy(() -> WebServer.start("127.0.0.1", 0, List.of(hello, hello)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takenPortIsNamed() {
        assertThatThrownBy(() -> WebServer.start("127.0.0.1", server.port(), List.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(Integer.toString(server.port()));
    }

    @Test
    void whoeverKnocksBeforeEverythingStandsIsAnsweredOnceItDoes() throws Exception {
        try (var early = WebServer.open("127.0.0.1", 0); var knocking = new RawClient(early.port())) {
            knocking.send(get("/hello"));

            early.answer(List.of(Route.of("GET", "/hello", _ -> WebResponse.text(200, "in"))), List.of(), _ -> RefusalReason.INTERNAL, _ -> {});

            assertThat(knocking.read().body()).isEqualTo("in");
        }
    }
}
