package linli.channel.onebot;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Where an implementation reports over HTTP. It is answered always and soon, for some wait for ever: after what a message caused is
/// committed or, at the latest, at the deadline.
record ReportRoute(String path, ReportDoor door, Reports reports, Duration deadline) implements Route {
    private static final WebResponse TAKEN = new WebResponse(204, "text/plain; charset=utf-8", new byte[0], Map.of());

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        return reports.read(door.opened(request), request.header("X-Self-ID").map(String::strip))
                .map(said -> {
                    var taken = reports.take(said);
                    door.remember(request);
                    return taken.completeOnTimeout(Optional.empty(), deadline.toMillis(), TimeUnit.MILLISECONDS)
                            .thenApply(reply -> reply.map(ReportRoute::quickOperation).orElse(TAKEN));
                })
                .orElseGet(() -> CompletableFuture.completedFuture(TAKEN));
    }

    /// Nobody is called by name unless that is asked for, which is said because the standard is otherwise; and the words are no codes.
    private static WebResponse quickOperation(String reply) {
        return WebResponse.json(200, json -> json.writeStartObject()
                .writeStringProperty("reply", reply)
                .writeBooleanProperty("auto_escape", true)
                .writeBooleanProperty("at_sender", false)
                .writeEndObject());
    }
}
