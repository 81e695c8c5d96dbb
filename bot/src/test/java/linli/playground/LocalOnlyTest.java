package linli.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linli.channel.Route;
import linli.channel.WebResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalOnlyTest {
    private static final Route READ = new LocalOnly(Route.of("GET", "/x", _ -> WebResponse.text(200, "in")));
    private static final Route WRITE = new LocalOnly(Route.of("POST", "/x", _ -> WebResponse.text(200, "in")));

    @ParameterizedTest
    @ValueSource(strings = {
        "localhost", "localhost:8080", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:41234", "[::1]", "[::1]:8080"})
    void thisMachineIsServed(String host) {
        assertThat(status(READ, Map.of("host", host))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "evil-localhost",
        "127.0.0.2", "localhost:", "localhost:x", "localhost@evil.example", "localhost:8080:8080", "0.0.0.0:8080", "[::2]:8080"})
    void anyOtherNameIsRefused(String host) {
        assertThat(status(READ, Map.of("host", host))).isEqualTo(403);
        assertThat(status(WRITE, Map.of("host", host))).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, http://localhost:8080", "127.0.0.1:8080, http://127.0.0.1:8080", "[::1]:80, http://[::1]:80",
        "localhost:8080, HTTP://LOCALHOST:8080"})
    void thePageItselfMayPost(String host, String origin) {
        assertThat(status(WRITE, Map.of("host", host, "origin", origin))).isEqualTo(200);
    }

    @Test
    void aProgramThatNamesNoOriginMayPost() {
        assertThat(status(WRITE, Map.of())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://evil.example", "null", "http://localhost", "http://localhost:8081", "http://127.0.0.1:8080", "file://",
        "http://localhost:8080.evil.example"})
    void aPageFromElsewhereMayNotPost(String origin) {
        assertThat(status(WRITE, Map.of("origin", origin))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"})
    void whatAFormCouldSendIsRefused(String type) {
        assertThat(status(WRITE, Map.of("content-type", type))).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"})
    void jsonIsTaken(String type) {
        assertThat(status(WRITE, Map.of("content-type", type))).isEqualTo(200);
    }

    @Test
    void aRefusalSaysInJsonWhatIsWrong() {
        var response = answer(READ, Map.of("host", "evil.example"));

        assertThat(response.contentType()).isEqualTo("application/json");
        assertThat(Browser.parse(response).at("/error/code").asString()).isEqualTo("forbidden");
    }

    @Test
    void nothingFromElsewhereMayRunOnThePage() {
        assertThat(answer(READ, Map.of()).headers().get("Content-Security-Policy"))
                .contains("default-src 'none'").contains("script-src 'self'").contains("frame-ancestors 'none'");
    }

    private static int status(Route route, Map<String, String> headers) {
        return answer(route, headers).status();
    }

    private static WebResponse answer(Route route, Map<String, String> headers) {
        return route.handle(Browser.request(route.method(), route.path(), Map.of(), Browser.headers(headers), ""))
                .toCompletableFuture().join();
    }
}
