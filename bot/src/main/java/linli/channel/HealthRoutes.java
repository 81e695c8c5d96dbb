package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How those who run Linli see whether it is well: alive, ready, and in figures.
public final class HealthRoutes {
    private static final byte[] ALIVE = "{\"status\":\"ok\"}".getBytes(UTF_8);
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private HealthRoutes() {}

    /// @param metrics the figures in the text format of Prometheus
    public static List<Route> of(Supplier<Readiness> readiness, Supplier<String> metrics) {
        return List.of(
                Route.of("GET", "/healthz", _ -> WebResponse.json(200, ALIVE)),
                Route.lookingUp("GET", "/readyz", () -> answer(readiness.get())),
                Route.lookingUp("GET", "/metrics", () ->
                        new WebResponse(200, PROMETHEUS, metrics.get().getBytes(UTF_8), Map.of())));
    }

    private static WebResponse answer(Readiness readiness) {
        return WebResponse.json(readiness.ready() ? 200 : 503, json -> {
            json.writeStartObject().writeBooleanProperty("ready", readiness.ready());
            json.writeName("notes").writeStartArray();
            readiness.notes().forEach(json::writeString);
            json.writeEndArray().writeEndObject();
        });
    }
}
