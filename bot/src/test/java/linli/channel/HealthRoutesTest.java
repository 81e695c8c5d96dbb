package linli.channel;

import static linli.channel.TestRoutes.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HealthRoutesTest {
    private Readiness readiness = new Readiness(true, List.of());

    @Test
    void aliveIsSaidPlainly() throws Exception {
        assertThat(ask("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void readyIsSaidWithNotes() throws Exception {
        readiness = new Readiness(true, List.of("2 entries have expired"));

        var answer = ask("/readyz");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"ready\":true,\"notes\":[\"2 entries have expired\"]}");
    }

    @Test
    void unreadyIsUnavailable() throws Exception {
        readiness = new Readiness(false, List.of("the store cannot be reached"));

        var answer = ask("/readyz");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"ready\":false,\"notes\":[\"the store cannot be reached\"]}");
    }

    @Test
    void figuresAreInTheFormatOfPrometheus() throws Exception {
        var answer = ask("/metrics");

        assertThat(answer.headers()).containsEntry("content-type", "text/plain; version=0.0.4; charset=utf-8");
        assertThat(answer.body()).isEqualTo("linli_cases 3\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readyz", "/metrics"})
    void whatHasToBeLookedUpKeepsNoConnectionWaiting(String path) throws Exception {
        var lookedUp = new AtomicBoolean();
        var onTheLoop = new AtomicBoolean();
        var routes = HealthRoutes.of(
                () -> {
                    lookedUp.set(true);
                    onTheLoop.set(!Thread.currentThread().isVirtual());
                    return readiness;
                },
                () -> {
                    lookedUp.set(true);
                    onTheLoop.set(!Thread.currentThread().isVirtual());
                    return "linli_cases 3\n";
                });

        assertThat(ask(routes, path).status()).isEqualTo(200);
        assertThat(lookedUp).isTrue();
        assertThat(onTheLoop).isFalse();
    }

    private RawClient.Answer ask(String path) throws Exception {
        return ask(HealthRoutes.of(() -> readiness, () -> "linli_cases 3\n"), path);
    }

    private static RawClient.Answer ask(List<Route> routes, String path) throws Exception {
        try (var server = WebServer.start("127.0.0.1", 0, routes);
                var client = new RawClient(server.port())) {
            return client.send(get(path)).read();
        }
    }
}
