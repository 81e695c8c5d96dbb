package linli.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the routes as a browser on this machine would.
record Browser(List<Route> routes) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> HEADERS = Map.of("host", "localhost:8080", "content-type", "application/json");

    static WebRequest request(String method, String path, Map<String, String> query, Map<String, String> headers, String body) {
        return new WebRequest(
                method, path, query, name -> Optional.ofNullable(headers.get(name.toLowerCase())), body.getBytes(UTF_8));
    }

    /// What is set to an empty text is not sent.
    static Map<String, String> headers(Map<String, String> changes) {
        var headers = new HashMap<>(HEADERS);
        headers.putAll(changes);
        headers.values().removeIf(String::isEmpty);
        return headers;
    }

    WebResponse get(String path) {
        return ask(request("GET", path, Map.of(), HEADERS, "")).join();
    }

    JsonNode json(String path) {
        return parse(get(path));
    }

    CompletableFuture<JsonNode> feedAfter(long number) {
        return ask(request("GET", "/playground/feed", Map.of("after", Long.toString(number)), HEADERS, ""))
                .thenApply(Browser::parse);
    }

    List<JsonNode> events() {
        return feedAfter(0).join().get("events").valueStream().toList();
    }

    WebResponse post(String body) {
        return ask(request("POST", "/playground/messages", Map.of(), HEADERS, body)).join();
    }

    CompletableFuture<WebResponse> ask(WebRequest request) {
        return route(request.method(), request.path()).handle(request).toCompletableFuture();
    }

    private Route route(String method, String path) {
        return routes.stream().filter(r -> r.method().equals(method) && r.path().equals(path)).findFirst().orElseThrow();
    }

    static JsonNode parse(WebResponse response) {
        return JSON.readTree(response.body());
    }

    static String text(WebResponse response) {
        return new String(response.body(), UTF_8);
    }
}
