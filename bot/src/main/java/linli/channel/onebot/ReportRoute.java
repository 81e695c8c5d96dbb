package linli.channel.onebot;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import linli.channel.Route;
import linli.channel.WebRequest;
import linli.channel.WebResponse;

/// Where an implementation reports over HTTP. It is answered always, for some wait for ever: after what a message caused is committed or,
/// at the latest, at the deadline.
///
/// @param taking completes in good time, with what is said in answer
record ReportRoute(String path, ReportDoor door, Reports reports, Function<UnresolvedOneBotMessage, CompletableFuture<Optional<String>>> taking)
        implements Route {
    private static final WebResponse TAKEN = new WebResponse(204, "text/plain; charset=utf-8", new byte[0], Map.of());

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public CompletionStage<WebResponse> handle(WebRequest request) {
        return reports.read(door.opened(request), request.header("X-Self-ID").map(String::strip))
                .map(said -> {
                    var taken = taking.apply(said);
                    door.remember(request);
                    return taken.thenApply(reply -> reply.map(ReportRoute::quickOperation).orElse(TAKEN));
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
