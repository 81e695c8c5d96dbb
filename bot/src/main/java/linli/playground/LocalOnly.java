package linli.playground;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Serves the page of this very machine only. Somebody else's page in the same browser may reach the port as well: by a name of
/// its own that it points here, or by posting across sites.
record LocalOnly(Route route) implements Route {
    private static final Pattern LOCAL = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");
    private static final Pattern JSON = Pattern.compile("application/json\\s*(?:;.*)?");
    /// Nothing is loaded from elsewhere, and nobody else frames the page.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store");

    @Override
    public String method() {
        return route.method();
    }

    @Override
    public String path() {
        return route.path();
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        String host = header(request, "Host");
        if (!LOCAL.matcher(host).matches()) {
            return refused("The playground is for this machine alone: open it as localhost.");
        }
        if (method().equals("POST") && !isFromHere(request, host)) {
            return refused("Only the playground's own page may post here.");
        }
        if (method().equals("POST") && !JSON.matcher(header(request, "Content-Type")).matches()) {
            return refused("The Content-Type has to be application/json.");
        }
        return route.handle(request).thenApply(LocalOnly::withHeaders);
    }

    /// Browsers say where a post comes from; other programs need not.
    private static boolean isFromHere(WebRequest request, String host) {
        return request.header("Origin")
                .map(origin -> origin.toLowerCase(Locale.ROOT))
                .map(origin -> origin.equals("http://" + host) || origin.equals("https://" + host))
                .orElse(true);
    }

    private static String header(WebRequest request, String name) {
        return request.header(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static CompletionStage<WebResponse> refused(String message) {
        return CompletableFuture.completedFuture(WebResponse.json(403, json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("code", "forbidden");
            json.writeStringProperty("message", message);
            json.writeEndObject();
            json.writeEndObject();
        }));
    }

    private static WebResponse withHeaders(WebResponse response) {
        var answer = response;
        for (var header : HEADERS.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
